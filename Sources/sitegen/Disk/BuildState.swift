import ContentModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Two checksums by which a build finds out that there is nothing to do: of everything that the last
/// one was made of, and of the files that it left.
///
/// Any doubt means that the site is built again as a whole: there is no such state, it cannot be
/// read, or a file or folder of the output has another number, size or modification time than it had.
struct BuildState: Equatable {
  /// `nil` for a build that reported something, which the next one must do again.
  let inputs: UInt64?
  let output: UInt64

  /// The state of a site that was published in a folder, by its files in the order of their paths;
  /// `nil` where some of it is missing.
  init?(inputs: UInt64?, output folder: String, _ paths: [String]) {
    guard let stamp = Self.stamp(of: folder, paths) else { return nil }
    self.inputs = inputs
    output = stamp
  }

  /// `nil` where there is none.
  init?(at path: String) {
    guard DiskFile.kind(path) == .file, let bytes = try? DiskFile.read(path) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard words.count == 2, let output = UInt64(words[1], radix: 16) else { return nil }
    inputs = UInt64(words[0], radix: 16)
    self.output = output
  }

  func write(to path: String) throws(DiskError) {
    try FolderTree.remove(path)
    let text = "\(inputs?.hexadecimal ?? "-")\n\(output.hexadecimal)\n"
    try DiskFile.write(Array(text.utf8), to: path)
  }

  /// The files and the folders around them, as the disk describes them.
  private static func stamp(of folder: String, _ paths: [String]) -> UInt64? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var stamp = InputDigest()
    guard stamp.add(".", in: descriptor), stamp.add(OutputManifest.name, in: descriptor) else {
      return nil
    }
    var last: [UInt8] = []
    for path in paths {
      let bytes = Array(path.utf8)
      // What is below a folder stands together, so a folder that the last path had was looked at.
      let known = zip(last, bytes).prefix { $0 == $1 }.count
      for slash in bytes[known...].indices where bytes[slash] == UInt8(ascii: "/") {
        let folder = String(decoding: bytes[..<slash], as: UTF8.self)
        guard stamp.add(folder, in: descriptor) else { return nil }
      }
      guard stamp.add(path, in: descriptor) else { return nil }
      last = bytes
    }
    return stamp.value
  }
}

extension InputDigest {
  /// The number, size and modification time of what stands at a path below a folder; `false` where
  /// nothing does.
  fileprivate mutating func add(_ path: String, in folder: Int32) -> Bool {
    var status = stat()
    guard fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
    add(UInt64(status.st_ino))
    add(UInt64(bitPattern: Int64(status.st_mode)))
    if status.st_mode & S_IFMT != S_IFDIR { add(UInt64(bitPattern: Int64(status.st_size))) }
    add(UInt64(bitPattern: Int64(status.modified.tv_sec)))
    add(UInt64(bitPattern: Int64(status.modified.tv_nsec)))
    return true
  }
}
