import CatalogModel

/// A category of base and the category of revision that it became, with differences.
struct CategoryPair: Sendable, Equatable {
  let base: Category
  let revision: Category

  var differs: Bool {
    base.id != revision.id || base.title != revision.title
      || base.description != revision.description
  }
}
