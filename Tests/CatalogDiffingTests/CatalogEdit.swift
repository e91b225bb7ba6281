import CatalogModel

@testable import CatalogDiffing

/// One step on the way from base to revision.
enum CatalogEdit: Sendable, Equatable {
  case setVersion(String)
  case setIntroduction(Prose)
  case removeCategory(Category)
  case addCategory(Category)
  case changeCategory(CategoryPair)
  case removeEntry(Entry)
  case addEntry(Entry)
  /// An entry of base and what becomes different in it.
  case changeEntry(Entry, EntryDifferences)
}

extension CatalogComparison {
  /// The steps that turn base into revision, except for the order of entries and categories and
  /// for their places in the documents.
  var edits: [CatalogEdit] {
    var edits: [CatalogEdit] = []
    if base.version != revision.version { edits.append(.setVersion(revision.version)) }
    if let introduction { edits.append(.setIntroduction(introduction.revision)) }
    edits += categories.removed.map(CatalogEdit.removeCategory)
    edits += categories.changed.map(CatalogEdit.changeCategory)
    edits += categories.added.map(CatalogEdit.addCategory)
    edits += (removed + unmatched.removedRepetitions).map(CatalogEdit.removeEntry)
    edits += changed.map { .changeEntry($0.base, $0.differences) }
    edits += (added + unmatched.addedRepetitions).map(CatalogEdit.addEntry)
    return edits
  }
}

extension Catalog {
  /// This catalog after all `edits`. One that speaks of an entry or a category that is not here
  /// changes nothing.
  func applying(_ edits: [CatalogEdit]) -> Catalog {
    var draft = CatalogDraft(self)
    for edit in edits { draft.apply(edit) }
    return draft.catalog
  }
}

/// A catalog while it is edited. Edits speak of what was there at the start.
private struct CatalogDraft {
  private let vendor: Vendor
  private var version: String
  private var introduction: Prose
  private var categories: [Category?]
  private var entries: [Entry?]
  private let categoryPositions: [String: Int]
  private let entryPositions: [EntryKey: [Int]]

  init(_ catalog: Catalog) {
    vendor = catalog.vendor
    version = catalog.version
    introduction = catalog.introduction
    categories = catalog.categories
    entries = catalog.entries
    categoryPositions = Dictionary(
      catalog.categories.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    entryPositions = Dictionary(grouping: catalog.entries.indices) { catalog.entries[$0].key }
  }

  var catalog: Catalog {
    Catalog(
      vendor: vendor, version: version, introduction: introduction,
      categories: categories.compactMap { $0 }, entries: entries.compactMap { $0 })
  }

  mutating func apply(_ edit: CatalogEdit) {
    switch edit {
    case .setVersion(let version): self.version = version
    case .setIntroduction(let introduction): self.introduction = introduction
    case .removeCategory(let category): replace(category, with: nil)
    case .changeCategory(let pair): replace(pair.base, with: pair.revision)
    case .addCategory(let category): categories.append(category)
    case .removeEntry(let entry): replace(entry, with: nil)
    case .changeEntry(let entry, let differences):
      replace(entry, with: entry.applying(differences))
    case .addEntry(let entry): entries.append(entry)
    }
  }

  private mutating func replace(_ category: Category, with replacement: Category?) {
    guard let position = categoryPositions[category.id] else { return }
    categories[position] = replacement
  }

  private mutating func replace(_ entry: Entry, with replacement: Entry?) {
    let position = entryPositions[entry.key]?.first { entries[$0] == entry }
    guard let position else { return }
    entries[position] = replacement
  }
}

extension Entry {
  /// This entry with the revision's side of every difference, at its own place.
  func applying(_ differences: EntryDifferences) -> Entry {
    Entry(
      category: differences.category.map(\.revision) ?? category,
      code: differences.code.map(\.revision) ?? code,
      name: differences.name.map(\.revision) ?? name,
      label: differences.label.map(\.revision) ?? label,
      status: differences.status.map(\.revision) ?? status,
      description: differences.description.map(\.revision) ?? description,
      fields: differences.fields.map(\.revision) ?? fields,
      statements: differences.statements.map(\.revision) ?? statements,
      origins: origins, source: source)
  }
}
