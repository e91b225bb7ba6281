import CatalogModel
import DocumentFormats

/// How well a document could be read in one way: shares from 0 to 1, and a score made of them.
package struct ReadingAssessment: Sendable {
  package let entryCount: Int
  /// Of the lines that are not blank, those within entries and headings of categories; of source
  /// code, whose lines may be long, the share of the bytes.
  package let explained: Double
  /// Of the lines that are not blank, those that nothing claimed, or that a problem stands at.
  package let left: Double
  /// Of the codes, those that stand once in their category. Where the document itself names the
  /// column of codes, half the weight is that of different entries: a vendor may use a code twice.
  package let unique: Double
  /// How much the codes look like codes.
  package let codeQuality: Double
  /// Of the entries, those with a name, a label or a text with a letter in it.
  package let withText: Double
  /// Of the entries, those whose text holds no line that begins like another entry.
  package let clean: Double
  /// Of the texts, those that begin with a word or another sign of a text, and not with what should
  /// stand before them or in a column of its own: a dash, a number and a text, an equals sign, a string of source code.
  package let plain: Double
  /// 1 for entries of an ordinary length; a chapter of a book is none.
  package let concise: Double

  /// Whether the document itself names the column or label of every code.
  package let namesCodes: Bool

  /// How much less a reading weighs because its shape is found in almost any text, up to 1.
  private let strictness: Double

  /// `content` is what was read by the shape.
  init(_ read: ReadDocument, of content: DocumentContent, by shape: Shape, problemCount: Int) {
    let entries = read.entries
    let count = Double(max(1, entries.count))
    entryCount = entries.count
    let roles = Self.roles(in: read.coverage, of: content)
    let lineCount = Double(max(1, roles.count))
    explained =
      shape.isSourceCode
      ? Self.explainedBytes(read.coverage, of: content)
      : Double(roles.count { $0 == .entry || $0 == .heading }) / lineCount
    strictness = shape.strictness
    let unclaimed = roles.count { $0 == nil }
    left = min(1, Double(max(unclaimed, problemCount)) / lineCount)
    namesCodes = entries.allSatisfy(\.hasNamedCode)
    unique = Self.unique(entries)
    codeQuality = CodeQuality.of(entries.map(\.code.text))
    withText = Self.withText(entries)
    let swallowed = SwallowedCodes(codes: entries.map(\.code.text))
    concise = Self.concise(entries)
    plain = Self.plain(entries)
    clean = 1 - Double(entries.count { swallowed.isFound(in: $0.description) }) / count
  }

  /// A list of names that programs use has no texts: half of its entries count.
  private static func withText(_ entries: [Entry]) -> Double {
    let share = Double(entries.count { $0.hasWords }) / Double(max(1, entries.count))
    guard share == 0, entries.count > 4,
      entries.allSatisfy({ $0.code.text.contains("_") && CodeForm.isTelling($0.code.text[...]) })
    else { return share }
    return 0.5
  }

  private static func unique(_ entries: [Entry]) -> Double {
    // The same few words below every heading are labels.
    guard Set(entries.map(\.code)).count * 20 >= entries.count else { return 0 }
    let count = Double(max(1, entries.count))
    let keys = Double(Set(entries.map(\.key)).count) / count
    guard keys < 1, entries.allSatisfy(\.hasNamedCode) else { return keys }
    return (keys + Double(Set(entries.map(EntryReading.init)).count) / count) / 2
  }

  /// As many lines an entry has on the pages of the most talkative vendors.
  private static let longestMean = 60.0

  private static func concise(_ entries: [Entry]) -> Double {
    let lines = entries.reduce(0) { $0 + $1.source.endLine - $1.source.line + 1 }
    return min(1, longestMean * Double(entries.count) / Double(max(1, lines)))
  }

  private static func plain(_ entries: [Entry]) -> Double {
    let texts = entries.compactMap { $0.description.lines.first }.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return 1 }
    return 1 - Double(texts.count { $0[...].beginsWithCell }) / Double(texts.count)
  }

  private static func explainedBytes(_ coverage: LineCoverage, of content: DocumentContent)
    -> Double
  {
    guard case .lines(let lines) = content else { return 1 }
    var (explained, all) = (0, 0)
    for line in lines where !line.isBlank {
      let role = coverage.roles[line.number - 1]
      all += line.text.utf8.count
      if role == .entry || role == .heading { explained += line.text.utf8.count }
    }
    return Double(explained) / Double(max(1, all))
  }

  /// What became of each line that is not blank; of data, of each line that has a role.
  private static func roles(
    in coverage: LineCoverage, of content: DocumentContent
  ) -> [LineCoverage.Role?] {
    switch content {
    case .lines(let lines):
      lines.filter { !$0.isBlank && !$0.hasOnlyPipes }.map { coverage.roles[$0.number - 1] }
    case .data: coverage.roles.filter { $0 != nil }
    }
  }

  /// Whether one entry takes up all of the document, which itself says what the code is.
  private var isPageOfOneCode: Bool { entryCount == 1 && namesCodes && explained == 1 }

  /// From 0, nothing was read, to 1. More entries weigh more, but a few good ones outweigh many that
  /// are doubtful: every share is a factor.
  package var score: Double {
    // One code over and over is no catalog.
    guard entryCount > 0, unique > 0.001 else { return 0 }
    let count = Double(entryCount)
    let size = isPageOfOneCode ? 1 : count / (count + 1.5)
    return size * unique * unique * codeQuality * (0.3 + 0.7 * withText) * (0.2 + 0.8 * clean)
      * (0.1 + 0.9 * plain)
      * (0.4 + 0.6 * explained) * (1 - left) * (1 - left) * concise
      * strictness
  }
}

