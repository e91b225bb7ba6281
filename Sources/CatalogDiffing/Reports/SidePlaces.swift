package import CatalogModel
import Diagnostics

/// Where the documents of one side of a report are found.
package struct SidePlaces: Sendable, Equatable {
  /// The content folder as a user would type it, such as `content` or `main:content`; `nil` where
  /// there are no documents, as beside a lone `catalog.json`.
  let content: String?
  /// The content folder's path within its git repository; `nil` outside of one.
  let contentInRepository: String?
  /// The address below which the files of the repository are shown, ended by a slash, such as
  /// `https://github.com/acme/codes/blob/1a2b3c/`.
  let files: String?
  /// What the folders of vendors are called there that have another name in the report, by that name.
  package var formerNames: [String: String] = [:]

  package init(content: String? = nil, contentInRepository: String? = nil, files: String? = nil) {
    self.content = content
    self.contentInRepository = contentInRepository
    self.files = files
  }

  /// The address of lines of a document of a vendor's version.
  package func address(of source: EntrySource, vendor: String, version: String) -> String? {
    guard let files, let contentInRepository else { return nil }
    let path = Self.join(
      contentInRepository, path(source.document, vendor: vendor, version: version))
    let end = source.endLine > source.line ? "-L\(source.endLine)" : ""
    return files + SARIFLog.uri(path) + "#L\(source.line)\(end)"
  }

  /// A document's path within the content folder.
  func path(_ document: String, vendor: String, version: String) -> String {
    "vendors/\(formerNames[vendor] ?? vendor)/\(version)/\(document)"
  }

  /// The root of a repository has an empty path.
  static func join(_ folder: String, _ path: String) -> String {
    folder.isEmpty ? path : "\(folder)/\(path)"
  }
}
