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
  let isNewest: Bool
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
    digest.add(isNewest ? 1 : 0)
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
    return Diagnosed(catalog, diagnostics + missingDocuments)
  }

  private func read(_ file: File) -> Diagnosed<(SourceDocument, ReadDocument)?> {
    let decoded = folder.document(file.file, accepting: settings.accepted)
    guard let document = decoded.value else { return Diagnosed(nil, decoded.diagnostics) }
    guard let rule = settings.documents.first(where: { $0.file.matches(file.name) }) else {
      return Diagnosed(nil, decoded.diagnostics + [.documentWithoutRule(document)])
    }
    guard let instructions = rule.instructions else { return Diagnosed(nil, decoded.diagnostics) }
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

  /// Rules of the newest version for which there is no document. One whose name is not UTF-8 may be it.
  private var missingDocuments: [Diagnostic] {
    guard isNewest, !files.contains(where: \.file.isMisnamed) else { return [] }
    let unused = settings.documents.filter { rule in
      !files.contains { rule.file.matches($0.name) }
    }
    return unused.map { .missingDocument($0, version: version) }
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

extension Diagnostic {
  fileprivate static func documentWithoutRule(_ document: SourceDocument) -> Diagnostic {
    Diagnostic(
      id: "document-without-rule", "nothing says how this document is read",
      at: SourceRange(document, line: 1),
      suggestions: [
        "Add it under 'documents' in vendor.yaml; 'sitegen read FILE' proposes the lines."
      ])
  }

  fileprivate static func missingDocument(_ rule: DocumentRule, version: String) -> Diagnostic {
    Diagnostic(
      id: "missing-document", "version \(version) has no document '\(rule.file.text)'",
      at: rule.place,
      suggestions: ["Put it into the version's folder, or correct its name here."])
  }
}
