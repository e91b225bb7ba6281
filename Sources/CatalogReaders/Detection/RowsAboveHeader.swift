import DocumentFormats

/// Lines that begin as entries do and stand right above the names of the columns: the title of the
/// table with its number, a count of results.
struct RowsAboveHeader {
  private(set) var indices: Set<Int> = []
  private(set) var rules: [IgnoreRule] = []

  /// As many lines of text at most stand between one and the names of the columns.
  private static let distance = 12

  /// `entries` are the indices of the lines that begin entries.
  init(_ lines: [DocumentLine], entries: Set<Int>) {
    let sorted = entries.sorted()
    guard sorted.count > 3, let header = Self.header(in: lines, downTo: sorted[2]) else { return }
    let above = sorted.prefix { $0 < header }
    guard let last = above.last, above.count < 3, header - last <= Self.distance,
      !lines[last...header].contains(where: \.isBlank)
    else { return }
    let below = Set(sorted.dropFirst(above.count).map { lines[$0].text })
    for index in above where !below.contains(lines[index].text) {
      guard let pattern = try? Pattern(String(lines[index].text).patternEscaped) else { continue }
      indices.insert(index)
      rules.append(IgnoreRule(name: "above the table", lines: .matching(pattern)))
    }
  }

  /// The first line that names columns, or the first of those that name one each.
  private static func header(in lines: [DocumentLine], downTo end: Int) -> Int? {
    (0...end).first { index in
      if HeaderWords.mayName(lines[index].text) { return true }
      let next = lines[index...].prefix(3).filter { !$0.isBlank }.map(\.text)
      return next.count > 1
        && next.allSatisfy { !$0.contains(" ") && ColumnWords.isName(String($0)) }
        && ColumnWords.columns(of: next.map { String($0) }) != nil
    }
  }
}
