import ContentModel
import SiteRendering

/// Two checksums of a site as the disk describes it, which tell whether anything was changed: one of the list
/// of its files and of their stamps, one of the stamps of its folders, which tell whether names came or went.
struct SiteStamp: Equatable {
  let files: UInt64
  let folders: UInt64
}

extension SiteStamp {
  /// `stamps` are those of the files. What the list says of them is believed, so it counts, too.
  init(of files: FileList, _ stamps: [FileStamp], folders: UInt64) {
    var digest = InputDigest()
    digest.add(files.bytes)
    for stamp in stamps { digest.add(stamp.value) }
    self.init(files: digest.value, folders: folders)
  }
}
