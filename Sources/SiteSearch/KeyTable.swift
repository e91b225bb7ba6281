/// Which records have a code, a name or an alias, by its normalised form.
///
/// Two kinds of keys begin with `~`, which no normalised form of a code with letters or digits
/// does: a number without its sign and leading zeros, where it has any (`~8006` for `08006`), and a
/// code with placeholders as ``FilledCode`` has it (`~floodwait#`).
enum KeyTable {
  /// Numbers of records, ascending.
  static func make(_ records: [SearchRecord]) -> SortedTable<[Int]> {
    var table: [TableKey: [Int]] = [:]
    for (number, record) in records.enumerated() {
      for key in ([record.code, record.name].compactMap { $0 } + record.aliases).flatMap(keys) {
        let known = table[TableKey(key)]?.last
        if known != number { table[TableKey(key), default: []].append(number) }
      }
    }
    return SortedTable(table)
  }

  private static func keys(of text: String) -> [String] {
    guard let normalized = NormalizedCode(text) else { return [] }
    let bare = normalized.bareNumber.flatMap { $0 == normalized.key ? nil : "~" + $0 }
    let filled = FilledCode(placeholdersOf: text).map { "~" + $0.key }
    return [normalized.key] + [bare, filled].compactMap { $0 }
  }
}

extension NormalizedCode {
  /// A whole number's key without its sign and leading zeros; `nil` for anything else.
  var bareNumber: String? {
    guard isNumeric else { return nil }
    let digits = key.utf8.drop { $0 == UInt8(ascii: "-") }
    guard !digits.contains(UInt8(ascii: ".")) else { return nil }
    let bare = digits.drop { $0 == UInt8(ascii: "0") }
    return bare.isEmpty ? "0" : String(Substring(bare))
  }
}
