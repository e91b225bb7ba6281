/// What a user may call a side, told apart by what there is.
enum DiffWord {
  /// A `catalog.json` by any name.
  case file(String)
  /// A content folder, or a folder with one in it.
  case folder(String)
  case version(String)
  case revision(GitRevisionName)

  /// The first of: a file whose name ends in `.json`, a folder with content, one of `versions`, and
  /// else a git revision. A version that hides a revision of the same name is told apart by the
  /// revision's whole name, such as `refs/tags/1.0`.
  init(_ word: String, versions: Set<String>) throws {
    if word.hasSuffix(".json"), DiskFile.kind(word) == .file {
      self = .file(word)
    } else if DiskFolder.contentFolder(at: word) != nil {
      self = .folder(word)
    } else if versions.contains(word) {
      self = .version(word)
    } else if Self.isPath(word), DiskFile.kind(word) == nil {
      throw WrongArgument("There is no file or folder '\(word)'.")
    } else if DiskFile.kind(word) != nil, word.contains("/") {
      throw WrongArgument(
        "'\(word)' is neither a catalog.json nor a folder with a content/ in it.")
    } else {
      self = .revision(try GitRevisionName(word))
    }
  }

  /// Whether it can be nothing but a path, by its form.
  static func isPath(_ word: String) -> Bool {
    word.hasSuffix(".json") || ["/", "./", "../"].contains { word.hasPrefix($0) }
  }
}

extension DiskFolder {
  /// The content folder that a path leads to: the folder itself, or the one in it.
  static func contentFolder(at path: String) -> String? {
    if isSite(path) { return "\(path.withoutEndingSlash)/content" }
    return DiskFile.leadsToFolder("\(path)/vendors") ? path.withoutEndingSlash : nil
  }
}
