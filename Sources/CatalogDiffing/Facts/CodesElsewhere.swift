import CatalogModel

/// Where codes that left a category stand in others.
///
/// Only codes with a letter: a number that several tables have, such as `1`, does not carry its meaning from
/// one to another.
struct CodesElsewhere {
  private let categories: [Code: [String]]

  /// Of the codes of `gone` in a catalog.
  init(of gone: [Entry], in catalog: Catalog) {
    let codes = Set(gone.lazy.map(\.code).filter { $0.text.contains(where: \.isLetter) })
    guard !codes.isEmpty else {
      categories = [:]
      return
    }
    let places = catalog.entries.reduce(into: [Code: Set<String>]()) { places, entry in
      guard codes.contains(entry.code) else { return }
      places[entry.code, default: []].insert(entry.category)
    }
    categories = places.mapValues { $0.sorted() }
  }

  /// The ids, ascending; none where the code is gone everywhere.
  func categories(of entry: Entry) -> [String] { categories[entry.code] ?? [] }
}