extension Substring {
  /// Whether it begins with the sign that stands between a code and its text, with a number before a word with a
  /// capital, or is a string before a comma.
  fileprivate var beginsWithCell: Bool {
    guard let first else { return false }
    if first == "=" || first == "→" || hasPrefix("->") { return true }
    if "-–—:".contains(first), dropFirst().first?.isWhitespace == true { return true }
    if first == "(", let end = prefix(20).firstIndex(of: ")"),
      WordForm(self[..<end].dropFirst()) == .number, self[end...].dropFirst().first == ":"
    {
      return true
    }
    if first == "'" || first == "\"" {
      let end = dropFirst().prefix(80).firstIndex(of: first).map { self[index(after: $0)...].first }
      return last == "," || end == ";"
    }
    let word = prefix { !$0.isWhitespace }
    if let mark = word.last, ",;".contains(mark), WordForm(word.dropLast()) == .number {
      return true
    }
    guard WordForm(word) == .number, let next = self[word.endIndex...].trimmed.first else {
      return false
    }
    return next.isUppercase || next == "#" || next == "/"
  }
}

extension Entry {
  /// Whether its code stands in a column or behind a label with a name.
  fileprivate var hasNamedCode: Bool {
    origins.contains { origin in
      guard origin.property == .code, case .column = origin.place else { return false }
      return true
    }
  }
}

extension Shape {
  fileprivate var isSourceCode: Bool {
    if case .code = self { true } else { false }
  }

  /// A name, an equals sign and a number are in source code too, and within many a sentence.
  fileprivate var strictness: Double {
    if case .inline(let shape) = self, shape.order.first == .name { 0.9 } else { 1 }
  }
}

/// Finds codes within texts that should have become entries of their own.
private struct SwallowedCodes {
  private let known: Set<String>
  private let forms: Set<WordForm>
  private let labels = LabelDictionary()

  init(codes: [String]) {
    known = Set(codes)
    forms = Set(
      codes.compactMap { WordForm($0[...])?.family }.filter {
        $0 != .word && $0 != .capitalizedWord
      })
  }

  /// Whether a paragraph or item of the text begins with a word that has the form of this document's
  /// codes and is none of them, or the text holds a table with a column of codes.
  func isFound(in prose: Prose) -> Bool {
    prose.lines.dropFirst().contains { begins($0) } || prose.lines.contains(where: namesCodes)
  }

  /// Whether a line is the row of a table that names its columns, the code among them.
  private func namesCodes(_ line: String) -> Bool {
    guard line.utf8.count <= 200, line.contains(" | ") else { return false }
    let roles = line.split(separator: "|").map { labels.column($0.trimmed)?.role }
    return roles.contains(.code) && roles.count { $0 != nil } > 1
  }

  private func begins(_ line: String) -> Bool {
    let word = line.prefix { !$0.isWhitespace && !":,;".contains($0) }
    guard let form = WordForm(word)?.family, forms.contains(form) else { return false }
    return !known.contains(String(word))
  }
}
