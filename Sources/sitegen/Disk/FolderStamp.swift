import ContentModel
import SiteRendering

/// Two checksums of a site as the disk describes it, by which it is seen whether anything was changed:
/// of the list of its files, and these with their numbers, sizes and modification times; and of its
/// folders, whose times tell whether names came or went.
struct FolderStamp: Equatable {
  let files: UInt64
  let folders: UInt64

  init(files: UInt64, folders: UInt64) {
    self.files = files
    self.folders = folders
  }

  /// `stamps` are those of the files. What the list says of them is believed, so it counts, too.
  init(of files: FileList, _ stamps: [FileStamp], folders: UInt64) {
    var digest = InputDigest()
    digest.add(files.bytes)
    for stamp in stamps { digest.add(stamp.value) }
    self.init(files: digest.value, folders: folders)
  }
}

extension FileStamp {
  /// Those of these files below a folder, in their order, by so many tasks; `nil` where one is missing.
  static func all(in folder: String, _ files: FileList, jobs: Int) async -> [FileStamp]? {
    guard let folder = OpenFolder(folder) else { return nil }
    defer { folder.close() }
    let found = await files.shares(jobs: jobs).concurrentMap(jobs: jobs) { share in
      share.compactMap { number in files.withPath(number) { folder.stamp($0) } }
    }
    let stamps = found.flatMap(\.self)
    return stamps.count == files.count ? stamps : nil
  }
}

extension FileList {
  /// Stretches of the files, some for each task, so that one with more work than others does not keep all
  /// waiting.
  fileprivate func shares(jobs: Int) -> [Range<Int>] {
    let size = max(1, count / (8 * max(1, jobs)))
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}
