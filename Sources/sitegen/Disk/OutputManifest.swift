import SiteRendering

/// The list of the files that sitegen wrote into a folder, `.sitegen-files` in it, in the order of
/// their paths.
struct OutputManifest {
  static let name = ".sitegen-files"

  let files: FileList

  init(_ files: FileList) {
    if files.isSorted {
      self.files = files
      return
    }
    var sorted = FileList(capacityOf: [files])
    for number in files.indices.sorted(by: { files.precedes($0, files, $1) }) {
      sorted.append(number, of: files)
    }
    self.files = sorted
  }

  /// The list in a folder; empty where there is none.
  init(in folder: String) throws(DiskError) {
    let file = "\(folder)/\(Self.name)"
    self.init(FileList(bytes: DiskFile.kind(file) == .file ? try DiskFile.read(file) : []))
  }

  var count: Int { files.count }
  var paths: [String] { files.indices.map(files.path) }

  /// The files of both, each once.
  func union(_ other: OutputManifest) -> OutputManifest {
    let own = Set(paths)
    var files = files
    for number in other.files.indices where !own.contains(other.files.path(number)) {
      files.append(number, of: other.files)
    }
    return OutputManifest(files)
  }
}
