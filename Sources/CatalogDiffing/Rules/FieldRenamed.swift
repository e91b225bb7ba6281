import CatalogModel
import OrderedJSON

/// A field of the vendor's own is called something else, and says the same.
struct FieldRenamed: ChangeRule {
  let id = "field-renamed"
  let impact = Impact.editorial
  let kindsOf = ["field-removed"]
  let meaning = """
    The heading of a column, or the name of a field, is another one, and what stands below it is \
    the same. Nothing about the codes changed.
    """
  let advice =
    "Look for the former name where programs read the fields of a catalog by their names."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let names = comparison.renamedFields.names
    return names.sorted { $0.key < $1.key }.compactMap { former, latter in
      let pairs = comparison.changed.filter { $0.hasField(former, nowCalled: latter) }
      let found = pairs.map { pair in
        Finding(
          pair, "\(former) of \(pair.revision.code) is called \(latter) now",
          before: .string(former), after: .string(latter))
      }
      guard found.count > 1 else { return found.first }
      return Finding(
        joining: found, "\(former) of \(count: found.count) codes is called \(latter) now")
    }
  }
}

extension EntryPair {
  fileprivate func hasField(_ former: String, nowCalled latter: String) -> Bool {
    func has(_ name: String, _ fields: [Entry.Field]) -> Bool {
      fields.contains { $0.name == name }
    }
    return differences.fields != nil && has(former, base.fields) && !has(latter, base.fields)
      && has(latter, revision.fields) && !has(former, revision.fields)
  }
}
