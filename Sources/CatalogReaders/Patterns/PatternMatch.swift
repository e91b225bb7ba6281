/// Where a pattern was found, and what its groups hold.
package struct PatternMatch: Sendable {
  /// The text that was found; its indices are those of the text that was searched.
  package let text: Substring
  private let names: [String]
  private let groups: [Substring?]

  /// The bounds of the match, then of each group, as UTF-8 offsets in `subject`; those of a group
  /// that took no part are negative.
  init(_ captures: [Int], names: [String], in subject: Substring) {
    func part(_ group: Int) -> Substring? {
      let (start, end) = (captures[2 * group], captures[2 * group + 1])
      guard start >= 0, end >= start else { return nil }
      let first = subject.utf8.index(subject.startIndex, offsetBy: start)
      return subject[first..<subject.utf8.index(first, offsetBy: end - start)]
    }
    text = part(0) ?? subject[subject.startIndex..<subject.startIndex]
    self.names = names
    groups = names.indices.map { part($0 + 1) }
  }

  package var range: Range<String.Index> { text.startIndex..<text.endIndex }

  /// What the group holds, the last time it was passed; `nil` if it took no part in the match or
  /// there is no such group.
  package subscript(group name: String) -> Substring? {
    names.firstIndex(of: name).flatMap { groups[$0] }
  }
}
