import Diagnostics
import SiteRendering

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The folder in which a site is published.
///
/// A build is staged beside it: files that did not change as hard links, so that they keep their
/// modification times. Then the two folders change places. `.sitegen-files` in the folder names
/// every file that sitegen wrote.
struct OutputFolder {
  let path: String

  /// What a build did to the files.
  struct Result {
    var written = 0
    var kept = 0
    var removed = 0
  }

  private static let listName = ".sitegen-files"

  init(path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Files in the folder that sitegen did not write; they would be lost.
  func problems() throws -> [Diagnostic] {
    switch DiskFile.kind(path) {
    case nil: return []
    case .folder: break
    case .file, .link, .other: return [.notAnOutputFolder(path)]
    }
    let own = try Set(ownPaths())
    let foreign = try DiskFolder(path: path).paths().filter { !own.contains($0) }
    return foreign.isEmpty ? [] : [.foreignFiles(foreign, in: path)]
  }

  /// Replaces the site in the folder by another; throws when the disk refuses, and then nothing
  /// has changed.
  func publish(_ tree: OutputTree) throws -> Result {
    let staging = StagingFolder(beside: path)
    try staging.clear()
    do {
      let result = try stage(tree, in: staging)
      try staging.takePlace(of: path)
      return result
    } catch {
      try? staging.clear()
      throw error
    }
  }

  private func stage(_ tree: OutputTree, in staging: StagingFolder) throws -> Result {
    var result = Result()
    try staging.create()
    for file in tree.files {
      let old = "\(path)/\(file.path)"
      if DiskFile.kind(old) == .file, try DiskFile.read(old) == file.bytes {
        try staging.link(old, as: file.path)
        result.kept += 1
      } else {
        try staging.write(file.bytes, as: file.path)
        result.written += 1
      }
    }
    let list = tree.files.map { $0.path + "\n" }.joined()
    try staging.write(Array(list.utf8), as: Self.listName)
    try carryOver(to: staging)
    let names = Set(tree.files.map(\.path))
    result.removed = try ownPaths().count { !names.contains($0) }
    return result
  }

  /// Links the files whose names begin with a dot, at any depth, and what stands below such folders.
  private func carryOver(_ folder: String = "", to staging: StagingFolder) throws {
    guard DiskFile.kind("\(path)/\(folder)") == .folder else { return }
    for name in try DiskFolder(path: "\(path)/\(folder)").names() {
      let child = folder + name
      if !name.hasPrefix(".") {
        try carryOver("\(child)/", to: staging)
      } else if child != Self.listName {
        try staging.linkTree("\(path)/\(child)", as: child)
      }
    }
  }

  /// The files that the last build wrote.
  private func ownPaths() throws -> [String] {
    let list = "\(path)/\(Self.listName)"
    guard DiskFile.kind(list) == .file else { return [] }
    return String(decoding: try DiskFile.read(list), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }
}

extension Diagnostic {
  fileprivate static func notAnOutputFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "not-an-output-folder", "the output is no folder", at: .file(path),
      suggestions: ["Remove it, or name another folder with --output."])
  }

  fileprivate static func foreignFiles(_ files: [String], in path: String) -> Diagnostic {
    let shown = files.prefix(10).map { Diagnostic.Note("\(path)/\($0)") }
    let more =
      files.count > shown.count ? [Diagnostic.Note("and \(files.count - shown.count) more")] : []
    return Diagnostic(
      id: "foreign-files", "the output folder holds files that sitegen did not write",
      at: .file(path), notes: shown + more,
      suggestions: ["Move them away, or name another folder with --output."])
  }
}
