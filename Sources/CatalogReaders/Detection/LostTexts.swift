import CatalogModel
import Diagnostics
import DocumentFormats

/// Sentences of source code that stand right behind the names of codes, or behind numbers as in a map, and that no
/// entry has.
struct LostTexts {
  /// Why texts may be missing: a sentence, or none.
  let reasons: [String]

  /// A name is looked for among so many words and marks before a text.
  private static let reach = 12

  /// `lines` are those of the document.
  init(_ read: ReadDocument, _ lines: [DocumentLine]) {
    let names = Set(read.entries.flatMap { [$0.code.text, $0.name].compactMap(\.self) })
    let known = Self.texts(of: read.entries)
    let tokens = CodeText(lines).tokens
    var lost: [String] = []
    var numbered = 0
    for (place, token) in tokens.enumerated() where token.kind == .string {
      guard case .ignored = read.coverage.roles[token.line - 1],
        token.text.split(separator: " ", maxSplits: 2).count > 2
      else { continue }
      let text = token.text.unescaped
      let before = tokens[max(0, place - Self.reach)..<place]
      let start = before.lastIndex { $0.kind == .string }.map { $0 + 1 } ?? before.startIndex
      let isNumbered = Self.beginsWithKey(before[start...], line: token.line)
      guard !known.contains(text),
        isNumbered || before[start...].contains(where: { names.contains(String($0.text.lastPart)) })
      else { continue }
      if isNumbered { numbered += 1 }
      lost.append(text)
    }
    let isMuch = lost.count > 1 && (numbered > 1 || lost.count * 5 >= read.entries.count)
    reasons =
      isMuch
      ? [
        "\(lost.count) texts beside what looks like codes were not read, such as "
          + "\(Quotation.of(String(lost[0].prefix(60))))."
      ] : []
  }

  /// Whether a line begins with a number as the key of what is behind it: `101: Door("text")`.
  private static func beginsWithKey(_ tokens: ArraySlice<CodeToken>, line: Int) -> Bool {
    let own = tokens.drop { $0.line != line }
    guard let first = own.first, first.kind == .number, first.beginsLine, own.count > 1 else {
      return false
    }
    let mark = own[own.startIndex + 1]
    return mark.isMark(":") || mark.isMark("=>")
  }

  private static func texts(of entries: [Entry]) -> Set<String> {
    Set(
      entries.flatMap { entry -> [String] in
        let prose = [entry.description] + entry.statements.causes + entry.statements.actions
        return prose.flatMap { [$0.lines.joined(separator: " ")] + $0.lines.map { String($0) } }
          + entry.statements.messages + entry.statements.deprecations + entry.fields.map(\.value)
          + [entry.label].compactMap(\.self)
      })
  }
}
