/// What `git ls-tree -r -z` prints: `mode type object`, a tab, the path, and a NUL for each file.
enum GitTreeListing {
  /// Those below a folder, `prefix` being its path with a slash at the end. What is not UTF-8 has replacement
  /// characters, and stands there once.
  static func files(in output: [UInt8], below prefix: String) -> [GitFile] {
    var misnamed: Set<ArraySlice<UInt8>> = []
    return output.split(separator: 0).compactMap { record in
      guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let bytes = record[(tab + 1)...]
      let name = nameBeyondUTF8(in: bytes)
      if let name, !misnamed.insert(name).inserted { return nil }
      let path = String(decoding: name ?? bytes, as: UTF8.self)
      let words = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 3, path.hasPrefix(prefix) else { return nil }
      return GitFile(
        path: String(path.dropFirst(prefix.count)),
        kind: name == nil ? kind(ofMode: words[0]) : .misnamed, object: String(words[2]))
    }
  }

  /// A path up to the first of its names that is not UTF-8; `nil` where all are.
  private static func nameBeyondUTF8(in path: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let name = path.split(separator: UInt8(ascii: "/")).first {
      String(validating: $0, as: UTF8.self) == nil
    }
    return name.map { path[..<$0.endIndex] }
  }

  /// Whether a path is no folder but the place of another repository.
  static func isSubmodule(_ path: String, in output: [UInt8]) -> Bool {
    files(in: output, below: path).contains { $0.path.isEmpty && $0.kind == .submodule }
  }

  private static func kind(ofMode mode: Substring) -> GitFile.Kind {
    switch mode {
    case "120000": .link
    case "160000": .submodule
    default: .file
    }
  }
}
