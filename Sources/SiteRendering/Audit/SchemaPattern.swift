/// The few regular expressions that our schemas have: classes and letters, each once, `+` or so many
/// times, from the beginning to the end of a text, or a plain text at its end.
///
/// Every piece takes all it can and nothing is tried twice, so the time is linear. That is the whole
/// truth only where no piece takes what the next one needs, as in `[^/]+/`.
struct SchemaPattern: Sendable {
  private var pieces: [Piece] = []
  private let isWhole: Bool

  private struct Piece: Sendable {
    /// For each byte, whether it may stand there.
    var takes: [Bool]
    var counts = 1...1
  }

  /// `nil` for an expression of another kind.
  init?(_ source: String) {
    guard source.hasSuffix("$"), source.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    isWhole = source.hasPrefix("^")
    var rest = Array(source.utf8.dropLast())[...]
    if isWhole { rest.removeFirst() }
    while let byte = rest.popFirst() {
      guard add(byte, &rest) else { return nil }
    }
    guard isWhole || pieces.allSatisfy({ $0.counts == 1...1 && $0.takes.count { $0 } == 1 }) else {
      return nil
    }
  }

  func matches(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = isWhole ? range.lowerBound : range.upperBound - pieces.count
    guard offset >= range.lowerBound else { return false }
    for piece in pieces {
      var count = 0
      while count < piece.counts.upperBound, offset < range.upperBound,
        piece.takes[Int(text[offset])]
      {
        (count, offset) = (count + 1, offset + 1)
      }
      if count < piece.counts.lowerBound { return false }
    }
    return offset == range.upperBound
  }

  private mutating func add(_ byte: UInt8, _ rest: inout ArraySlice<UInt8>) -> Bool {
    switch byte {
    case UInt8(ascii: "["):
      guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return false }
      pieces.append(Piece(takes: Self.members(rest[..<end])))
      rest = rest[(end + 1)...]
    case UInt8(ascii: "+"):
      guard !pieces.isEmpty else { return false }
      pieces[pieces.count - 1].counts = 1...Int.max
    case UInt8(ascii: "{"):
      guard let end = rest.firstIndex(of: UInt8(ascii: "}")), !pieces.isEmpty,
        let count = Int(String(decoding: rest[..<end], as: UTF8.self))
      else { return false }
      pieces[pieces.count - 1].counts = count...count
      rest = rest[(end + 1)...]
    case let byte where Self.syntax.contains(byte): return false
    default: pieces.append(Piece(takes: Self.members([byte])))
    }
    return true
  }

  private static let syntax = Set("\\^$.|?*()]}".utf8)

  private static func members(_ source: ArraySlice<UInt8>) -> [Bool] {
    let isNegated = source.first == UInt8(ascii: "^")
    var rest = isNegated ? source.dropFirst() : source
    var takes = Array(repeating: isNegated, count: 256)
    while let first = rest.popFirst() {
      var last = first
      if rest.first == UInt8(ascii: "-"), let end = rest.dropFirst().first, first <= end {
        last = end
        rest = rest.dropFirst(2)
      }
      for byte in first...last { takes[Int(byte)] = !isNegated }
    }
    return takes
  }
}
