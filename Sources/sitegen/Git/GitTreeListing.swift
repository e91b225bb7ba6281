/// What `git ls-tree -r -z` prints: `mode type object`, a tab, the path, and a NUL for each file.
enum GitTreeListing {
  /// Those below a folder, `prefix` being its path with a slash at the end. A path that is no UTF-8
  /// has replacement characters.
  static func files(in output: [UInt8], below prefix: String) -> [GitFile] {
    output.split(separator: 0).compactMap { record in
      guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let path = String(decoding: record[(tab + 1)...], as: UTF8.self)
      let words = String(decoding: record[..<tab], as: UTF8.self).split(separator: " ")
      guard words.count == 3, path.hasPrefix(prefix) else { return nil }
      return GitFile(
        path: String(path.dropFirst(prefix.count)), kind: kind(ofMode: words[0]),
        object: String(words[2]))
    }
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
