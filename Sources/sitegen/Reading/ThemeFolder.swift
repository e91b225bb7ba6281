import ContentReading
import DefaultTheme
import Diagnostics
import SiteRendering

/// The templates and assets of a site: those of its `templates/`, and for each that is not there,
/// the one that is built in.
struct ThemeFolder {
  /// Of the folder, which need not be there.
  let path: String

  func theme() throws -> Diagnosed<Theme> {
    var found = Diagnosed(Theme(templates: [], assets: []), [])
    if DiskFile.kind(path) != nil, !DiskFile.leadsToFolder(path) {
      found.diagnostics.append(.unreadableFile(path, "it is no folder", isFolder: true))
    }
    let listing = try listing()
    let own = listing.paths
    found.diagnostics += listing.misnamed.map { .misnamedFile("\(path)/\($0)") }
    for name in own {
      let file = "\(path)/\(name)"
      guard DiskFile.kind(file) != .other else {
        found.diagnostics.append(.unreadableFile(file, "it is no regular file"))
        continue
      }
      add(name, try DiskFile.read(file), shownAs: file, to: &found)
    }
    let replaced = Set(own)
    for file in BuiltInFile.all where !replaced.contains(file.path) {
      add(file.path, file.bytes, shownAs: "built-in templates/\(file.path)", to: &found)
    }
    found.diagnostics += found.value.unusedTemplates(among: Self.added(by: own))
    return found
  }

  /// The names of templates that are not built in.
  private static func added(by paths: [String]) -> Set<String> {
    Set(paths.filter { $0.hasSuffix(templateEnding) })
      .subtracting(BuiltInFile.all.map(\.path))
      .reduce(into: []) { $0.insert(String($1.dropLast(templateEnding.count))) }
  }

  private func listing() throws(DiskError) -> DiskFolder.Listing {
    DiskFile.leadsToFolder(path) ? try DiskFolder(path: path).listing() : DiskFolder.Listing()
  }

  private func add(
    _ name: String, _ bytes: [UInt8], shownAs shown: String,
    to theme: inout Diagnosed<Theme>
  ) {
    if name.hasSuffix(Self.templateEnding) {
      let decoded = DecodedText(path: shown, bytes: bytes, from: .author)
      theme.diagnostics += decoded.diagnostics
      theme.value.templates.append(
        (String(name.dropLast(Self.templateEnding.count)), decoded.document))
    } else if name.hasPrefix(Self.assetFolder) {
      theme.value.assets.append((String(name.dropFirst(Self.assetFolder.count)), bytes))
    } else {
      theme.diagnostics.append(.unknownTemplateFile(shown))
    }
  }

  private static let templateEnding = ".mustache"
  private static let assetFolder = "assets/"
}

extension Diagnostic {
  fileprivate static func unknownTemplateFile(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "unknown-template-file", severity: .warning,
      "this is neither a template nor an asset", at: .file(path),
      suggestions: ["Templates end in .mustache; all other files belong into assets/."])
  }
}
