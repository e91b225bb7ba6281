/// A folder that a site must have and that is not there.
struct MissingFolder: Error, CustomStringConvertible {
  let path: String

  var description: String {
    "There is no folder '\(path)' here. Run sitegen where content/ is, or name that folder with "
      + "--source; 'sitegen init' begins a site."
  }
}
