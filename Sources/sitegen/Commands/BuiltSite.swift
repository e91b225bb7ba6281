import SiteSearch

/// The output of a build, as a command reads it that has no content/.
struct BuiltSite {
  let path: String

  /// Everything that the site's search knows. Throws ``DiskError``, or says what is wrong with the folder.
  func searchIndex() throws -> SearchIndex {
    let folder = path.path(of: "search")
    guard DiskFile.kind(folder + "/index.json") != nil else {
      throw WrongArgument(
        "There is no built site in '\(path)': it has no search/index.json. Name the folder that "
          + "'sitegen build' wrote, which is public/ unless --output said otherwise.")
    }
    do {
      return try SearchIndexReader.read { try DiskFile.read("\(folder)/\($0)") }
    } catch SearchIndexReader.Failure.otherVersion {
      throw WrongArgument(
        "The site in '\(path)' was built by another version of sitegen. Build it again.")
    } catch SearchIndexReader.Failure.broken(let file) {
      throw WrongArgument(
        "'\(folder)/\(file)' is not what the search index says it is. Build the site again.")
    }
  }
}
