import SiteRendering

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Two checksums by which a build finds out that there is nothing to do: of everything that the last
/// one was made of, and of the files that it left.
///
/// Any doubt means that the site is built again: there is no such state, it cannot be read, or a
/// file or folder of the output has another number, size or modification time than it had.
struct BuildState: Equatable {
  let inputs: UInt64
  let output: UInt64

  /// The state of a site that was published in a folder; `nil` where some of it is missing.
  init?(inputs: UInt64, output folder: String, _ paths: [String]) {
    guard let stamp = Self.stamp(of: folder, paths) else { return nil }
    self.inputs = inputs
    output = stamp
  }

  /// `nil` where there is none.
  init?(at path: String) {
    guard DiskFile.kind(path) == .file, let bytes = try? DiskFile.read(path) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard words.count == 2, let inputs = UInt64(words[0], radix: 16),
      let output = UInt64(words[1], radix: 16)
    else { return nil }
    self.inputs = inputs
    self.output = output
  }

  func write(to path: String) throws(DiskError) {
    try FolderTree.remove(path)
    let text = "\(inputs.hexadecimal)\n\(output.hexadecimal)\n"
    try DiskFile.write(Array(text.utf8), to: path)
  }

  /// The files and the folders around them, in their order, as the disk describes them.
  private static func stamp(of folder: String, _ paths: [String]) -> UInt64? {
    var stamp = Fingerprint()
    guard stamp.add(entry: folder), stamp.add(entry: "\(folder)/\(OutputManifest.name)") else {
      return nil
    }
    var seen: Set<Substring> = []
    for path in paths {
      guard stamp.add(entry: "\(folder)/\(path)") else { return nil }
      var rest = path[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        guard seen.insert(rest).inserted else { break }
        guard stamp.add(entry: "\(folder)/\(rest)") else { return nil }
      }
    }
    return stamp.value
  }
}

/// A checksum of many things, one after the other.
struct Fingerprint {
  private(set) var value: UInt64 = 0

  mutating func add(_ bytes: [UInt8]) { add(ContentHash.of(bytes)) }
  mutating func add(_ text: String) { add(ContentHash.of(text)) }

  /// Where in the sequence a word stands matters.
  mutating func add(_ word: UInt64) {
    // The constants are those of SplitMix64's output function (Steele, Lea, Flood: "Fast splittable
    // pseudorandom number generators", 2014).
    var mixed = (value &* 0x9E37_79B9_7F4A_7C15 &+ word) &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    value = mixed ^ (mixed &>> 31)
  }

  /// The number, size and modification time of what stands at a path; `false` where nothing does.
  mutating func add(entry path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    add(UInt64(status.st_ino))
    add(UInt64(bitPattern: Int64(status.st_mode)))
    if status.st_mode & S_IFMT != S_IFDIR { add(UInt64(bitPattern: Int64(status.st_size))) }
    add(UInt64(bitPattern: Int64(status.modified.tv_sec)))
    add(UInt64(bitPattern: Int64(status.modified.tv_nsec)))
    return true
  }
}
