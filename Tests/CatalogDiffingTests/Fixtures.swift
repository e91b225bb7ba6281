import CatalogModel

@testable import CatalogDiffing

/// An entry of the category `main`, unless said otherwise.
func entry(
  _ code: String, _ text: String = "", in category: String = "main", name: String? = nil,
  label: String? = nil, status: [Int] = [], fields: KeyValuePairs<String, String> = [:],
  deprecation: String? = nil, statements: [Statement] = [], line: Int = 1
) -> Entry {
  Entry(
    category: category, code: Code(code), name: name, label: label, status: status,
    description: Prose(text: text),
    fields: fields.map { Entry.Field(name: $0.key, value: $0.value) },
    statements: (deprecation.map { [.deprecated($0)] } ?? []) + statements,
    source: EntrySource(document: "errors.md", line: line, endLine: line))
}

/// A catalog of the made-up vendor `acme`, with a category for each that the entries name.
func catalog(_ entries: [Entry], version: String = "1", categories: [Category]? = nil) -> Catalog {
  var ids: [String] = []
  for entry in entries where !ids.contains(entry.category) { ids.append(entry.category) }
  return Catalog(
    vendor: Vendor(id: "acme", name: "Acme"), version: version,
    categories: categories ?? ids.map { Category(id: $0, title: $0.uppercased()) },
    entries: entries)
}

/// Two catalogs to compare.
struct Sides: Sendable {
  let base: Catalog
  let revision: Catalog
  private var earlier = EarlierCodes()
  private var policy = ChangePolicy()

  init(_ base: Catalog, _ revision: Catalog) {
    self.base = base
    self.revision = revision
  }

  init(_ base: [Entry], _ revision: [Entry]) {
    self.init(catalog(base, version: "1"), catalog(revision, version: "2"))
  }

  /// The same with what versions before base say.
  func after(_ versions: Catalog...) -> Sides {
    var sides = self
    sides.earlier = EarlierCodes(versions)
    return sides
  }

  func judged(by policy: ChangePolicy) -> Sides {
    var sides = self
    sides.policy = policy
    return sides
  }

  var comparison: CatalogComparison {
    CatalogComparison(base: base, revision: revision, earlier: earlier, policy: policy)
  }
}

extension ChangeReport {
  /// About one vendor, the sides called by their versions.
  init(_ changes: VendorChanges) {
    let (base, revision) = (
      changes.versions.version(on: .base), changes.versions.version(on: .revision)
    )
    self.init(base: base ?? "", revision: revision ?? "", vendors: [changes])
  }
}

extension LifeEvent {
  /// Such as `v2 changed`.
  var words: String {
    switch kind {
    case .appeared: "\(version) appeared"
    case .changed(let pair): pair.identityChange.map { "\(version) \($0)" } ?? "\(version) changed"
    case .left: "\(version) left"
    case .returned(let code): "\(version) returned \(code.meaning)"
    }
  }
}

/// What changed at a vendor of that id and name.
func changes(of id: String, _ base: [Entry], _ revision: [Entry]) -> VendorChanges {
  let vendor = Vendor(id: id, name: id)
  let sides = Sides(base, revision)
  return VendorChanges(
    CatalogComparison(
      base: Catalog(
        vendor: vendor, version: "1", categories: sides.base.categories, entries: base),
      revision: Catalog(
        vendor: vendor, version: "2", categories: sides.revision.categories, entries: revision)))
}
