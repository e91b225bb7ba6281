/// The order in which people count: `9` before `10`, `v1.9` before `v1.10`, `-2` before `-1`.
package enum NaturalOrder {
  /// Whether `left` comes before `right`; a strict total order on different texts.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    guard hasDigit(left) || hasDigit(right) else {
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    let order = compare(parts(left), parts(right))
    return order == 0 ? left < right : order < 0
  }

  private static func hasDigit(_ text: String) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) }
  }

  private enum Part {
    /// Digits without leading zeros; none for zero itself.
    case digits([UInt8])
    case other(UInt8)
  }

  private static func parts(_ text: String) -> [Part] {
    if let number = Int(text), number < 0 {
      // A negative number comes before everything else, the smallest first.
      let complement = String(UInt64(bitPattern: Int64(number))).utf8
      return [.other(0), .digits(Array(complement))]
    }
    var parts: [Part] = []
    var rest = text.utf8[...]
    while let byte = rest.first {
      let run = rest.prefix { (0x30...0x39).contains($0) }
      if run.isEmpty {
        parts.append(.other(byte))
        rest = rest.dropFirst()
      } else {
        parts.append(.digits(Array(run.drop { $0 == 0x30 })))
        rest = rest[run.endIndex...]
      }
    }
    return parts
  }

  private static func compare(_ left: [Part], _ right: [Part]) -> Int {
    for (a, b) in zip(left, right) {
      let order = compare(a, b)
      if order != 0 { return order }
    }
    return left.count - right.count
  }

  private static func compare(_ left: Part, _ right: Part) -> Int {
    switch (left, right) {
    case (.digits(let a), .digits(let b)):
      if a.count != b.count { return a.count - b.count }
      return a == b ? 0 : (a.lexicographicallyPrecedes(b) ? -1 : 1)
    case (.digits, .other(let b)): return b < 0x30 ? 1 : -1
    case (.other(let a), .digits): return a < 0x30 ? -1 : 1
    case (.other(let a), .other(let b)): return Int(a) - Int(b)
    }
  }
}
