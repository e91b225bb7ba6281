package import Diagnostics

/// The files of a built site, in memory.
package struct OutputTree: Sendable {
  /// By path.
  package let files: [OutputFile]

  /// Reports files that would stand at the same place, also on a file system that ignores case, or
  /// that would need a file to be a folder.
  package static func make(of files: [OutputFile]) -> Diagnosed<OutputTree> {
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return Diagnosed(OutputTree(files: sorted), collisions(of: files.map(\.place)))
  }

  /// Reports places that are the same, as `make` does.
  static func collisions(of places: [OutputPlace]) -> [Diagnostic] {
    let files = places.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var owners: [String: OutputPlace] = [:]
    var found: [Diagnostic] = []
    for file in files {
      let other = owners.updateValue(file, forKey: file.path.lowercased())
      if let other { found.append(.outputCollision(file, other)) }
    }
    var free: Set<String> = []
    for file in files {
      let folders = Array(file.path.lowercased().folders)
      // The folders around one that was looked at were looked at with it.
      if let folder = folders.first, free.contains(folder) { continue }
      let taken = folders.compactMap { owners[$0] }
      found += taken.map { .outputCollision(file, $0) }
      if taken.isEmpty { free.formUnion(folders) }
    }
    return found
  }
}

/// One file of a built site.
package struct OutputFile: Sendable {
  /// Below the output folder, with `/` between folders.
  package let path: String
  package let bytes: [UInt8]
  /// What it was made of, in words: the page of an entry, an asset.
  package let origin: String

  package init(path: String, bytes: [UInt8], origin: String) {
    self.path = path
    self.bytes = bytes
    self.origin = origin
  }
}

extension String {
  /// The paths of the folders around the file of this path, the innermost first.
  fileprivate var folders: some Sequence<String> {
    utf8.indices.reversed().lazy.filter { utf8[$0] == UInt8(ascii: "/") }
      .map { String(self[..<$0]) }
  }
}

extension Diagnostic {
  fileprivate static func outputCollision(_ file: OutputPlace, _ other: OutputPlace) -> Diagnostic {
    Diagnostic(
      id: "output-collision",
      "\(file.origin) and \(other.origin) would be written to the same place",
      at: .file(file.path),
      suggestions: [
        "Rename one of them; names that differ in case only are the same on some file systems, and "
          + "a vendor's folder also holds 'changes' and a folder for each version."
      ])
  }
}
