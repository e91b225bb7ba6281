import DocumentFormats

/// The members of an enumeration that only say where its codes begin or end, and are none: `E_COUNT` behind the last
/// one, without a number or a text; `E_LAST = E_LOST`; and a largest number that sets the size of the type.
struct EnumerationBounds {
  /// The others.
  private(set) var entries: [RawEntry]
  private(set) var lines: [Int] = []

  /// `entries` are those of the group, with names and numbers.
  init(_ entries: [RawEntry], of group: CodeGroup) {
    self.entries = entries
    guard group.isOfNumbers, entries.count > 2 else { return }
    let codes = Set(
      entries.filter { !Self.isBound($0, Self.ends + Self.starts) }.map(\.code))
    let last = group.members.last
    let counts = if case .enumeration = group.kind { true } else { false }
    let isBare = { (entry: RawEntry) in entry.text.isEmpty && entry.statements.isEmpty }
    let bounds = entries.indices.filter { index in
      let entry = entries[index]
      guard isBare(entry) || Self.saysSo(entry), entry.unused == nil else { return false }
      if Self.isBound(entry, Self.ends) {
        let isBehind =
          index == entries.count - 1 && last?.value == nil && counts
          && entry.name == last?.name.map { String($0) }
        if isBehind { return true }
      }
      if Self.extremes.contains(entry.code), Self.isOfSize(entry) { return true }
      return codes.contains(entry.code) && Self.isBound(entry, Self.ends + Self.starts)
    }
    lines = bounds.flatMap { entries[$0].firstLine...entries[$0].lastLine }
    let isBound = Set(bounds)
    self.entries = entries.indices.filter { !isBound.contains($0) }.map { entries[$0] }
  }

  /// Whether the name begins or ends with one of some words.
  private static func isBound(_ entry: RawEntry, _ marks: [String]) -> Bool {
    guard let words = entry.name.map({ $0[...].words }), let last = words.last, words.count > 1
    else { return false }
    return marks.contains(last) || marks.contains(words[0])
  }

  /// Whether the name says that the member only makes the type large: `E_MAX_ENUM`, `E_FORCE_32BIT`.
  private static func isOfSize(_ entry: RawEntry) -> Bool {
    entry.name.map { $0[...].words.contains { ["force", "max", "last", "sentinel"].contains($0) } }
      ?? false
  }

  /// Whether the text says that the member is none of the codes.
  private static func saysSo(_ entry: RawEntry) -> Bool {
    guard entry.statements.isEmpty, entry.text.count == 1 else { return false }
    let text = entry.text[0].lines.map { $0.text.lowercased() }.joined(separator: " ")
    return remarks.contains(where: text.contains)
  }

  private static let ends = ["count", "end", "last", "max", "maximum", "num", "sentinel", "total"]
  private static let starts = ["base", "begin", "first", "min", "minimum", "start"]
  private static let extremes: Set<String> = [
    "2147483647", "4294967295", "0x7fffffff", "0x7FFFFFFF", "0xffffffff", "0xFFFFFFFF",
  ]
  private static let remarks = [
    "must be last", "must be the last", "be last", "keep last", "sentinel", "number of", "count of",
    "not an error", "not a real", "not used as", "end marker", "last error", "placeholder",
  ]
}

extension CodeGroup {
  /// Whether its members have numbers of their own, or count on.
  fileprivate var isOfNumbers: Bool {
    switch kind {
    case .enumeration(let counts): counts
    case .constants: true
    case .rows: false
    }
  }
}
