/// A file of a commit.
struct GitFile {
  /// Within the folder that was listed.
  let path: String
  let kind: Kind
  /// The name of the object that holds it.
  let object: String

  enum Kind {
    case file, link
    /// A file, or a folder, whose name is not UTF-8: the path ends there.
    case misnamed
    /// Another repository in this place.
    case submodule
  }
}
