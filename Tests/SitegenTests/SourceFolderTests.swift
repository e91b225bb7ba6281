import Foundation
import Testing

@testable import sitegen

/// A target whose folders stand on each other: a file names no type of a folder above its own.
struct LayeredTarget: Sendable, CustomTestStringConvertible {
  let name: String
  /// From the lowest to the highest; `.` are the files outside of folders.
  let folders: [String]

  var testDescription: String { name }

  static let all = [
    LayeredTarget(
      name: "DocumentFormats",
      folders: [
        "Lines", "Data", "Markup", "LibXML", "HTML", "XML", "Markdown", "MediaWiki", "Confluence",
        "RestructuredText", "AsciiDoc", "Roff", "Formats", ".",
      ]),
    LayeredTarget(
      name: "CatalogReaders",
      folders: [
        "Patterns", "Codes", "Columns", "Entries", "Labels", "Text", "Sections", "Tables", "Shapes",
        "Reading", "Detection",
      ]),
    LayeredTarget(
      name: "CatalogDiffing",
      folders: [
        "Texts", "Policy", "Facts", "Findings", "Rules", "Timeline", "Reports", "Approvals",
        "History", "Formatters",
      ]),
    LayeredTarget(
      name: "ContentReading", folders: ["Published", "Writing", "YAML", "Shapes", "."]),
    LayeredTarget(
      name: "SiteRendering",
      folders: [
        "Output", "Templates", "Scripts", "Links", "Addresses", "Site", "Text", "Plan", "Views",
        "Data", "Units", "Pages", ".", "Audit",
      ]),
    LayeredTarget(
      name: "sitegen",
      folders: [
        "Disk", "Terminal", "Git", "Web", "Reading", "Updating", "NewSite", "Commands", ".",
      ]),
  ]
}

@Suite("Folders of sources stand on those below them")
struct SourceFolderTests {
  @Test(arguments: LayeredTarget.all)
  func noFileNamesATypeAboveIt(_ target: LayeredTarget) throws {
    let files = try SourceFile.all(of: target.name)
    #expect(Set(files.map(\.folder)) == Set(target.folders))
    let ranks = Dictionary(uniqueKeysWithValues: zip(target.folders, target.folders.indices))
    let homes = Dictionary(
      files.flatMap { file in file.types.map { ($0, [file.folder]) } }, uniquingKeysWith: +)
    for file in files {
      let names = homes.keys.filter(file.words.contains)
      for name in names.sorted() {
        guard let home = homes[name], home.allSatisfy({ ranks[$0, default: 0] > file.rank(ranks) })
        else { continue }
        Issue.record("\(file.path) uses \(name), which stands above it in '\(home[0])'")
      }
    }
  }
}

/// A Swift file, as the words of its code.
private struct SourceFile {
  /// Below the folder of its target.
  let path: String
  let folder: String
  /// The types that it declares for other files, outside of others.
  let types: [String]
  let words: Set<String>

  static func all(of target: String) throws -> [SourceFile] {
    let folder = DiskFolder(path: Package.url("Sources/\(target)").path)
    return try folder.listing().paths.filter { $0.hasSuffix(".swift") }.map { path in
      SourceFile(path, try String(contentsOfFile: "\(folder.path)/\(path)", encoding: .utf8))
    }
  }

  private init(_ path: String, _ text: String) {
    self.path = path
    folder = path.contains("/") ? String(path.prefix { $0 != "/" }) : "."
    let code = text.replacing(/"""(?s:.*?)"""|\/\/.*|"(?:[^"\\\n]|\\.)*"/, with: "")
    types = code.matches(of: Self.declaration).map { String($0.output.name) }
    words = Set(code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
  }

  private static var declaration: Regex<(Substring, name: Substring)> {
    /(?m)^(?:(?:package|public|indirect|final) )*(?:struct|enum|class|protocol) (?<name>\w+)/
  }

  func rank(_ ranks: [String: Int]) -> Int { ranks[folder, default: 0] }
}
