/// Reads texts as bytes and finds their terms, by the rules of ``SearchTokenizer``, as numbers of a
/// table of words.
///
/// Nearly all texts consist of plain words: one letter or capital and lower-case letters, nothing
/// but capitals, or nothing but digits, all ASCII. Such a word is one segment and one piece, so its
/// only term is itself in lower case; several of them, joined by single connectors, have one term
/// more, the whole. Anything else goes the general way.
package struct TermReader: Sendable {
  package private(set) var words = WordTable()
  /// For each word whether it is a piece somewhere, and not only a whole of several.
  private(set) var isPiece: [Bool] = []
  /// The present run in lower case, and where each of its segments ends.
  private var folded: [UInt8] = []
  private var ends: [Int] = []

  package init() {}

  /// Hands over the number of each term of a text, some of them more than once.
  package mutating func read(_ text: String, _ take: (Int) -> Void) {
    var text = text
    text.withUTF8 { read($0, take) }
  }

  /// An ASCII separator ends every run, so what stands between two has its terms by itself.
  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ take: (Int) -> Void) {
    var offset = 0
    while offset < text.count {
      let start = offset
      while offset < text.count, !text[offset].isSeparator { offset += 1 }
      var (first, end) = (start, offset)
      while first < end, text[first].isJoint { first += 1 }
      while first < end, text[end - 1].isJoint { end -= 1 }
      if first < end {
        let stretch = UnsafeBufferPointer(rebasing: text[first..<end])
        if fold(stretch) { takeFolded(take) } else { readRuns(of: stretch, take) }
      }
      offset += 1
    }
  }

  /// Parts a stretch into plain words; `false` where it is something else.
  private mutating func fold(_ stretch: UnsafeBufferPointer<UInt8>) -> Bool {
    folded.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    var offset = 0
    while true {
      let end = Self.end(ofWordIn: stretch, from: offset)
      guard end > offset, end == stretch.count || stretch[end].isConnector else { return false }
      for byte in stretch[offset..<end] { folded.append(byte.isCapital ? byte | 0x20 : byte) }
      ends.append(folded.count)
      if end == stretch.count { return true }
      offset = end + 1
    }
  }

  private static func end(ofWordIn stretch: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard start < stretch.count else { return start }
    var end = start + 1
    if stretch[start].isDigit {
      while end < stretch.count, stretch[end].isDigit { end += 1 }
    } else if stretch[start].isCapital, end < stretch.count, stretch[end].isCapital {
      while end < stretch.count, stretch[end].isCapital { end += 1 }
    } else if stretch[start].isCapital || stretch[start].isSmallLetter {
      while end < stretch.count, stretch[end].isSmallLetter { end += 1 }
    } else {
      return start
    }
    return end
  }

  private mutating func takeFolded(_ take: (Int) -> Void) {
    var start = 0
    for end in ends {
      if let number = number(ofFolded: start..<end) {
        isPiece[number] = true
        take(number)
      }
      start = end
    }
    if ends.count > 1, !folded.allSatisfy(\.isDigit), let number = number(ofFolded: 0..<start) {
      take(number)
    }
  }

  private mutating func number(ofFolded range: Range<Int>) -> Int? {
    guard range.count <= SearchTokenizer.longest,
      range.count > 1 || folded[range.lowerBound].isDigit
    else { return nil }
    let number = folded.withUnsafeBufferPointer {
      words.number(of: UnsafeBufferPointer(rebasing: $0[range]))
    }
    if number == isPiece.count { isPiece.append(false) }
    return number
  }

  /// The general way.
  private mutating func readRuns(of stretch: UnsafeBufferPointer<UInt8>, _ take: (Int) -> Void) {
    for run in WordRun.runs(in: String(decoding: stretch, as: UTF8.self)) {
      for term in SearchTokenizer.terms(of: run) { take(number(of: term)) }
      for segment in run.segments {
        for piece in IdentifierPieces(of: segment).all where SearchTokenizer.isTerm(piece) {
          isPiece[number(of: piece.folded)] = true
        }
      }
    }
  }

  private mutating func number(of term: String) -> Int {
    let number = words.number(of: term)
    if number == isPiece.count { isPiece.append(false) }
    return number
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isCapital: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  fileprivate var isConnector: Bool {
    switch self {
    case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"): true
    default: false
    }
  }

  /// Connectors and the apostrophe; at the ends of a run they mean nothing.
  fileprivate var isJoint: Bool { isConnector || self == UInt8(ascii: "'") }

  /// Whether it is an ASCII character of the kind `separator`.
  fileprivate var isSeparator: Bool {
    self < 0x80 && !isSmallLetter && !isCapital && !isDigit && !isJoint
  }
}
