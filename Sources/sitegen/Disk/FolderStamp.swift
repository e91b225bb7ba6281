import ContentModel
import SiteRendering

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

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
    digest.add(Self.checksum(of: stamps))
    self.init(files: digest.value, folders: folders)
  }

  /// Stamps of these files, in their order, by so many tasks; `nil` where one of them is missing.
  static func files(of folder: String, _ files: FileList, jobs: Int) async -> [FileStamp]? {
    guard let folder = OpenFolder(folder) else { return nil }
    defer { folder.close() }
    let found = await files.shares(jobs: jobs).concurrentMap(jobs: jobs) { share in
      var stamps = Stamps(capacity: share.count)
      for number in share { stamps.append(files.withPath(number) { folder.stamp($0) }) }
      return stamps
    }
    return Stamps(found).all
  }

  /// A checksum of the folder, of the list of files in it, and of the folders in which these files are,
  /// in the order of their paths; `nil` where one of them is missing.
  static func folders(of folder: String, _ files: FileList, jobs: Int) async -> UInt64? {
    guard let folder = OpenFolder(folder) else { return nil }
    defer { folder.close() }
    var own = Stamps(capacity: 2)
    for name in [".", OutputManifest.name] { own.append(folder.stamp(name)) }
    let around = await files.shares(jobs: jobs).concurrentMap(jobs: jobs) { share in
      var stamps = Stamps(capacity: share.count)
      for number in share {
        files.forEachNewFolder(around: number) { stamps.append(folder.stamp($0)) }
      }
      return stamps
    }
    return Stamps([own] + around).all.map(checksum(of:))
  }

  private static func checksum(of stamps: [FileStamp]) -> UInt64 {
    var digest = InputDigest()
    for stamp in stamps { digest.add(stamp.value) }
    return digest.value
  }
}

/// Stamps that were asked for, one after the other.
private struct Stamps: Sendable {
  private var known: [FileStamp] = []
  private var areWhole = true

  init(capacity: Int) { known.reserveCapacity(capacity) }

  init(_ parts: [Stamps]) {
    known.reserveCapacity(parts.reduce(0) { $0 + $1.known.count })
    for part in parts { known += part.known }
    areWhole = parts.allSatisfy(\.areWhole)
  }

  /// `nil` where one is missing.
  var all: [FileStamp]? { areWhole ? known : nil }

  mutating func append(_ stamp: FileStamp?) {
    if let stamp { known.append(stamp) } else { areWhole = false }
  }
}

extension FileList {
  /// Stretches of the files, some for each task, so that one with more work than others does not keep all
  /// waiting.
  fileprivate func shares(jobs: Int) -> [Range<Int>] {
    let size = max(1, count / (8 * max(1, jobs)))
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// The paths of those folders around a file in which the file before it is not. What is below a folder
  /// stands together, so no other file before it is in them either.
  func forEachNewFolder(around number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withPath(number) { path in
      let known = number == 0 ? 0 : withPath(number - 1) { path.commonLength($0) }
      for end in known..<path.count where path[end] == UInt8(ascii: "/") {
        body(UnsafeBufferPointer(rebasing: path[..<end]))
      }
    }
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

  func stamp(_ path: UnsafeBufferPointer<UInt8>) -> FileStamp? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: path.count + 1) { name in
      _ = name.initialize(from: path)
      name.initializeElement(at: path.count, to: 0)
      return name.withMemoryRebound(to: CChar.self) { name in
        var status = stat()
        guard let name = name.baseAddress,
          fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
        else { return nil }
        return FileStamp(status)
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func commonLength(_ other: UnsafeBufferPointer<UInt8>) -> Int {
    var length = 0
    while length < count, length < other.count, self[length] == other[length] { length += 1 }
    return length
  }
}

/// The C function, which a method of the same name would hide.
private func posixClose(_ descriptor: Int32) { close(descriptor) }
