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
      right.withUTF8 { right in compareParts(left[...], right[...]) }
    }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// Digits that stand together are one number; other bytes go by themselves.
  private static func compareParts(_ left: Bytes, _ right: Bytes) -> Int {
    var (left, right) = (left, right)
    while let a = left.first, let b = right.first {
      let order =
        a.isDigit && b.isDigit
        ? compareNumbers(left.popNumber(), right.popNumber())
        : Int(left.removeFirst()) - Int(right.removeFirst())
      if order != 0 { return order }
    }
    return left.count - right.count
  }

  private static func compareNumbers(_ left: Bytes, _ right: Bytes) -> Int {
    if left.count != right.count { return left.count - right.count }
    for (a, b) in zip(left, right) where a != b { return Int(a) - Int(b) }
    return 0
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Takes the digits at the beginning away; gives them without leading zeros.
  fileprivate mutating func popNumber() -> Self {
    let number = prefix { $0.isDigit }
    self = self[number.endIndex...]
    return number.drop { $0 == UInt8(ascii: "0") }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
