import ContentModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Two checksums of a site as the disk describes it, by which it is seen whether anything was changed:
/// of its files with their numbers, sizes and modification times, and of its folders, whose times
/// tell whether names came or went.
struct FolderStamp: Equatable {
  let files: UInt64
  let folders: UInt64

  init(files: UInt64, folders: UInt64) {
    self.files = files
    self.folders = folders
  }

  /// `fileStamps` are those of the files in the order of their paths.
  init(fileStamps: [FileStamp], folders: UInt64) {
    var digest = InputDigest()
    for stamp in fileStamps { digest.add(stamp.value) }
    self.init(files: digest.value, folders: folders)
  }

  /// Stamps of the files of these paths, in their order, by so many tasks; `nil` where one of them is
  /// missing.
  static func files(of folder: String, _ paths: [String], jobs: Int) async -> [FileStamp]? {
    guard let folder = OpenFolder(folder) else { return nil }
    defer { folder.close() }
    let stamps = await paths.concurrentMap(jobs: jobs) { folder.stamp($0) }
    let known = stamps.compactMap(\.self)
    return known.count == stamps.count ? known : nil
  }

  /// A checksum of the folder, of the list of files in it, and of the folders in which the files of
  /// these paths are, in their order; `nil` where one of them is missing.
  static func folders(of folder: String, _ paths: [String], jobs: Int) async -> UInt64? {
    var last = ""
    var folders = [".", OutputManifest.name]
    for path in paths {
      path.addNewFolders(after: last, to: &folders)
      last = path
    }
    guard let stamps = await files(of: folder, folders, jobs: jobs) else { return nil }
    return FolderStamp(fileStamps: stamps, folders: 0).files
  }
}

extension String {
  /// Adds those folders around a file in which the last file is not. What is below a folder stands
  /// together, so no other file before it is in them either.
  fileprivate func addNewFolders(after last: String, to folders: inout [String]) {
    var (path, last) = (self, last)
    path.withUTF8 { path in
      let known = last.withUTF8 { Self.commonLength(path, $0) }
      for offset in known..<path.count where path[offset] == UInt8(ascii: "/") {
        folders.append(String(decoding: path[..<offset], as: UTF8.self))
      }
    }
  }

  private static func commonLength(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    while count < left.count, count < right.count, left[count] == right[count] { count += 1 }
    return count
  }
}

/// A folder that is asked about many paths below it.
private struct OpenFolder: Sendable {
  private let descriptor: Int32

  /// `nil` where there is none, or a symbolic link to one.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  func close() { posixClose(descriptor) }

  /// Of what stands at a path; `nil` where nothing does. A symbolic link is not followed.
  func stamp(_ path: String) -> FileStamp? {
    var status = stat()
    guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FileStamp(status)
  }
}

/// The C function, which a method of the same name would hide.
private func posixClose(_ descriptor: Int32) { close(descriptor) }
