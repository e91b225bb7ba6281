import ContentModel
import SiteRendering

/// The folders in which the files of a site are, each once, in the order of their paths with a slash
/// behind them.
struct SiteFolders: Sendable {
  private let files: FileList
  private let folders: [Folder]

  /// The folder around a file that is this long a part of its path, without the slash.
  private struct Folder: Sendable {
    let file: UInt32
    let length: UInt32
  }

  /// `files` are in the order of their paths. What is below a folder stands together, so a folder is new where
  /// the file before it is not in it.
  init(around files: FileList) {
    self.files = files
    var folders: [Folder] = []
    for number in files.indices {
      let known = number == 0 ? 0 : files.commonLength(number, number - 1)
      files.withPath(number) { path in
        for end in known..<path.count where path[end] == UInt8(ascii: "/") {
          folders.append(Folder(file: UInt32(number), length: UInt32(end)))
        }
      }
    }
    self.folders = folders
  }

  var count: Int { folders.count }
  var indices: Range<Int> { folders.indices }

  func withPath<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let folder = folders[number]
    return files.withPath(Int(folder.file)) {
      body(UnsafeBufferPointer(rebasing: $0[..<Int(folder.length)]))
    }
  }

  func precedes(_ number: Int, _ other: SiteFolders, _ otherNumber: Int) -> Bool {
    let (folder, otherFolder) = (folders[number], other.folders[otherNumber])
    return files.withPath(Int(folder.file)) { path in
      other.files.withPath(Int(otherFolder.file)) { otherPath in
        UnsafeBufferPointer(rebasing: path[...Int(folder.length)])
          .precedes(UnsafeBufferPointer(rebasing: otherPath[...Int(otherFolder.length)]))
      }
    }
  }
}
