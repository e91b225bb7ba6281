import CatalogReaders
package import Diagnostics

/// The files of a content folder, in memory.
package struct ContentFolder: Sendable {
  /// The folder's path, as it stands before the paths of its files in diagnostics.
  package let path: String
  /// By path.
  package let files: [ContentFile]
  private let filesByPath: [String: ContentFile]

  package init(path: String, files: [ContentFile]) {
    self.path = path
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    filesByPath = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  /// The folder with a file that has these bytes, in place of the one of that path, if there is one.
  package func replacing(_ path: String, with bytes: [UInt8]) -> ContentFolder {
    let others = files.filter { $0.path != path }
    return ContentFolder(
      path: self.path, files: others + [ContentFile(path: path, content: .bytes(bytes))])
  }

  /// What each vendor has of it, by the vendors' ids, with the settings of the site.
  package var vendors: [String: ContentFolder] {
    let settings = files.filter { $0.path == SiteSettingsFile.path }
    let files = files.filter { $0.parts.count > 2 && $0.parts[0] == "vendors" && !$0.isMisnamed }
    return Dictionary(grouping: files) { $0.parts[1] }.mapValues {
      ContentFolder(path: path, files: $0 + settings)
    }
  }

  /// The file of a path.
  func file(_ path: String) -> ContentFile? {
    filesByPath[path]
  }

  /// The file that is most likely meant to have this path, which no file has: only the case of its letters differs,
  /// or it ends in `yml`.
  func slip(for path: String) -> ContentFile? {
    guard file(path) == nil else { return nil }
    let wanted = [path.lowercased(), path.lowercased().replacing(".yaml", with: ".yml")]
    return files.first { wanted.contains($0.path.lowercased()) }
  }

  /// Whether a file is most likely meant to be one of settings that must be there, which says so.
  func isSlip(_ file: ContentFile) -> Bool {
    let parts = file.parts
    let path =
      parts.count == 3 && parts[0] == "vendors"
      ? VendorFolder.settingsPath(parts[1]) : SiteSettingsFile.path
    return slip(for: path)?.path == file.path
  }

  /// A path within the folder as a user would type it.
  func displayPath(_ path: String) -> String {
    self.path.isEmpty ? path : "\(self.path)/\(path)"
  }

  /// The text of a file that the site's authors wrote, as `document` gives it; one that is larger than it may
  /// be is reported and not read.
  func text(_ file: ContentFile, _ limits: ReadingLimits) -> Diagnosed<SourceDocument?> {
    guard case .bytes(let bytes) = file.content,
      let refusal = limits.refusal(ofText: displayPath(file.path), size: bytes.count)
    else { return document(file, from: .author) }
    return Diagnosed(nil, [refusal])
  }

  /// The text of a file. Reports one that is not there, cannot be read or is no proper text; the
  /// value is `nil` where there is no text at all.
  func document(
    _ file: ContentFile, from origin: DecodedText.Origin
  ) -> Diagnosed<SourceDocument?> {
    let path = displayPath(file.path)
    switch file.content {
    case .bytes(let bytes):
      let decoded = DecodedText(path: path, bytes: bytes, from: origin)
      return Diagnosed(decoded.isReadable ? decoded.document : nil, decoded.diagnostics)
    case .unreadable(let reason):
      return Diagnosed(nil, [.unreadableFile(path, reason)])
    case .misnamed:
      return Diagnosed(nil, [.misnamedFile(path)])
    }
  }
}

extension Diagnostic {
  /// `path` has replacement characters.
  package static func misnamedFile(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "misnamed-file", "the name of this file or folder is not UTF-8, so nothing can read it",
      at: .file(path),
      suggestions: ["Rename it; each \u{FFFD} here stands for bytes that are not."])
  }

  /// Also of a folder that is none, where `isFolder` says that one is wanted.
  package static func unreadableFile(
    _ path: String, _ reason: String, isFolder: Bool = false
  ) -> Diagnostic {
    let wanted = isFolder ? "folder" : "file"
    return Diagnostic(
      id: "unreadable-file", "the \(wanted) cannot be read: \(reason)", at: .file(path),
      suggestions: [
        isFolder
          ? "Remove it, or put a folder there."
          : "Put a file there that you may read; links are not followed."
      ])
  }
}
