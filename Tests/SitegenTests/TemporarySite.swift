import Foundation

/// A small made-up site in a folder of its own, removed with this value.
final class TemporarySite {
  let folder: URL

  /// The site with the package's templates; `files` replace some or come on top.
  init(_ files: [String: String] = [:], name: String = "site") throws {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-\(UUID())")
    // The real path, because /tmp itself may be a link.
    folder = root.resolvingSymlinksInPath().appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Self.package.appendingPathComponent("templates"),
      to: folder.appendingPathComponent("templates"))
    for (path, text) in Self.files.merging(files, uniquingKeysWith: { $1 }) {
      try write(text, to: path)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  /// Runs `sitegen` in the folder.
  func run(_ arguments: String...) throws -> SitegenRun {
    try SitegenRun(arguments, in: folder)
  }

  /// Runs it elsewhere, or in another environment.
  func run(
    _ arguments: [String], in other: URL? = nil, environment: [String: String] = [:]
  ) throws -> SitegenRun {
    try SitegenRun(arguments, in: other ?? folder, environment: environment)
  }

  func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    let file = url(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  func url(_ path: String) -> URL { folder.appendingPathComponent(path) }

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

  private static let package = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
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
