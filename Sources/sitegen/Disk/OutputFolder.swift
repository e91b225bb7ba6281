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
/// every file that sitegen wrote. A build that changes nothing is not staged at all.
struct OutputFolder {
  let path: String

  /// What a build did to the files.
  struct Result {
    let written: Int
    let kept: Int
    let removed: Int
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
    let update = try update(to: tree)
    guard update.changesAnything else { return update.result }
    var staging = StagingFolder(beside: path)
    try staging.clear()
    do {
      try stage(update, in: &staging)
      try staging.takePlace(of: path)
      return update.result
    } catch {
      try? staging.clear()
      throw error
    }
  }

  /// Compares every file with the one that is there.
  private func update(to tree: OutputTree) throws -> OutputUpdate {
    let isThere = DiskFile.kind(path) == .folder
    var update = OutputUpdate(previous: try ownPaths())
    for file in tree.files {
      let isKept = try isThere && DiskFile.holds(file.bytes, at: "\(path)/\(file.path)")
      update.add(file, isKept: isKept)
    }
    return update
  }

  private func stage(_ update: OutputUpdate, in staging: inout StagingFolder) throws {
    try staging.create()
    for file in update.written { try staging.write(file.bytes, as: file.path) }
    for file in update.kept { try staging.link("\(path)/\(file.path)", as: file.path) }
    try staging.write(Array(update.list.utf8), as: Self.listName)
    try carryOver(to: &staging)
  }

  /// Links the files whose names begin with a dot, at any depth, and what stands below such folders.
  private func carryOver(_ folder: String = "", to staging: inout StagingFolder) throws {
    guard DiskFile.kind("\(path)/\(folder)") == .folder else { return }
    for child in try DiskFolder(path: "\(path)/\(folder)").children() {
      let name = folder + child.name
      if !child.name.hasPrefix(".") {
        if child.isFolder { try carryOver("\(name)/", to: &staging) }
      } else if name != Self.listName {
        try staging.linkTree("\(path)/\(name)", as: name)
      }
    }
  }

  /// The files that the last build wrote.
  private func ownPaths() throws -> [String] {
    let list = "\(path)/\(Self.listName)"
    guard DiskFile.kind(list) == .file else { return [] }
    return try DiskFile.read(list).split(separator: UInt8(ascii: "\n"))
      .map { String(decoding: $0, as: UTF8.self) }
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
