import Diagnostics

/// What the front matter of a Markdown page about one code says, as lines: its title as the heading, the code behind a
/// label, and every other key as a heading above its value. The text of the page follows below `Description`.
///
/// There are none where no key says a code, as on all other pages; what only a site generator needs is left out.
struct FrontMatterLines {
  /// Empty for any other page.
  private(set) var lines: [DocumentLine] = []
  private let title: Substring?
  private let code: Substring
  /// The number of the mark that ends the front matter.
  private let end: Int

  init?(_ document: SourceDocument) {
    guard document.line(1).trimmed == "---", let end = Self.end(in: document) else { return nil }
    let values = Self.values(in: document, before: end)
    guard let code = values.first(where: { Self.codes.contains($0.key) && Self.isCode($0.value) })
    else { return nil }
    let title = values.first { $0.key == "title" }
    self.title = title?.value
    self.code = code.value
    self.end = end
    lines = [Self.heading(title?.value ?? code.value, level: 1, at: 1...1)]
    lines.append(DocumentLine("Code: " + code.value, at: code.place))
    for value in values where value.place != code.place && value.place != title?.place {
      guard !Self.generatorKeys.contains(value.key) else { continue }
      lines.append(Self.heading(value.key, level: 2, at: value.place))
      lines.append(DocumentLine(value.value, at: value.place))
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
    _ text: Substring, level: Int, at place: ClosedRange<Int>
  ) -> DocumentLine {
    DocumentLine(text, at: place, form: .heading(level: level))
  }

  // MARK: Values

  private static let codes: Set<Substring> = [
    "code", "error_code", "error-code", "errorCode", "errorcode",
  ]

  /// Whether it is a word, as codes are, and none for yes or no.
  private static func isCode(_ value: Substring) -> Bool {
    !value.contains(where: \.isWhitespace) && !["true", "false", "null", "~"].contains(value)
  }

  private static let generatorKeys: Set<Substring> = [
    "layout", "permalink", "slug", "id", "sidebar", "sidebar_label", "sidebar_position",
    "nav_order",
    "parent", "grand_parent", "weight", "draft", "date", "lastmod", "aliases", "redirect_from",
    "tags", "keywords", "toc", "author", "pagination_next", "pagination_prev", "hide_title",
    "hide_table_of_contents", "custom_edit_url", "menu", "order", "lang",
  ]

  /// The number of the line that ends the front matter.
  private static func end(in document: SourceDocument) -> Int? {
    (2..<(min(document.lineCount, longest) + 1)).first { document.line($0).trimmedAtEnd == "---" }
  }

  /// In lines; what is longer is no front matter of a page.
  private static let longest = 500

  fileprivate struct Value {
    let key: Substring
    var value: Substring
    var place: ClosedRange<Int>
  }

  /// The keys with a value, those of lists joined by commas.
  private static func values(in document: SourceDocument, before end: Int) -> [Value] {
    var values: [Value] = []
    for number in 2..<end {
      let line = document.line(number)
      let text = line.trimmed
      if text.isEmpty || text.first == "#" { continue }
      let isInner = line.first?.isWhitespace == true || text.hasPrefix("- ")
      if isInner {
        if !values.isEmpty { values[values.count - 1].goOn(text, at: number) }
      } else if let colon = text.firstIndex(of: ":") {
        let value = text[colon...].dropFirst().trimmed
        values.append(
          Value(key: text[..<colon].trimmed, value: unquoted(value), place: number...number))
      }
    }
    return values.filter { !$0.value.isEmpty }
  }

  /// Without quotes, without the brackets of a list, and without the sign of a text on further lines.
  private static func unquoted(_ value: Substring) -> Substring {
    if [">", "|", ">-", "|-", ">+", "|+"].contains(value) { return "" }
    for (first, last) in [("\"", "\""), ("'", "'"), ("[", "]")]
    where value.utf8.count > 1 && value.hasPrefix(first) && value.hasSuffix(last) {
      return value.dropFirst().dropLast().trimmed
    }
    return value
  }
}

extension FrontMatterLines.Value {
  /// Adds an element of a list, or a further line of a text.
  fileprivate mutating func goOn(_ text: Substring, at number: Int) {
    let isElement = text.hasPrefix("- ")
    let more = isElement ? text.dropFirst(2).trimmed : text
    value = value.isEmpty ? more : value + (isElement ? ", " : " ") + more
    place = place.lowerBound...number
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
