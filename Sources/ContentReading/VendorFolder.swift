import CatalogModel
import CatalogReaders
import ContentModel
import Diagnostics
import YAMLReading

/// The folder of one vendor: `vendor.yaml` and a folder for each version.
struct VendorFolder {
  let id: String
  let folder: ContentFolder
  /// All files below it.
  let files: [ContentFile]
  /// What each of its documents may have.
  let limits: ReadingLimits
  /// What the site has published; `nil` where that is not known.
  let ledger: URLLedger?

  /// Within the content folder.
  static func settingsPath(_ id: String) -> String { "vendors/\(id)/vendor.yaml" }

  /// The vendor's catalogs; `nil` where there is not even one. `known` gives those that were read
  /// before.
  func read(_ known: (UInt64) -> Catalog?) -> Diagnosed<VendorHistory?> {
    let taken = takenNames
    guard taken.isEmpty else { return Diagnosed(nil, taken) }
    let configuration = configuration
    guard let settings = configuration.value else {
      return Diagnosed(nil, configuration.diagnostics)
    }
    let problems = configuration.diagnostics + nameProblems
    let folders = versionFolders(settings)
    let versions = folders.map { folder in
      known(folder.inputs).map { Diagnosed($0) } ?? folder.read()
    }
    let unmatched = UnmatchedDocuments(folder: folder, versions: folders).problems
    let found = problems + versions.flatMap(\.diagnostics) + unmatched
    let keys = zip(folders, versions).filter { $1.diagnostics.isEmpty }.map { folder, _ in
      CatalogKey(version: folder.version, inputs: folder.inputs)
    }
    let catalogs = withURLs(versions.map(\.value))
    guard let newest = catalogs.last else {
      let path = folder.displayPath("vendors/\(id)")
      return Diagnosed(nil, found + [.vendorWithoutVersion(path)])
    }
    let history = VendorHistory(
      older: Array(catalogs.dropLast()), newest: newest, policy: settings.policy,
      documentAddresses: settings.documentAddresses, inputs: inputs(with: catalogs), keys: keys)
    // Where anything else is wrong, another number of entries follows from that.
    let counts = found.hasErrors ? [] : settings.countProblems(catalogs)
    return Diagnosed(
      history, found + settings.unknownVersions(catalogs) + counts + takenFolders(catalogs))
  }

  /// What `vendor.yaml` says; `nil` where it is not there or says too little.
  private var configuration: Diagnosed<VendorConfiguration?> {
    let path = Self.settingsPath(id)
    if let file = folder.file(path) {
      return VendorConfiguration.read(file, vendor: id, in: folder, limits)
    }
    let slip = folder.slip(for: path)
    return Diagnosed(
      nil, [.missingVendorSettings(folder.displayPath("vendors/\(id)"), slip: slip?.name)])
  }

  /// The catalogs, the oldest first, in which codes that differ in case alone have URLs of their own, and those that
  /// were written otherwise the URLs that they had.
  private func withURLs(_ catalogs: [Catalog]) -> [Catalog] {
    func isPublished(_ entry: EntryReference) -> Bool {
      ledger?.hasPage(at: entry.id + "/") ?? false
    }
    let hasTwins = catalogs.contains(where: \.tellsCase)
    let twins = hasTwins ? CaseTwins(among: catalogs, isPublished: isPublished) : nil
    let told = twins.map { catalogs.map($0.toldApart) } ?? catalogs
    let recased = ledger == nil ? .none : RecasedCodes(among: told, isPublished: isPublished)
    return told.map(recased.applied)
  }

  /// A checksum of its files, notes left out, of the settings of the site, which limit what is read, and of what
  /// follows from published addresses.
  private func inputs(with catalogs: [Catalog]) -> UInt64 {
    var digest = settingsDigest
    for file in files where file.parts[2] != "notes" {
      digest.add(file.path)
      digest.add(file.content)
    }
    for entry in catalogs.flatMap(\.entries) where entry.code.address != .plain {
      digest.add(entry.code.segment)
    }
    return digest.value
  }

  /// What says how the documents are read.
  private var settingsDigest: InputDigest {
    var digest = InputDigest()
    digest.add(id)
    for path in [SiteSettingsFile.path, Self.settingsPath(id)] {
      digest.add(folder.file(path)?.content ?? .unreadable(""))
    }
    return digest
  }

  /// The folders of versions, the oldest first.
  private func versionFolders(_ settings: VendorConfiguration) -> [VersionFolder] {
    var byVersion: [String: [VersionFolder.File]] = [:]
    for file in files {
      guard case .document(_, let version, let name)? = ContentPath(file) else { continue }
      byVersion[version, default: []].append(.init(name: name, file: file))
    }
    let versions = byVersion.keys.sorted(by: NaturalOrder.precedes)
    let digest = settingsDigest
    return versions.map { version in
      VersionFolder(
        version: version, files: byVersion[version] ?? [], settings: settings, folder: folder,
        limits: limits, settingsDigest: digest)
    }
  }

  /// Names of folders that cannot stand in a URL.
  private var nameProblems: [Diagnostic] {
    let versions = Set(files.filter { !$0.isMisnamed }.map { $0.parts[2] }).sorted()
      .filter { $0 != "vendor.yaml" }
    let wrong = versions.filter { !Self.isName($0) || $0.contains("..") }
    let path = folder.displayPath("vendors/\(id)")
    let vendor = Self.isName(id) && id == id.lowercased() ? [] : [Diagnostic.wrongName(id, path)]
    return vendor + wrong.map { .wrongName($0, "\(path)/\($0)") }
  }

