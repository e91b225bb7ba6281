/// A file of a commit.
struct GitFile {
  /// Within the folder that was listed.
  let path: String
  let kind: Kind
  /// The name of the object that holds it.
  let object: String

  enum Kind {
    case file, link
    /// Another repository in this place.
    case submodule
  }
}

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

/// What `git cat-file --batch` prints: `object type size`, a line feed, the bytes, a line feed.
enum GitObjectBatch {
  /// The bytes of each; `nil` where an object is missing or the output is cut off.
  static func contents(in output: [UInt8], count: Int) -> [[UInt8]]? {
    var contents: [[UInt8]] = []
    var rest = output[...]
    for _ in 0..<count {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard words.count == 3, words[1] == "blob", let size = Int(words[2]), size >= 0 else {
        return nil
      }
      let start = end + 1
      guard rest.endIndex - start > size else { return nil }
      contents.append(Array(rest[start..<(start + size)]))
      rest = rest[(start + size + 1)...]
    }
    return contents
  }
}
