/// The codes of a vendor that differ from others of their category in upper and lower case alone, so that all of them
/// would stand at the same place where a file system ignores case.
///
/// One code of each such group keeps the plain URL, in all versions: one that was published there, or else the first one
/// of the oldest version that has any. The URLs of the others tell their case (``Code/tellsCase``).
package struct CaseTwins: Sendable {
  /// The codes with plain URLs, by the identity that all of their group have where case is ignored.
  private let plain: [EntryKey: Code]

  /// Twins stand in the same version; `catalogs` are those of one vendor, the oldest first. `isPublished` tells of an
  /// entry's plain URL whether the site has published it.
  package init(
    among catalogs: [Catalog], isPublished: (EntryReference) -> Bool = { _ in false }
  ) {
    let groups = catalogs.reduce(into: Set()) { $0.formUnion($1.identitiesOfTwins) }
    var published: [EntryKey: Code] = [:]
    var oldest: [EntryKey: Code] = [:]
    for catalog in groups.isEmpty ? [] : catalogs {
      for entry in catalog.entries where groups.contains(entry.key.ignoringCase) {
        let code = Code(entry.code.text)
        let key = EntryKey(category: entry.category, code: code)
        let group = key.ignoringCase
        if oldest[group] == nil { oldest[group] = code }
        if published[group] == nil, isPublished(EntryReference(vendor: catalog.vendor.id, key: key))
        {
          published[group] = code
        }
      }
    }
    plain = oldest.merging(published) { _, published in published }
  }

  /// The catalog in which each code has the URL that it is to have.
  package func toldApart(in catalog: Catalog) -> Catalog {
    if plain.isEmpty, !catalog.tellsCase { return catalog }
    return catalog.replacingEntries(toldApart)
  }

  private func toldApart(_ entry: Entry) -> Entry {
    let tellsCase = plain[entry.key.ignoringCase].map { $0 != entry.code } ?? false
    return tellsCase == entry.code.tellsCase
      ? entry : entry.addressed(tellsCase ? .tellingCase : .plain)
  }
}

extension Catalog {
  /// Whether the URL of any code tells its case.
  package var tellsCase: Bool { entries.contains { $0.code.tellsCase } }

  /// The identities, where case is ignored, that several codes have.
  fileprivate var identitiesOfTwins: Set<EntryKey> {
    var codes: [EntryKey: Code] = [:]
    var shared: Set<EntryKey> = []
    for entry in entries {
      let identity = entry.key.ignoringCase
      if codes[identity, default: entry.code] != entry.code { shared.insert(identity) }
      codes[identity] = entry.code
    }
    return shared
  }
}

extension EntryKey {
  /// The same for all identities whose plain URLs differ in upper and lower case alone.
  var ignoringCase: EntryKey {
    EntryKey(category: category, code: Code(URLSegment.ofCode(code.text).lowercased()))
  }
}