  /// Names of folders at whose addresses something else stands; nothing is read then, for all of it would be in the way.
  private var takenNames: [Diagnostic] {
    let path = folder.displayPath("vendors/\(id)")
    let versions = Set(files.compactMap { $0.parts.count > 3 ? $0.parts[2] : nil }).sorted()
    return (TakenName.owner(ofVendor: id).map { [.takenName(id, $0, path)] } ?? [])
      + versions.filter { $0 != "notes" }.compactMap { name in
        TakenName.owner(ofVersion: name).map { .takenName(name, $0, "\(path)/\(name)") }
      }
  }

  /// Categories that stand where another page of the vendor does, or will once a version is not the newest;
  /// each where the newest version has it.
  private func takenFolders(_ catalogs: [Catalog]) -> [Diagnostic] {
    let taken = Set((catalogs.map(\.version) + ["changes"]).map { $0.lowercased() })
    var known: Set<String> = []
    return catalogs.reversed().flatMap { catalog in
      catalog.categories.filter { category in
        taken.contains(category.id) && known.insert(category.id).inserted
      }.map { .takenFolder($0, location(of: $0, in: catalog)) }
    }
  }

  /// Its heading, or the settings where they alone name it.
  private func location(
    of category: CatalogModel.Category, in catalog: Catalog
  ) -> Diagnostic.Location {
    let path = category.source.map { "\(catalog.version)/\($0.document)" } ?? "vendor.yaml"
    let file = "vendors/\(id)/\(path)"
    guard let line = category.source?.line,
      let document = folder.file(file).flatMap({ folder.document($0, from: .vendor()).value })
    else { return .file(folder.displayPath(file)) }
    return .range(SourceRange(document, line: line))
  }

  private static func isName(_ text: String) -> Bool {
    URLSegment.ofCode(text) == text
  }
}

extension VendorConfiguration {
  /// Versions of which a number of entries is expected, or up to which documents are read in one way, and which are
  /// not there.
  fileprivate func unknownVersions(_ catalogs: [Catalog]) -> [Diagnostic] {
    let known = catalogs.map(\.version)
    return (documents.compactMap(\.until) + expected.compactMap(\.version))
      .filter { !known.contains($0.value) }
      .map { .unknownVersion($0, among: known) }
  }

  /// Versions that have another number of entries than they should.
  fileprivate func countProblems(_ catalogs: [Catalog]) -> [Diagnostic] {
    expected.compactMap { version, count in
      let meant = catalogs.last { version == nil || $0.version == version?.value }
      guard let meant, meant.entries.count != count.value else { return nil }
      return .wrongCount(count, read: meant.entries.count, meant.version)
    }
  }
}

extension Diagnostic {
  fileprivate static func missingVendorSettings(_ path: String, slip: String?) -> Diagnostic {
    Diagnostic(
      id: "missing-vendor-settings", "this vendor has no vendor.yaml", at: .file(path),
      suggestions: [
        slip.map { "Rename '\($0)' to 'vendor.yaml'." }
          ?? "Create it with its name and how its documents are read."
      ])
  }

  fileprivate static func vendorWithoutVersion(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "vendor-without-version", "this vendor has no version", at: .file(path),
      suggestions: ["Put its documents into a folder named after the version or the day."])
  }

  fileprivate static func wrongName(_ name: String, _ path: String) -> Diagnostic {
    Diagnostic(
      id: "wrong-folder-name", "'\(name)' cannot stand in a URL", at: .file(path),
      suggestions: [
        "Use letters, digits, dots, dashes and underscores; a vendor's folder has lower-case letters only."
      ])
  }

  fileprivate static func takenName(
    _ name: String, _ owner: String, _ path: String
  ) -> Diagnostic {
    Diagnostic(
      id: "taken-folder-name", "this folder would have the address of \(owner)", at: .file(path),
      suggestions: ["Give it another name, such as '\(name.prefix { $0 != "." })-1'."])
  }

  fileprivate static func takenFolder(
    _ category: CatalogModel.Category, _ location: Location
  ) -> Diagnostic {
    Diagnostic(
      id: "taken-category-folder",
      "the category \(Quotation.of(category.title)) would have the address of the vendor's "
        + (category.id == "changes" ? "changes" : "version '\(category.id)'"),
      at: location,
      suggestions: [
        category.id == "changes"
          ? "Give it another title: see 'sections' and 'category' in vendor.yaml."
          : "Name the folder of the version otherwise, such as 'v\(category.id)'."
      ])
  }

  fileprivate static func unknownVersion(
    _ version: Placed<String>, among known: [String]
  ) -> Diagnostic {
    Diagnostic(
      id: "unknown-version", "there is no version \(Quotation.of(version.value))",
      at: version.range,
      notes: [.init("there are \(known.map { "'\($0)'" }.joined(separator: ", "))")],
      suggestions: SpellingSuggestion.sentences(for: version.value, among: known))
  }

  fileprivate static func wrongCount(
    _ expected: Placed<Int>, read count: Int, _ version: String
  ) -> Diagnostic {
    Diagnostic(
      id: "wrong-entry-count",
      "\(expected.value) entries are expected in version \(version), but \(count) were read",
      at: expected.range,
      suggestions: ["If the document has changed, correct the number; if not, how it is read."])
  }
}
