import ContentModel

/// Where a file of the site stands, and what it was made of.
struct OutputPlace: Comparable {
  /// Below the output folder, with `/` between folders.
  let path: String
  /// In words: the page of an entry, an asset.
  let origin: String

  static func < (left: OutputPlace, right: OutputPlace) -> Bool {
    left.path == right.path
      ? left.origin.precedesInUTF8(right.origin) : left.path.precedesInUTF8(right.path)
  }
}

extension FileList {
  package mutating func append(_ file: OutputFile) {
    append(path: file.path, hash: ContentHash.of(file.bytes), origin: file.origin)
  }

  var places: [OutputPlace] { indices.map { OutputPlace(path: path($0), origin: origin($0)) } }
}
