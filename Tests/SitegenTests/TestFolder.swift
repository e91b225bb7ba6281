import Foundation

/// A folder that a test writes into and runs `sitegen` in.
protocol TestFolder {
  var folder: URL { get }
}

extension TestFolder {
  /// A folder of its own for a test, by its real path: /tmp itself may be a link.
  static func newRoot() throws -> URL {
    let root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("sitegen-\(UUID())")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    return root
  }

  /// Runs `sitegen` in the folder.
  func run(_ arguments: String...) throws -> SitegenRun { try run(arguments) }

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
}
