/// Where a file of the site stands, and what it was made of.
package struct OutputPlace: Sendable {
  /// Below the output folder, with `/` between folders.
  package let path: String
  /// In words: the page of an entry, an asset.
  package let origin: String

  package init(path: String, origin: String) {
    self.path = path
    self.origin = origin
  }
}

extension OutputFile {
  var place: OutputPlace { OutputPlace(path: path, origin: origin) }
}
