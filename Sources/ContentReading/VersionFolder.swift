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
    return Diagnosed(CaseTwins(among: [catalog]).toldApart(in: catalog), diagnostics)
  }

  /// The documents that no rule is for.
  var filesWithoutRule: [File] {
    files.filter { file in
      guard case .bytes = file.file.content else { return false }
      return !settings.documents.contains { $0.isFor(file.name, of: version) }
    }
  }

  /// Whether none of its documents is one that the rule is for. One whose name is not UTF-8 may be it.
  func lacks(_ rule: DocumentRule) -> Bool {
    !files.contains { $0.file.isMisnamed || rule.isFor($0.name, of: version) }
  }

  private func read(_ file: File) -> Diagnosed<(SourceDocument, ReadDocument)?> {
    let rule = settings.documents.first { $0.isFor(file.name, of: version) }
    if rule?.instructions == nil, case .bytes = file.file.content { return Diagnosed(nil) }
    let decoded = folder.document(
      file.file, from: .vendor(accepting: settings.accepted, encoding: rule?.encoding))
    guard let document = decoded.value, let instructions = rule?.instructions else {
      return Diagnosed(nil, decoded.diagnostics)
    }
    let read = DocumentReader(instructions, limits: limits)
      .read(document, named: file.name)
    return Diagnosed((document, read.value), decoded.diagnostics + read.diagnostics)
  }

  /// One catalog; categories of the same title in several documents are one.
  private func catalog(of parts: [ReadDocument]) -> Catalog {
    var categories = CategoryList()
    let entries = parts.flatMap { part in
      let ids = part.categories.map { category in
        let id = categories.add(
          category.title, description: category.description, source: category.source)
        return (category.id, id)
      }
      let others = Dictionary(uniqueKeysWithValues: ids.filter { $0 != $1 })
      return others.isEmpty
        ? part.entries
        : part.entries.map { entry in others[entry.category].map(entry.moved) ?? entry }
    }
    return Catalog(
      vendor: settings.vendor, version: version,
      introduction: Prose(parts.flatMap(\.introduction.blocks)), categories: categories.categories,
      entries: entries, unreadLines: parts.flatMap(\.unreadLines))
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
