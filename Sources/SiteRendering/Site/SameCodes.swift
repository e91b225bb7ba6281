import CatalogModel

/// The codes of a catalog that stand in several of its categories, where each is another error.
struct SameCodes: Sendable {
  /// The places of the entries of each such code, ascending.
  private let places: [Code: [Int32]]
  private let entries: [Entry]

  /// More would be a list of their own.
  private static let most = 10

  init(of catalog: Catalog) {
    entries = catalog.entries
    guard catalog.categories.count > 1 else {
      places = [:]
      return
    }
    // Most codes stand once, so only what is met again has a list.
    var met: Set<Code> = []
    let again = Set(entries.lazy.map(\.code).filter { !met.insert($0).inserted })
    var places: [Code: [Int32]] = [:]
    for (place, entry) in entries.enumerated() where again.contains(entry.code) {
      places[entry.code, default: []].append(Int32(truncatingIfNeeded: place))
    }
    self.places = places
  }

  /// The first few entries with a code besides the one at a place, which is `nil` for one that left, and how many
  /// more there are.
  func entries(with code: Code, besides place: Int?) -> (first: [Entry], further: Int) {
    let same = places[code] ?? []
    let others = same.prefix(Self.most + 1).map { Int($0) }.filter { $0 != place }
    let count = same.count - (place == nil ? 0 : 1)
    return (others.prefix(Self.most).map { entries[$0] }, max(0, count - Self.most))
  }
}
