import Foundation

/// A small made-up site in a folder of its own, removed with this value.
final class TemporarySite: TestFolder {
  /// What is removed: the folder that holds the site, and whatever a test puts beside it.
  let root: URL
  let folder: URL

  /// The site with the package's templates; `files` replace some or come on top.
  init(_ files: [String: String] = [:], name: String = "site") throws {
    root = try Self.newRoot()
    folder = root.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Package.url("templates"),
      to: folder.appendingPathComponent("templates"))
    for (path, text) in Self.files.merging(files, uniquingKeysWith: { $1 }) {
      try write(text, to: path)
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Every file below a folder: its path with its bytes, its inode and when it was last written.
  func snapshot(_ path: String) throws -> [String: Snapshot] {
    let root = url(path)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try paths.reduce(into: [:]) { files, name in
      let file = root.appendingPathComponent(name).path
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { return }
      files[name] = Snapshot(
        bytes: FileManager.default.contents(atPath: file) ?? Data(),
        inode: attributes[.systemFileNumber] as? Int,
        written: attributes[.modificationDate] as? Date)
    }
  }

  /// A folder and every folder below it: its inode and when its entries last changed.
  func folderSnapshot(_ path: String) throws -> [String: Snapshot] {
    let root = url(path)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try (["."] + paths).reduce(into: [:]) { folders, name in
      let folder = root.appendingPathComponent(name).path
      let attributes = try FileManager.default.attributesOfItem(atPath: folder)
      guard attributes[.type] as? FileAttributeType == .typeDirectory else { return }
      folders[name] = Snapshot(
        bytes: Data(), inode: attributes[.systemFileNumber] as? Int,
        written: attributes[.modificationDate] as? Date)
    }
  }

  struct Snapshot: Equatable {
    let bytes: Data
    let inode: Int?
    let written: Date?
  }

  static let document = "content/vendors/acme/1.0/errors.txt"
  static let vendor = "content/vendors/acme/vendor.yaml"

  private static let files = [
    "content/site.yaml": "title: Made-up codes\n",
    "content/pages/index.md": "---\ntitle: Codes of Acme\n---\nSee [one](entry:acme/errors/a.b).\n",
    vendor: """
    name: Acme
    documents:
      - file: errors.txt
        shape: table
        category: Errors
        columns: { Code: code, Meaning: description }

    """,
    document: "Code | Meaning\na.b | Something is wrong.\nc_d | Like a.b, but worse.\n",
  ]
}
