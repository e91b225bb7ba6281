import CatalogModel

/// Pairs entries of the same number, where the code itself is a name: the number is another of its
/// codes, or stands in a field of the vendor's that numbers the entries.
struct SameNumber: EntryMatcher {
  let evidence = EntryPair.Evidence.number

  /// A field numbers the entries when that many, and half of all, have it; in a shorter list a
  /// count or a status may happen to be different everywhere.
  private static let leastNumbered = 8

  func matches(in unpaired: UnpairedEntries) -> [EntryMatch] {
    let fields = numberingFields(unpaired.base).intersection(numberingFields(unpaired.revision))
    return unpaired.matchesByKeyOfItsOwn(
      base: { number(of: $0, fields) }, revision: { number(of: $0, fields) })
  }

  private func number(of entry: Entry, _ fields: Set<String>) -> String? {
    guard !Code(entry.code.text).isNumeric else { return nil }
    if let alias = entry.aliases.first(where: { Code($0).isNumeric }) { return alias }
    return entry.fields.first { fields.contains($0.name) && Code($0.value).isNumeric }?.value
  }

  /// The names of the fields whose values are numbers and all different.
  private func numberingFields(_ entries: [Entry]) -> Set<String> {
    var values: [String: Set<String>] = [:]
    var others: Set<String> = []
    for field in entries.lazy.flatMap(\.fields) where !others.contains(field.name) {
      let isNew = values[field.name, default: []].insert(field.value).inserted
      if !isNew || !Code(field.value).isNumeric { others.insert(field.name) }
    }
    let numbering = values.filter { name, values in
      !others.contains(name) && values.count >= Self.leastNumbered
        && 2 * values.count >= entries.count
    }
    return Set(numbering.keys)
  }
}
