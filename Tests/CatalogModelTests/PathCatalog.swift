import CatalogModel

/// A catalog of codes with their categories, such as `a/fail a/FAIL b/x`, a line each.
func catalog(_ paths: String) -> Catalog {
  let entries = paths.split(separator: " ").enumerated().map { line, path in
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    return Entry(
      category: parts[0], code: Code(parts[1]),
      source: EntrySource(document: "a.txt", line: line + 1, endLine: line + 1))
  }
  return Catalog(
    vendor: Vendor(id: "acme", name: "Acme"), version: "1", categories: [], entries: entries)
}

/// The addresses of its entries below the vendor's, in their order.
func urls(of catalog: Catalog) -> String {
  catalog.entries.map { EntryReference(vendor: "acme", key: $0.key).id.dropFirst(5) }
    .joined(separator: " ")
}
