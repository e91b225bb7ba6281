import CatalogDiffing
import CatalogModel
package import CatalogReaders
import ContentModel
package import Diagnostics

/// The versions that a vendor has in a content folder, beside which another one is to be put.
package struct VendorVersions: Sendable {
  /// The oldest first.
  package let names: [String]
  private let id: String
  /// With the vendor's files and the settings of the site.
  private let folder: ContentFolder
  private let settings: VendorConfiguration
  private let limits: ReadingLimits

  /// `nil` for a vendor without settings that can be read; these, as they are there, are reported.
  package static func read(
    of id: String, in folder: ContentFolder
  ) -> Diagnosed<VendorVersions?> {
    let limits = SiteSettingsFile.read(folder).value.limits
    let path = VendorFolder.settingsPath(id)
    guard let file = folder.file(path) else { return Diagnosed(nil) }
    let settings = VendorConfiguration.read(file, vendor: id, in: folder, limits)
    guard let value = settings.value else { return Diagnosed(nil, settings.diagnostics) }
    return Diagnosed(VendorVersions(id, folder, value, limits), settings.diagnostics)
  }

  private init(
    _ id: String, _ folder: ContentFolder, _ settings: VendorConfiguration, _ limits: ReadingLimits
  ) {
    let files = folder.files.filter { $0.path.hasPrefix("vendors/\(id)/") }
    let own = files + folder.files.filter { $0.path == SiteSettingsFile.path }
    self.id = id
    self.settings = settings
    self.limits = limits
    self.folder = ContentFolder(path: folder.path, files: own)
    let versions = files.compactMap { file -> String? in
      guard case .document(_, let version, _)? = ContentPath(file) else { return nil }
      return version
    }
    names = Set(versions).sorted(by: NaturalOrder.precedes)
  }

  /// The settings as a user would type their path.
  package var settingsPath: String { folder.displayPath(VendorFolder.settingsPath(id)) }

  /// The documents of a version, by their names.
  package func documents(of version: String) -> [String: [UInt8]] {
    let prefix = "vendors/\(id)/\(version)/"
    return folder.files.reduce(into: [:]) { documents, file in
      guard file.path.hasPrefix(prefix), case .bytes(let bytes) = file.content else { return }
      documents[String(file.path.dropFirst(prefix.count))] = bytes
    }
  }

  /// How a document of a name is read in a version; `nil` where nothing says so.
  package func instructions(for name: String, in version: String) -> ReadingInstructions? {
    rule(for: name, in: version)?.instructions
  }

  /// What such a document is in that is no UTF-8, in a version or else in one that comes.
  package func encoding(for name: String, in version: String?) -> ForeignEncoding? {
    rule(for: name, in: version)?.encoding
  }

  private func rule(for name: String, in version: String?) -> DocumentRule? {
    settings.documents.first { $0.isFor(name, of: version) }
  }

  /// The documents of a version that comes of which it is known where they are published, each once.
  package var publishedDocuments: [PublishedDocument] {
    settings.publishedDocuments
  }

  /// What the vendor has once these documents, by their names, are in a version.
  package func adding(_ documents: [String: [UInt8]], to version: String) -> AddedVersion {
    let before = read(folder)
    let known = Set(before.diagnostics.map(Problem.init))
    let after = read(
      documents.reduce(folder) { folder, document in
        folder.replacing("vendors/\(id)/\(version)/\(document.key)", with: document.value)
      })
    let catalogs = after.value?.catalogs ?? []
    let base = before.value?.newest
    let catalog = catalogs.first { $0.version == version }
    let comparison = base.flatMap { base in
      catalog.flatMap { after.value?.comparison(base: base, revision: $0) }
    }
    return AddedVersion(
      catalog: catalog, base: base, changes: comparison.map { VendorChanges($0) },
      entryCounts: Dictionary(catalogs.map { ($0.version, $0.entries.count) }) { $1 },
      problems: after.diagnostics.filter { !known.contains(Problem($0)) })
  }

  private func read(_ folder: ContentFolder) -> Diagnosed<VendorHistory?> {
    VendorFolder(
      id: id, folder: folder, files: folder.files.filter { $0.parts.first == "vendors" },
      limits: limits, ledger: nil
    ).read { _ in nil }
  }
}

/// What tells a diagnostic from the others.
private struct Problem: Hashable {
  let id: String
  let summary: String
  let path: String
  let line: Int?

  init(_ diagnostic: Diagnostic) {
    id = diagnostic.id
    summary = diagnostic.summary
    path = diagnostic.path
    line = diagnostic.start?.line
  }
}
