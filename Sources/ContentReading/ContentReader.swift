package import CatalogModel
import CatalogReaders
package import ContentModel
package import Diagnostics

/// Reads a whole content folder.
package enum ContentReader {
  /// Everything the folder says, with all problems found; never stops at the first.
  package static func read(_ folder: ContentFolder) -> Diagnosed<SiteContent> {
    let settings = SiteSettingsFile.read(folder)
    let ledger = URLLedgerFile.read(folder)
    let folders = vendorFolders(of: folder, settings.value.limits, ledger.value)
    let vendors = folders.map { $0.read { _ in nil } }
    return content(of: folder, settings, ledger, folders, vendors: vendors)
  }

  /// The same on `jobs` tasks, 1 or more; the result does not depend on their number. `known` gives
  /// catalogs that were read before, by the checksum of what they were read from.
  package static func read(
    _ folder: ContentFolder, jobs: Int,
    known: @escaping @Sendable (UInt64) -> Catalog? = { _ in nil }
  ) async -> Diagnosed<SiteContent> {
    let settings = SiteSettingsFile.read(folder)
    let ledger = URLLedgerFile.read(folder)
    let folders = vendorFolders(of: folder, settings.value.limits, ledger.value)
    let vendors = await folders.concurrentMap(jobs: jobs) { $0.read(known) }
    return content(of: folder, settings, ledger, folders, vendors: vendors)
  }

  private static func content(
    of folder: ContentFolder, _ file: Diagnosed<SiteSettingsFile>,
    _ addresses: Diagnosed<URLLedger?>, _ folders: [VendorFolder],
    vendors read: [Diagnosed<VendorHistory?>]
  ) -> Diagnosed<SiteContent> {
    let limits = file.value.limits
    var reading = FolderReading(folder, limits)
    let settings = reading.take(file).settings
    let vendors = read.compactMap { reading.take($0) }
    let wrong = zip(folders, read).filter { $1.diagnostics.hasErrors }.map(\.0.id)
    // The name of a folder may be what is wrong.
    let misread = MisreadVendors(Set(wrong + wrong.map { $0.lowercased() }))
    var index = EntryIndex(vendors, misread: misread)
    let articles = reading.texts { Article.read($0) }
    let concepts = reading.texts { Concept.read($0, &index) }
    let notes = reading.texts { Note.read($0, &index) }
    reading.diagnostics += reading.unknownFiles
    let ledger = reading.take(addresses)
    let approvals = reading.take(
      ApprovalsFile.read(
        folder, vendors: vendors.map(\.vendor.id), MovedAddresses(ledger), limits))
    let content = SiteContent(
      settings: settings, vendors: vendors, misread: misread, notes: notes, articles: articles,
      concepts: concepts, ledger: ledger, approvals: approvals)
    return Diagnosed(content, reading.diagnostics)
  }

  private static func vendorFolders(
    of folder: ContentFolder, _ limits: ReadingLimits, _ ledger: URLLedger?
  ) -> [VendorFolder] {
    let files = folder.files.filter { $0.parts.first == "vendors" && $0.parts.count > 2 }
    let byVendor = Dictionary(grouping: files) { $0.parts[1] }
    return byVendor.sorted { $0.key < $1.key }.map { id, files in
      VendorFolder(id: id, folder: folder, files: files, limits: limits, ledger: ledger)
    }
  }
}

/// The problems of a folder, gathered while its files are read.
private struct FolderReading {
  private let markdownFiles: [MarkdownFile]
  /// Files that are nowhere looked for.
  let unknownFiles: [Diagnostic]
  var diagnostics: [Diagnostic] = []

  init(_ folder: ContentFolder, _ limits: ReadingLimits) {
    let files = folder.files.map { (file: $0, path: ContentPath($0)) }
    markdownFiles = files.compactMap { file, path in
      path.flatMap { MarkdownFile($0, file, in: folder, limits) }
    }
    let unknown = files.filter { $0.path == nil && !folder.isSlip($0.file) }
    unknownFiles = unknown.map { file, _ in
      let path = folder.displayPath(file.path)
      return switch file.content {
      case .bytes: .unknownFile(path)
      case .unreadable(let reason): .unreadableFile(path, reason)
      case .misnamed: .misnamedFile(path)
      }
    }
  }

  mutating func take<Value>(_ diagnosed: Diagnosed<Value>) -> Value {
    diagnostics += diagnosed.diagnostics
    return diagnosed.value
  }

  /// What `read` makes of each Markdown file; it returns `nil` for one that is not its kind.
  mutating func texts<Value>(
    _ read: (MarkdownFile) -> Diagnosed<Value?>?
  ) -> [Value] {
    markdownFiles.compactMap { file in read(file).flatMap { take($0) } }
  }
}

extension Diagnostic {
  fileprivate static func unknownFile(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "unknown-file", severity: .warning, "nothing reads this file", at: .file(path),
      suggestions: [
        "Files belong into pages/, concepts/, vendors/<vendor>/<version>/ or "
          + "vendors/<vendor>/notes/<category>/; names that begin with a dot are left alone."
      ])
  }
}
