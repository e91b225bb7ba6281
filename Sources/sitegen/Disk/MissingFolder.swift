/// A folder that a site must have and that is not there.
struct MissingFolder: Error, CustomStringConvertible {
  let path: String

  /// Whether it is looked for in itself, as `content/content`.
  private var isWithinItself: Bool {
    let folder = path.hasSuffix("/content") ? String(path.dropLast("/content".count)) : "."
    return DiskFile.kind(folder.path(of: "site.yaml")) == .file
  }

  var description: String {
    if isWithinItself {
      return "There is no folder '\(path)', but a site.yaml where it would be. "
        + "Run sitegen in the folder around that one, or name it with --source."
    }
    return "There is no folder '\(path)' here. Run sitegen where content/ is, or name that "
      + "folder with --source; 'sitegen init' begins a site."
  }
}
