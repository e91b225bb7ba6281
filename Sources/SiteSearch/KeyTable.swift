/// Which records have a code, a name or an alias, by its normalised form.
///
/// Keys that begin with `~`, which no normalised form of a code with letters or digits does, stand for other writings:
/// without a sign and without zeros that lead the digits (`~8006` for `08006`, `~ora942` for `ORA-00942`), without the
/// letters before four digits or more (`~942`), hexadecimal ones without `0x` (`~1100`), the signed number of a Windows
/// result, and a code with placeholders as ``FilledCode`` has it (`~floodwait#`).
enum KeyTable {
  /// Numbers of records, ascending.
  static func make(_ records: [SearchRecord]) -> SortedTable<[Int]> {
    var table: [TableKey: [Int]] = [:]
    for (number, record) in records.enumerated() {
      forEachKey(of: record) { key in
        let known = table[TableKey(key)]?.last
        if known != number { table[TableKey(key), default: []].append(number) }
      }
    }
    return SortedTable(table)
  }

  /// Takes the keys of one record; one may come twice.
  static func forEachKey(of record: SearchRecord, _ take: (String) -> Void) {
    forEachKey(of: record.code, take)
    if let name = record.name { forEachKey(of: name, take) }
    for alias in record.aliases { forEachKey(of: alias, take) }
  }

  private static func forEachKey(of text: String, _ take: (String) -> Void) {
    guard let normalized = NormalizedCode(text) else { return }
    take(normalized.key)
    let key = TableKey(normalized.key)
    let loose = key.loose
    if loose != key.text { take("~" + loose) }
    for digits in hexadecimalKeys(of: text) { take("~" + digits) }
    if let digits = key.digitsBehindLetters { take("~" + digits) }
    if let filled = FilledCode(placeholdersOf: text) { take("~" + filled.key) }
  }

  /// `1100` of `0x1100`, where it is three digits or more; of `0x80070005` also, as a signed number of 32 bits,
  /// `2147024891`.
  private static func hexadecimalKeys(of code: String) -> [String] {
    guard (6...18).contains(code.utf8.count) else { return [] }
    let text = code.lowercased()
    let digits = String(text.dropFirst(2))
    guard text.hasPrefix("0x"), digits.allSatisfy(\.isHexDigit),
      let number = UInt64(digits, radix: 16)
    else { return [] }
    let isSigned = digits.utf8.count == 8 && number >= 0x8000_0000
    let keys = [TableKey(digits).loose] + (isSigned ? [String(0x1_0000_0000 - number)] : [])
    return keys.filter { $0.utf8.count > 2 }
  }
}

extension TableKey {
  /// A key without its mark, its sign, and zeros that lead its digits: `8006` of `-08006`, `ora942`
  /// of `ora00942`.
  var loose: String {
    var rest = text.utf8.first == UInt8(ascii: "~") ? text.utf8.dropFirst() : text.utf8[...]
    if rest.first == UInt8(ascii: "-"), Self.areDigits(rest.dropFirst()) { rest.removeFirst() }
    let digits = rest.drop { (0x61...0x7A).contains($0) }
    let hasZeros = digits.first == UInt8(ascii: "0") && Self.areDigits(digits)
    guard hasZeros else { return rest.count == text.utf8.count ? text : String(Substring(rest)) }
    return String(Substring(rest[..<digits.startIndex])) + Self.withoutZeros(digits)
  }

  /// What stands behind letters `a`-`z`, where it is four digits or more, without leading zeros:
  /// `50126` of `acme50126`, `942` of `ora00942`.
  fileprivate var digitsBehindLetters: String? {
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
