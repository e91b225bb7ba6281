import CatalogDiffing
import CatalogModel

/// What the categories of two versions are called, where a code alone does not tell which entry is meant.
struct ChangeCategories {
  private let base: [String: String]
  private let revision: [String: String]

  init(_ base: Catalog, _ revision: Catalog) {
    self.base = Self.titles(base)
    self.revision = Self.titles(revision)
  }

  private static func titles(_ catalog: Catalog) -> [String: String] {
    guard catalog.categories.count > 1 else { return [:] }
    return Dictionary(catalog.categories.map { ($0.id, $0.title) }) { first, _ in first }
  }

  /// The title of the category in which the code of a change stands; `nil` where its catalog has only one,
  /// where the sentence says it, and where the change is not about a code.
  func title(of change: Change) -> String? {
    guard let key = change.key,
      let title = (change.side == .base ? base : revision)[key.category],
      !change.summary.parts.contains(.verbatim(title))
    else { return nil }
    return title
  }
}
