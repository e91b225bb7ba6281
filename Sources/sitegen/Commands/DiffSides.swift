import ArgumentParser
import CatalogDiffing
import CatalogModel
import ContentModel
import ContentReading
import Diagnostics

/// The two sides of a diff, found from what was typed.
struct DiffSides {
  let site: SiteOptions
  let base: String?
  let revision: String?
  let vendor: String?

  /// Reads and compares; throws when there is nothing to compare.
  func report() throws -> ChangeReport {
    if let base, DiskFolder.isSite(base) { return try folderReport(base) }
    let all = try histories(in: site)
    let wanted = try vendor.map { try all.map(\.vendor.id).only($0) }
    let histories = all.filter { wanted?.contains($0.vendor.id) ?? true }
    let comparisons = try histories.compactMap { try comparison(in: $0) }
    guard let first = comparisons.first else {
      throw ValidationError(
        "There is nothing to compare: no vendor has the two versions. Name two of one vendor's "
          + "versions, or two folders.")
    }
    let changes = comparisons.map { VendorChanges($0) }
    return comparisons.count == 1
      ? ChangeReport(VendorChanges(first))
      : ChangeReport(base: "previous versions", revision: "newest versions", vendors: changes)
  }

  private func folderReport(_ base: String) throws -> ChangeReport {
    let revision = revision ?? site.source
    guard DiskFolder.isSite(revision) else {
      throw ValidationError("'\(revision)' is no folder with a content/ in it.")
    }
    let before = try newestCatalogs(in: base)
    let after = try newestCatalogs(in: revision)
    let known = Set(before.keys).union(after.keys).sorted()
    let vendors = try vendor.map { try known.only($0) } ?? known
    let changes = vendors.compactMap { id -> VendorChanges? in
      guard let vendor = (after[id] ?? before[id])?.vendor else { return nil }
      let nothing = Catalog(vendor: vendor, version: "none", categories: [], entries: [])
      return VendorChanges(
        CatalogComparison(base: before[id] ?? nothing, revision: after[id] ?? nothing))
    }
    return ChangeReport(base: base, revision: revision, vendors: changes)
  }

  private func newestCatalogs(in folder: String) throws -> [String: Catalog] {
    var options = site
    options.source = folder
    return Dictionary(try histories(in: options).map { ($0.vendor.id, $0.newest) }) { $1 }
  }

  /// The vendors of a site; its problems are printed and stop the command.
  private func histories(in options: SiteOptions) throws -> [VendorHistory] {
    let content = try options.readContent()
    try options.reportAside(content.diagnostics)
    return content.value.vendors
  }

  /// `nil` for a vendor without the two versions, unless they were asked for.
  private func comparison(in history: VendorHistory) throws -> CatalogComparison? {
    let versions = history.catalogs.map(\.version)
    func catalog(_ version: String) throws -> Catalog? {
      if let catalog = history.catalogs.first(where: { $0.version == version }) { return catalog }
      if vendor == nil { return nil }
      throw ValidationError.unknown("version", version, among: versions)
    }
    let after = try revision.map(catalog) ?? history.newest
    let older = history.catalogs.prefix { $0.version != after?.version }
    let before = try base.map(catalog) ?? older.last
    guard let before, let after else { return nil }
    return CatalogComparison(base: before, revision: after)
  }
}

extension [String] {
  /// The one vendor that was asked for.
  fileprivate func only(_ vendor: String) throws -> [String] {
    guard contains(vendor) else { throw ValidationError.unknown("vendor", vendor, among: self) }
    return [vendor]
  }
}

extension ValidationError {
  fileprivate static func unknown(
    _ kind: String, _ word: String, among known: [String]
  ) -> ValidationError {
    let suggestion = SpellingSuggestion.sentences(for: word, among: known)
    let list = known.isEmpty ? "There is none." : "There are: \(known.joined(separator: ", "))."
    return ValidationError(
      (["There is no \(kind) '\(word)'."] + suggestion + [list]).joined(separator: " "))
  }
}
