import Diagnostics
import Markdown

/// What the front matter of a Markdown page about one code says, as lines: its title as the heading, the code behind a
/// label, and every other key as a heading above its value. The text of the page follows below `Description`.
///
/// There are none where no key says a code, as on all other pages; what only a site generator needs is left out.
struct FrontMatterLines {
  /// Empty for any other page.
  private(set) var lines: [DocumentLine] = []
  private let title: String?
  private let code: String
  /// The number of the mark that ends the front matter.
  private let end: Int

  init?(_ document: SourceDocument) {
    guard let part = FrontMatter.split(document).value.yaml,
      let yaml = YAMLText.value(of: document, within: part)
    else { return nil }
    let values = yaml.members.map(Value.init).filter { !$0.text.isEmpty }
    guard let code = values.first(where: \.isCode) else { return nil }
    let title = values.first { $0.key == "title" }
    self.title = title?.text
    self.code = code.text
    end = document.lineNumber(at: part.upperBound)
    lines = [Self.heading(title?.text ?? code.text, level: 1, at: 1...1)]
    lines.append(DocumentLine("Code: " + code.text, at: code.place))
    for value in values where value.place != code.place && value.place != title?.place {
      guard !Self.generatorKeys.contains(value.key) else { continue }
      lines.append(Self.heading(value.key, level: 2, at: value.place))
      lines.append(DocumentLine(value.text, at: value.place))
    }
  }

  /// These lines before those of the page's text.
  func above(_ text: [DocumentLine]) -> [DocumentLine] {
    var text = text.drop(while: \.isBlank)
    var start = end
    if let first = text.first, first.headingLevel == 1, repeatsTitle(first.text) {
      start = first.number
      text = text.dropFirst()
    }
    let inner = text.map { line in
      line.headingLevel == 1 ? DocumentLine(line, level: 2) : line
    }
    return lines + [Self.heading("Description", level: 2, at: start...start)] + inner
  }

  private func repeatsTitle(_ heading: Substring) -> Bool {
    heading.contains(code) || title.map { heading.contains($0) } ?? true
  }

  private static func heading(
    _ text: String, level: Int, at place: ClosedRange<Int>
  ) -> DocumentLine {
    DocumentLine(text, at: place, form: .heading(level: level))
  }

  private static let generatorKeys: Set<String> = [
    "layout", "permalink", "slug", "id", "sidebar", "sidebar_label", "sidebar_position",
    "nav_order", "parent", "grand_parent", "weight", "draft", "date", "lastmod", "aliases",
    "redirect_from", "tags", "keywords", "toc", "author", "pagination_next", "pagination_prev",
    "hide_title", "hide_table_of_contents", "custom_edit_url", "menu", "order", "lang",
  ]
}

/// A key with what it says, in one line.
private struct Value {
  let key: String
  let text: String
  let place: ClosedRange<Int>

  init(_ member: DataValue.Member) {
    key = member.key
    text = Self.text(of: member.value)
    place = member.line...max(member.line, member.value.endLine)
  }

  private static let codes: Set<String> = [
    "code", "error_code", "error-code", "errorCode", "errorcode",
  ]

  /// Whether it is a word, as codes are, and none for yes or no.
  var isCode: Bool {
    Self.codes.contains(key) && !text.contains(where: \.isWhitespace)
      && !["true", "false"].contains(text)
  }

  /// Elements and members stand behind commas.
  private static func text(of value: DataValue) -> String {
    switch value.content {
    case .null: ""
    case .text(let text): text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .list(let elements): elements.map(text).joined(separator: ", ")
    case .object(let members):
      members.map { "\($0.key): \(text(of: $0.value))" }.joined(separator: ", ")
    }
  }
}

extension DocumentLine {
  /// The same line as a heading of another level.
  fileprivate init(_ line: DocumentLine, level: Int) {
    self.init(
      line.text, at: line.number...line.endNumber, indent: line.indent,
      form: .heading(level: level), codeSpans: line.codeSpans)
  }
}
