/// Which records have a code, a name or an alias, by its normalised form.
///
/// Keys that begin with `~`, which no normalised form of a code with letters or digits does, stand for
/// other writings: without a sign and without zeros that lead the digits (`~8006` for `08006`,
/// `~ora942` for `ORA-00942`), without the letters before four digits or more (`~942`), the other
/// writings of a Windows result, and a code with placeholders as ``FilledCode`` has it (`~floodwait#`).
enum KeyTable {
  /// Numbers of records, ascending.
  static func make(_ records: [SearchRecord]) -> SortedTable<[Int]> {
    var table: [TableKey: [Int]] = [:]
    for (number, record) in records.enumerated() {
      for key in keys(of: record) {
        let known = table[TableKey(key)]?.last
        if known != number { table[TableKey(key), default: []].append(number) }
      }
    }
    return SortedTable(table)
  }

  /// The keys of one record; one may be there twice.
  static func keys(of record: SearchRecord) -> [String] {
    ([record.code, record.name].compactMap { $0 } + record.aliases).flatMap(keys)
  }

  private static func keys(of text: String) -> [String] {
    guard let normalized = NormalizedCode(text) else { return [] }
    let loose = TableKey(normalized.key).loose
    let filled = FilledCode(placeholdersOf: text).map { [$0.key] } ?? []
    let digits = TableKey(normalized.key).digitsBehindLetters.map { [$0] } ?? []
    let others =
      (loose == normalized.key ? [] : [loose]) + signedNumbers(of: text) + digits + filled
    return [normalized.key] + others.map { "~" + $0 }
  }

  /// `80070005` and, as a signed number of 32 bits, `2147024891`, of `0x80070005`.
  private static func signedNumbers(of code: String) -> [String] {
    let digits = code.lowercased()
    guard digits.utf8.count == 10, digits.hasPrefix("0x"),
      let number = Int(digits.dropFirst(2), radix: 16), number >= 0x8000_0000
    else { return [] }
    return [String(digits.dropFirst(2)), String(0x1_0000_0000 - number)]
  }
}

extension TableKey {
  /// A key without its mark, its sign, and zeros that lead its digits: `8006` of `-08006`, `ora942`
  /// of `ora00942`.
  var loose: String {
    var rest = text.utf8.first == UInt8(ascii: "~") ? text.utf8.dropFirst() : text.utf8[...]
    if rest.first == UInt8(ascii: "-"), Self.areDigits(rest.dropFirst()) { rest.removeFirst() }
    let letters = rest.prefix { (0x61...0x7A).contains($0) }
    let digits = rest.dropFirst(letters.count)
    guard Self.areDigits(digits) else { return String(Substring(rest)) }
    return String(Substring(letters)) + Self.withoutZeros(digits)
  }

  /// What stands behind letters `a`-`z`, where it is four digits or more, without leading zeros:
  /// `50126` of `acme50126`, `942` of `ora00942`.
  var digitsBehindLetters: String? {
    let digits = text.utf8.drop { (0x61...0x7A).contains($0) }
    let isBehind = digits.count > 3 && digits.count < text.utf8.count
    guard isBehind, Self.areDigits(digits) else { return nil }
    return Self.withoutZeros(digits)
  }

  private static func withoutZeros(_ digits: Substring.UTF8View) -> String {
    let bare = digits.dropLast().drop { $0 == UInt8(ascii: "0") }
    return String(Substring(bare)) + String(Substring(digits.suffix(1)))
  }

  private static func areDigits(_ bytes: Substring.UTF8View) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }
}
