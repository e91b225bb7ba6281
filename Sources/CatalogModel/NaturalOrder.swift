/// The order in which people count: `9` before `10`, `v1.9` before `v1.10`, `-2` before `-1`.
package enum NaturalOrder {
  /// Whether `left` comes before `right`; a strict total order on different texts.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let order = compare(left, right)
    return order == 0 ? left < right : order < 0
  }

  /// Negative numbers come before everything but nothing.
  private static func compare(_ left: String, _ right: String) -> Int {
    switch (negative(left), negative(right)) {
    case (let left?, let right?): left < right ? -1 : left > right ? 1 : 0
    case (_?, nil): right.isEmpty ? 1 : -1
    case (nil, _?): left.isEmpty ? -1 : 1
    case (nil, nil): compareParts(left, right)
    }
  }

  private static func negative(_ text: String) -> Int? {
    guard text.utf8.first == UInt8(ascii: "-") else { return nil }
    return Int(text).flatMap { $0 < 0 ? $0 : nil }
  }

  private static func compareParts(_ left: String, _ right: String) -> Int {
    var (left, right) = (left, right)
    return left.withUTF8 { left in
      right.withUTF8 { right in compareParts(left, right) }
    }
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Digits that stand together are one number; other bytes go by themselves.
  private static func compareParts(_ left: Bytes, _ right: Bytes) -> Int {
    var (i, j) = (0, 0)
    while i < left.count, j < right.count {
      let (a, b) = (left[i], right[j])
      if a.isDigit, b.isDigit {
        let order = compareNumbers(left[left.number(at: &i)], right[right.number(at: &j)])
        if order != 0 { return order }
      } else {
        if a != b { return Int(a) - Int(b) }
        (i, j) = (i + 1, j + 1)
      }
    }
    return (left.count - i) - (right.count - j)
  }

  private static func compareNumbers(_ left: Slice<Bytes>, _ right: Slice<Bytes>) -> Int {
    if left.count != right.count { return left.count - right.count }
    for (a, b) in zip(left, right) where a != b { return Int(a) - Int(b) }
    return 0
  }
}

extension NaturalOrder {
  /// A text among many that are sorted: most differ within their first bytes, which are compared as one number.
  package struct Key: Comparable, Sendable {
    private let text: String
    /// Of two keys that have one, and not the same, the lower comes first. It is the first eight bytes, where
    /// before the digits of a number stands how many they are.
    package let start: UInt64?

    package init(_ text: String) {
      var bytes = text
      self.text = text
      start = bytes.withUTF8 { bytes in
        let isPlain = bytes.first != UInt8(ascii: "-") && bytes.allSatisfy { $0 < 0x80 }
        return isPlain ? Self.start(of: bytes) : nil
      }
    }

    package static func == (left: Key, right: Key) -> Bool {
      left.start == right.start && left.text == right.text
    }

    package static func < (left: Key, right: Key) -> Bool {
      if let one = left.start, let other = right.start, one != other { return one < other }
      return precedes(left.text, right.text)
    }

    private static func start(of text: Bytes) -> UInt64 {
      var start = FirstBytes()
      var offset = 0
      while offset < text.count, !start.isFull {
        guard text[offset].isDigit else {
          start.add(text[offset])
          offset += 1
          continue
        }
        let number = text.number(at: &offset)
        // A digit, as other bytes meet it; nine stand for any more.
        start.add(UInt8(ascii: "0") + UInt8(min(number.count, 9)))
        guard number.count < 9 else { break }
        for place in number { start.add(text[place]) }
      }
      return start.number
    }
  }
}

/// The first eight of some bytes as a number that is in their order.
private struct FirstBytes {
  private(set) var number: UInt64 = 0
  /// How many bits are free, from the lowest on.
  private var room: UInt64 = 64

  var isFull: Bool { room == 0 }

  mutating func add(_ byte: UInt8) {
    guard room > 0 else { return }
    room -= 8
    number |= UInt64(byte) &<< room
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The digits at an offset, which moves behind them, without leading zeros.
  fileprivate func number(at offset: inout Int) -> Range<Int> {
    while offset < count, self[offset] == UInt8(ascii: "0") { offset += 1 }
    let start = offset
    while offset < count, self[offset].isDigit { offset += 1 }
    return start..<offset
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
