import ContentModel
import SiteRendering

/// The list of the files that sitegen wrote into a folder, `.sitegen-files` in it: a line each with
/// the path, the XXH64 checksum of the bytes and what it was made of, parted by tabs.
struct OutputManifest {
  static let name = ".sitegen-files"

  /// By path.
  let lines: [Line]
  /// Theirs.
  let paths: [String]

  struct Line: Sendable {
    let path: String
    /// `nil` in lists of sitegen 0.2 and before, which had paths only.
    let hash: UInt64?
    let origin: String
  }

  init(_ lines: [Line]) {
    self.init(sorted: lines.sorted { $0.path.precedesInUTF8($1.path) })
  }

  /// The lines are in the order of their paths already.
  init(sorted lines: [Line]) {
    self.lines = lines
    paths = lines.map(\.path)
  }

  /// The list in a folder; empty where there is none.
  init(in folder: String) throws(DiskError) {
    let file = "\(folder)/\(Self.name)"
    self.init(bytes: DiskFile.kind(file) == .file ? try DiskFile.read(file) : [])
  }

  /// The same, by so many tasks.
  init(in folder: String, jobs: Int) async throws(DiskError) {
    let file = "\(folder)/\(Self.name)"
    let bytes = DiskFile.kind(file) == .file ? try DiskFile.read(file) : []
    let stretches = Self.stretches(of: bytes, count: jobs)
    let lines = await stretches.concurrentMap(jobs: jobs) { Self.lines(in: bytes[$0]) }
    self.init(found: lines.flatMap(\.self))
  }

  /// A list as `bytes` gives it. Anybody may have written it, so paths that lead out of the folder
  /// are left out.
  init(bytes: [UInt8]) { self.init(found: Self.lines(in: bytes[...])) }

  private init(found lines: [Line]) {
    let isSorted = zip(lines, lines.dropFirst()).allSatisfy { !$1.path.precedesInUTF8($0.path) }
    if isSorted { self.init(sorted: lines) } else { self.init(lines) }
  }

  /// About as many stretches of whole lines.
  private static func stretches(of bytes: [UInt8], count: Int) -> [Range<Int>] {
    var ends = (1...max(1, count)).map { place in
      let end = bytes[(bytes.count * place / max(1, count))...].firstIndex(of: UInt8(ascii: "\n"))
      return end ?? bytes.count
    }
    ends.insert(0, at: 0)
    return zip(ends, ends.dropFirst()).map { $0..<$1 }
  }

  private static func lines(in bytes: ArraySlice<UInt8>) -> [Line] {
    bytes.withUnsafeBufferPointer { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).compactMap {
        Line(UnsafeBufferPointer(rebasing: $0))
      }
    }
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.path.utf8.count + $1.origin.utf8.count + 20 })
    for line in lines { line.append(to: &bytes) }
    return bytes
  }

  /// Those that another list does not have. Walks along both, which are in the order of their paths.
  func paths(missingFrom other: OutputManifest) -> [String] {
    var place = 0
    return paths.filter { path in
      while place < other.lines.count, other.lines[place].path.precedesInUTF8(path) { place += 1 }
      return place == other.lines.count || path.precedesInUTF8(other.lines[place].path)
    }
  }

  /// The files of both, each once.
  func union(_ other: OutputManifest) -> OutputManifest {
    let own = Set(paths)
    return OutputManifest(lines + other.lines.filter { !own.contains($0.path) })
  }
}

extension OutputManifest.Line {
  /// `nil` where the path leads out of the folder.
  fileprivate init?(_ line: UnsafeBufferPointer<UInt8>) {
    let tab = UInt8(ascii: "\t")
    let first = line.firstIndex(of: tab) ?? line.endIndex
    let rest = line[first...].dropFirst()
    let second = rest.firstIndex(of: tab) ?? rest.endIndex
    let path = UnsafeBufferPointer(rebasing: line[..<first])
    guard Self.isInside(path) else { return nil }
    self.path = String(decoding: path, as: UTF8.self)
    hash = first == line.endIndex ? nil : UInt64(hexadecimal: rest[..<second])
    origin = String(
      decoding: UnsafeBufferPointer(rebasing: rest[second...].dropFirst()), as: UTF8.self)
  }

  /// Whether the path stays in the folder: names between slashes, none of them a step elsewhere.
  private static func isInside(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    var start = 0
    for end in 0...path.count where end == path.count || path[end] == UInt8(ascii: "/") {
      let name = path[start..<end]
      if name.count < 3, name.allSatisfy({ $0 == dot }) { return false }
      start = end + 1
    }
    return true
  }

  fileprivate func append(to bytes: inout [UInt8]) {
    bytes += path.utf8
    if let hash {
      bytes.append(UInt8(ascii: "\t"))
      hash.appendHexadecimal(to: &bytes)
      bytes.append(UInt8(ascii: "\t"))
      let start = bytes.count
      bytes += origin.utf8
      for place in start..<bytes.count where bytes[place] < 0x20 {
        bytes[place] = UInt8(ascii: " ")
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension UInt64 {
  /// 16 digits.
  var hexadecimal: String {
    var digits: [UInt8] = []
    appendHexadecimal(to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }

  fileprivate func appendHexadecimal(to bytes: inout [UInt8]) {
    for place: UInt64 in 0..<16 {
      let digit = UInt8(truncatingIfNeeded: (self &>> (60 - 4 * place)) & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// `nil` for what are no digits, or too many.
  fileprivate init?(hexadecimal digits: Slice<UnsafeBufferPointer<UInt8>>) {
    guard (1...16).contains(digits.count) else { return nil }
    var value: UInt64 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit & 0xF)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - 0x57)
      default: return nil
      }
    }
    self = value
  }
}
