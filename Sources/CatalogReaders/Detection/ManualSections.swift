import DocumentFormats

/// The sections of a manual page that are about other things than its errors, though some of their
/// lines begin like codes.
struct ManualSections {
  /// What ignores them; nothing on pages without a section of errors that has most of the entries.
  private(set) var rules: [IgnoreRule] = []

  /// `entries` are the indices of the lines that begin entries.
  init(_ lines: [DocumentLine], entries: Set<Int>) {
    var title: Substring?
    var counts: [Substring: Int] = [:]
    var others: [Substring] = []
    for (index, line) in lines.enumerated().prefix(CodeSamples.lineLimit) where !line.isBlank {
      if let level = line.headingLevel {
        if level < 3 { title = line.text }
        continue
      }
      guard let title else { continue }
      if entries.contains(index) { counts[title, default: 0] += 1 }
      guard ManualTitles.isOne(title), !ManualTitles.isOfErrors(title), !others.contains(title),
        entries.contains(index) || Self.beginsInCapitals(line.text)
      else { continue }
      others.append(title)
    }
    let ofErrors = counts.filter { ManualTitles.isOfErrors($0.key) }.values.reduce(0, +)
    guard ofErrors > 1, ofErrors * 2 > entries.count, !others.isEmpty,
      let pattern = try? Pattern(others.map(\.patternEscaped).joined(separator: "|"))
    else { return }
    rules = [IgnoreRule(name: "other sections of the manual", lines: .section(pattern))]
  }

  /// Whether a line begins with a word in capitals, as one may that begins with a code.
  private static func beginsInCapitals(_ line: Substring) -> Bool {
    let word = line.prefix(80).prefix { $0.isUppercase || $0.isNumber || $0 == "_" }
    return word.utf8.count > 1 && word.first?.isLetter == true
  }
}
