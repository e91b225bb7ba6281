/// The codes of a vendor that were written otherwise in upper and lower case when their URLs were published.
///
/// They keep these, since both spellings cannot have a page where a file system ignores case: a code that was `fail` in
/// one version and is `FAIL` in the next has the URL of `fail`, in all versions. Where those of several spellings have
/// been published, it has that of the newest.
package struct RecasedCodes: Sendable {
  /// The spelling in the URL, by the identities of those that have another one.
  private let spellings: [EntryKey: String]

  /// `catalogs` are those of one vendor, the oldest first, in which twins are told apart; `isPublished` tells of an
  /// entry's plain URL whether the site has published it.
  package init(among catalogs: [Catalog], isPublished: (EntryReference) -> Bool) {
    let twins = Set(
      catalogs.filter(\.tellsCase).flatMap(\.entries).filter(\.code.tellsCase).map(
        \.key.ignoringCase))
    var chains: [EntryKey: [EntryKey]] = [:]
    for (base, revision) in zip(catalogs, catalogs.dropFirst()) {
      for (former, latter) in Self.recased(base, revision) {
        chains[latter.ignoringCase, default: [former]].append(latter)
      }
    }
    guard let vendor = catalogs.first?.vendor.id else {
      spellings = [:]
      return
    }
    spellings = chains.reduce(into: [:]) { spellings, chain in
      func isKept(_ key: EntryKey) -> Bool { isPublished(EntryReference(vendor: vendor, key: key)) }
      guard !twins.contains(chain.key), let kept = chain.value.last(where: isKept) else { return }
      for key in chain.value where key != kept { spellings[key] = kept.code.text }
    }
  }

  /// Of a site that has published nothing.
  package static let none = RecasedCodes(among: []) { _ in false }

  /// The catalog in which each code has the URL that it is to have.
  package func applied(to catalog: Catalog) -> Catalog {
    if spellings.isEmpty, !catalog.entries.contains(where: \.code.isSpelled) { return catalog }
    return catalog.replacingEntries(applied)
  }

  private func applied(to entry: Entry) -> Entry {
    guard !entry.code.tellsCase else { return entry }
    let address = spellings[entry.key].map { Code.Address.spelled($0) } ?? .plain
    return address == entry.code.address ? entry : entry.addressed(address)
  }

  /// The plain identities that base has and revision does not, with those of which it is the other way around and that
  /// differ in case alone.
  private static func recased(_ base: Catalog, _ revision: Catalog) -> [(EntryKey, EntryKey)] {
    let prefix = zip(base.entries, revision.entries).prefix { $0.key == $1.key }.count
    let (left, right) = (base.entries.dropFirst(prefix), revision.entries.dropFirst(prefix))
    guard !left.isEmpty, !right.isEmpty else { return [] }
    let former = Set(base.entries.map(\.key.plain))
    let came = Set(right.map(\.key.plain)).subtracting(former)
    guard !came.isEmpty else { return [] }
    let gone = Set(left.map(\.key.plain)).subtracting(revision.entries.map(\.key.plain))
    let spelled = Dictionary(gone.sorted().map { ($0.ignoringCase, $0) }) { first, _ in first }
    return came.sorted().compactMap { key in spelled[key.ignoringCase].map { ($0, key) } }
  }
}

extension Code {
  /// Whether its URL has another spelling.
  package var isSpelled: Bool {
    if case .spelled = address { true } else { false }
  }
}

extension EntryKey {
  /// With the URL that follows from the code alone.
  package var plain: EntryKey { EntryKey(category: category, code: Code(code.text)) }
}
