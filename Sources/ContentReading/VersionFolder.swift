import CatalogModel
import CatalogReaders
package import ContentModel
import Diagnostics

/// The documents of one version of a vendor.
struct VersionFolder {
  let version: String
  let files: [File]
  let settings: VendorConfiguration
  let folder: ContentFolder
  let limits: ReadingLimits
  /// Of everything that says how the documents are read.
  let settingsDigest: InputDigest

  /// A document by its path within the version's folder.
  struct File {
    let name: String
    let file: ContentFile
  }

  /// A checksum of everything that the catalog is read from.
  var inputs: UInt64 {
    var digest = settingsDigest
    digest.add(version)
    for file in files {
      digest.add(file.name)
      digest.add(file.file.content)
    }
    return digest.value
  }

  /// The catalog of all documents together.
  func read() -> Diagnosed<Catalog> {
    var parts: [ReadDocument] = []
    var documents: [String: SourceDocument] = [:]
    var diagnostics: [Diagnostic] = []
    for file in files {
      let read = read(file)
      diagnostics += read.diagnostics
      guard let (document, part) = read.value else { continue }
      documents[file.name] = document
      parts.append(part)
    }
    let catalog = catalog(of: parts)
    diagnostics += CatalogSoundness.diagnostics(of: catalog, in: documents)
    return Diagnosed(catalog, diagnostics)
  }

  /// The documents that no rule is for.
  var filesWithoutRule: [File] {
    files.filter { file in
      guard case .bytes = file.file.content else { return false }
      return !settings.documents.contains { $0.isFor(file.name, of: version) }
    }
  }

  /// The rules that are for none of its documents. One whose name is not UTF-8 may be it.
  var rulesWithoutFile: [DocumentRule] {
    if files.contains(where: \.file.isMisnamed) { return [] }
    return settings.documents.filter { rule in
      rule.holds(in: version) && !files.contains { rule.file.matches($0.name) }
    }
  }

  private func read(_ file: File) -> Diagnosed<(SourceDocument, ReadDocument)?> {
    let rule = settings.documents.first { $0.isFor(file.name, of: version) }
    if rule == nil, case .bytes = file.file.content { return Diagnosed(nil) }
    let decoded = folder.document(file.file, from: .vendor(accepting: settings.accepted))
    guard let document = decoded.value, let instructions = rule?.instructions else {
      return Diagnosed(nil, decoded.diagnostics)
    }
    let read = DocumentReader(instructions, limits: limits)
      .read(document, named: file.name)
    return Diagnosed((document, read.value), decoded.diagnostics + read.diagnostics)
  }

  /// One catalog; categories of the same title in several documents are one.
  private func catalog(of parts: [ReadDocument]) -> Catalog {
    var titles: Set<String> = []
    let categories = parts.flatMap(\.categories).filter { titles.insert($0.title).inserted }
    return Catalog(
      vendor: settings.vendor, version: version,
      introduction: Prose(parts.flatMap(\.introduction.blocks)), categories: categories,
      entries: parts.flatMap(\.entries), unreadLines: parts.flatMap(\.unreadLines))
  }
}

extension InputDigest {
  /// What a file holds.
  package mutating func add(_ content: ContentFile.Content) {
    switch content {
    case .bytes(let bytes):
      add(1)
      add(bytes)
    case .unreadable(let reason):
      add(0)
      add(reason)
    case .misnamed: add(2)
    }
  }
}
