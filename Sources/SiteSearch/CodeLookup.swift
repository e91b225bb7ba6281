extension SearchIndex {
  /// A record of a code, and whether the code is the whole of one of the record's.
  struct Match {
    let record: Int
    let isExact: Bool
  }

  /// The records of a code: those that have it, then those whose range holds it. Sign and zeros
  /// give way last.
  func lookUp(_ code: NormalizedCode) -> [Match] {
    let exact = keys[code.key] ?? []
    let known = Set(exact)
    let within = rangesHolding(code).filter { !known.contains($0) }
    if !exact.isEmpty || !within.isEmpty {
      return exact.map { Match(record: $0, isExact: true) }
        + within.map { Match(record: $0, isExact: false) }
    }
    let isGrouped = code.isNumeric && code.key.utf8.contains(UInt8(ascii: "."))
    guard !isGrouped, code.key.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return []
    }
    let loose = TableKey(code.key).loose
    let plain = loose == code.key ? [] : keys[loose] ?? []
    return (plain + (keys["~" + loose] ?? [])).map { Match(record: $0, isExact: false) }
  }

  /// In the order of the ranges. Numbers of more than 15 digits are in none.
  private func rangesHolding(_ code: NormalizedCode) -> [Int] {
    guard code.isNumeric, NumberKey.isWhole(code.key), let number = Int(code.key),
      code.key.utf8.filter({ $0 != UInt8(ascii: "-") }).count <= 15
    else { return [] }
    return ranges.filter { $0.numbers.contains(number) }.map(\.record)
  }
}
