/// A segment of an identifier, divided where a reader sees a border.
struct IdentifierPieces {
  typealias Piece = ArraySlice<FoldedCharacter>

  private let segment: [FoldedCharacter]
  /// In order, none empty, together the segment.
  let all: [Piece]

  init(of segment: [FoldedCharacter]) {
    self.segment = segment
    var pieces: [Piece] = []
    var start = 0
    for index in segment.indices.dropFirst() where Self.isBorder(segment, before: index) {
      pieces.append(segment[start..<index])
      start = index
    }
    all = pieces + [segment[start...]]
  }

  /// Single capitals with what follows: `oauth`, `x509`.
  var joinedCapitals: [Piece] {
    all.indices.dropLast().compactMap { index in
      let next = all[index + 1]
      let followsDigit = index > 0 && all[index - 1].last?.kind == .digit
      guard isCapital(all[index]), !followsDigit, let first = next.first?.kind,
        first == .upper || first == .digit
      else { return nil }
      return segment[all[index].startIndex..<next.endIndex]
    }
  }

  /// A `2` between two capitals with both, and what stands before: `u2f` and `fido` in `FIDOU2F`.
  var aroundTwo: [Piece] {
    all.indices.dropFirst().dropLast().flatMap { index -> [Piece] in
      let (before, after) = (all[index - 1], all[index + 1])
      guard all[index].folded == "2", before.last?.kind == .upper, isCapital(after) else {
        return []
      }
      let rest = before.dropLast()
      return [segment[rest.endIndex..<after.endIndex]] + (rest.count > 1 ? [rest] : [])
    }
  }

  private func isCapital(_ piece: Piece) -> Bool {
    piece.count == 1 && piece.first?.kind == .upper
  }

  private static func isBorder(_ segment: [FoldedCharacter], before index: Int) -> Bool {
    let (left, right) = (segment[index - 1].kind, segment[index].kind)
    if (left == .digit) != (right == .digit) || left.isCased != right.isCased { return true }
    if left == .lower, right == .upper { return true }
    guard left == .upper, right == .upper else { return false }
    return isLower(segment, index + 1) && !isPlural(segment, index + 1)
  }

  /// Whether an `s` and no further lower case stands here.
  private static func isPlural(_ segment: [FoldedCharacter], _ index: Int) -> Bool {
    segment[index].folded == "s" && !isLower(segment, index + 1)
  }

  private static func isLower(_ segment: [FoldedCharacter], _ index: Int) -> Bool {
    segment.indices.contains(index) && segment[index].kind == .lower
  }
}
