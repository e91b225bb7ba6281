extension SearchIndex {
  /// A record of a code, and whether the code is the whole of one of the record's.
  struct Match {
    let record: Int
    let isExact: Bool
  }

  /// The records of a code: those that have it, then those whose range holds it. Sign and zeros
  /// give way last, and what is no digit among digits; so they do for the vendors that a query names, where only
  /// others have the code.
  func lookUp(_ code: NormalizedCode, naming vendors: Set<Int>) -> [Match] {
    let exact = keys[code.key] ?? []
    let having = Set(exact)
    let within = rangesHolding(code).filter { !having.contains($0) }
    let known =
      exact.map { Match(record: $0, isExact: true) }
      + within.map { Match(record: $0, isExact: false) }
    let isNamed = { (match: Match) in vendors.contains(vendor(of: match.record)) }
    if !known.isEmpty, vendors.isEmpty || known.contains(where: isNamed) { return known }
    let others = loosened(code)
    return known.isEmpty ? others : known + others.filter(isNamed)
  }

  /// The records of a code without its sign and zeros, or with digits for what is none. An identifier that is written
  /// with zeros is no other.
  private func loosened(_ code: NormalizedCode) -> [Match] {
    if let read = Self.digits(of: code.key) {
      return (keys[read] ?? []).map { Match(record: $0, isExact: false) }
    }
    let isGrouped = code.isNumeric && code.key.utf8.contains(UInt8(ascii: "."))
    let digits = code.key.utf8.drop { (0x61...0x7A).contains($0) }
    let isPadded = digits.startIndex > code.key.startIndex && digits.first == UInt8(ascii: "0")
    guard !isGrouped, !isPadded, code.key.utf8.contains(where: \.isDigit) else { return [] }
    let loose = TableKey(code.key).loose
    let plain = loose == code.key ? [] : keys[loose] ?? []
    return (plain + (keys["~" + loose] ?? [])).map { Match(record: $0, isExact: false) }
  }

  /// A key whose letters were read from a picture, `9OO3`, or whose number a table made a fraction, `9003.0`, in
  /// digits; `nil` for others.
  private static func digits(of key: String) -> String? {
    let bytes = Array(key.utf8)
    if bytes.count > 4, key.hasSuffix(".0"), NumberKey.isDigits(String(key.dropLast(2))) {
      return String(key.dropLast(2))
    }
    guard bytes.count > 2, bytes[0].isDigit, bytes[bytes.count - 1].isDigit || key.hasSuffix("o"),
      bytes.allSatisfy({ $0.isDigit || "oil".utf8.contains($0) }), !NumberKey.isDigits(key)
    else { return nil }
    return String(key.map { $0 == "o" ? "0" : $0 == "i" || $0 == "l" ? "1" : $0 })
  }

  /// In the order of the ranges. Numbers of more than 15 digits are in none.
  private func rangesHolding(_ code: NormalizedCode) -> [Int] {
    guard code.isNumeric, NumberKey.isWhole(code.key), let number = Int(code.key),
      code.key.utf8.filter({ $0 != UInt8(ascii: "-") }).count <= 15
    else { return [] }
    return ranges.filter { $0.numbers.contains(number) }.map(\.record)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
