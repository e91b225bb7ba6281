import SiteRendering

/// The list of the files that sitegen wrote into a folder, `.sitegen-files` in it: a line each with
/// the path, the XXH64 checksum of the bytes and what it was made of, parted by tabs.
struct OutputManifest {
  static let name = ".sitegen-files"

  /// By path.
  private(set) var lines: [Line]

  struct Line {
    let path: String
    /// `nil` in lists of sitegen 0.2 and before, which had paths only.
    let hash: UInt64?
    let origin: String
  }

  init(_ lines: [Line]) {
    self.init(sorted: lines.sorted { $0.path.precedesInUTF8($1.path) })
  }

  /// The lines are in the order of their paths already.
  init(sorted lines: [Line]) { self.lines = lines }

  /// The list in a folder; empty where there is none.
  init(in folder: String) throws(DiskError) {
    let file = "\(folder)/\(Self.name)"
    self.init(bytes: DiskFile.kind(file) == .file ? try DiskFile.read(file) : [])
  }

  /// A list as `bytes` gives it. Anybody may have written it, so paths that lead out of the folder
  /// are left out.
  init(bytes: [UInt8]) {
    let lines = bytes.withUnsafeBufferPointer { bytes in
      var lines: [Line] = []
      var start = 0
      for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
        if offset > start { lines.append(Line(bytes[start..<offset])) }
        start = offset + 1
      }
      if start < bytes.count { lines.append(Line(bytes[start...])) }
      return lines
    }
    self.lines = lines.filter(\.isInside)
  }

  var paths: [String] { lines.map(\.path) }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines { line.append(to: &bytes) }
    return bytes
  }

  /// The files of both, each once.
  func union(_ other: OutputManifest) -> OutputManifest {
    let own = Set(paths)
    return OutputManifest(lines + other.lines.filter { !own.contains($0.path) })
  }
}

extension OutputManifest.Line {
  /// Whether the path stays in the folder: names between slashes, none of them a step elsewhere.
  fileprivate var isInside: Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
    }
  }

  fileprivate init(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    let tab = UInt8(ascii: "\t")
    let first = line.firstIndex(of: tab) ?? line.endIndex
    let rest = line[first...].dropFirst()
    let second = rest.firstIndex(of: tab) ?? rest.endIndex
    path = String(decoding: line[..<first], as: UTF8.self)
    hash =
      first == line.endIndex
      ? nil : UInt64(String(decoding: rest[..<second], as: UTF8.self), radix: 16)
    origin = String(decoding: rest[second...].dropFirst(), as: UTF8.self)
  }

  fileprivate func append(to bytes: inout [UInt8]) {
    bytes += path.utf8
    if let hash {
      bytes.append(UInt8(ascii: "\t"))
      bytes += hash.hexadecimal.utf8
      bytes.append(UInt8(ascii: "\t"))
      bytes += origin.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }
    }
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension UInt64 {
  /// 16 digits.
  var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
