import ContentModel

/// Files of a site: of each the path, the XXH64 checksum of the bytes and what it was made of.
///
/// They stand behind one another as the lines of one text, parted by tabs, as they are written to the
/// disk: a million files are not millions of texts in memory.
package struct FileList: Sendable {
  /// The lines, each with a line break, in the order in which they were added.
  package private(set) var bytes: [UInt8] = []
  private var lines: [Line] = []

  /// Where a line stands.
  private struct Line: Sendable {
    let start: Int
    let pathLength: UInt32
    /// Without the line break.
    let length: UInt32
  }

  package init() {}

  /// With room for the lines of other lists.
  package init(capacityOf lists: [FileList]) {
    bytes.reserveCapacity(lists.reduce(0) { $0 + $1.bytes.count })
    lines.reserveCapacity(lists.reduce(0) { $0 + $1.count })
  }

  package var count: Int { lines.count }
  package var isEmpty: Bool { lines.isEmpty }
  package var indices: Range<Int> { lines.indices }
}

extension FileList {
  /// `path` is below the output folder, with `/` between folders; `origin` is in words: the page of an
  /// entry, an asset. Neither holds tabs or line breaks.
  package mutating func append(path: String, hash: UInt64, origin: String) {
    let start = bytes.count
    bytes.append(contentsOf: path.utf8)
    let pathLength = bytes.count - start
    bytes.append(.tab)
    hash.appendHexadecimal(to: &bytes)
    bytes.append(.tab)
    let originStart = bytes.count
    bytes.append(contentsOf: origin.utf8)
    for place in originStart..<bytes.count where bytes[place] < 0x20 { bytes[place] = 0x20 }
    add(start, pathLength: pathLength)
  }

  /// Adds a line of another list.
  package mutating func append(_ number: Int, of other: FileList) {
    let line = other.lines[number]
    let start = bytes.count
    bytes.append(contentsOf: other.bytes[line.start..<line.start + Int(line.length)])
    add(start, pathLength: Int(line.pathLength))
  }

  /// Adds all lines of another list.
  package mutating func append(_ other: FileList) {
    for number in other.indices { append(number, of: other) }
  }

  /// Ends the line that begins there.
  private mutating func add(_ start: Int, pathLength: Int) {
    lines.append(
      Line(
        start: start, pathLength: UInt32(pathLength), length: UInt32(bytes.count - start)))
    bytes.append(.lineBreak)
  }

  /// Gives up the room for further lines.
  package mutating func shrink() {
    bytes = [UInt8](unsafeUninitializedCapacity: bytes.count) { memory, count in
      count = bytes.count
      _ = memory.initialize(from: bytes)
    }
    lines = lines.map { $0 }
  }

  /// Some of the lines, which are not copied.
  package func only(_ numbers: [Int]) -> FileList {
    var list = self
    list.lines = numbers.map { lines[$0] }
    return list
  }
}

extension FileList {
  /// The path of a file below the output.
  package func path(_ number: Int) -> String {
    withPath(number) { String(decoding: $0, as: UTF8.self) }
  }

  /// The same, as its UTF-8 where it stands.
  package func withPath<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let line = lines[number]
    return try bytes.withUnsafeBufferPointer { bytes in
      try body(
        UnsafeBufferPointer(rebasing: bytes[line.start..<line.start + Int(line.pathLength)]))
    }
  }

  /// `nil` in lists of sitegen 0.2 and before, which had paths only.
  package func hash(_ number: Int) -> UInt64? {
    withRest(number) { rest in
      let end = rest.firstIndex(of: .tab, from: 0) ?? rest.count
      return UInt64(hexadecimal: UnsafeBufferPointer(rebasing: rest[..<end]))
    }
  }

  /// What a file was made from, in words; empty in lists of sitegen 0.2 and before.
  package func origin(_ number: Int) -> String {
    withRest(number) { rest in
      let start = rest.firstIndex(of: .tab, from: 0) ?? rest.count
      return String(decoding: rest[start...].dropFirst(), as: UTF8.self)
    }
  }

  /// What stands behind the path and a tab.
  private func withRest<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let line = lines[number]
    let end = line.start + Int(line.length)
    return bytes.withUnsafeBufferPointer { bytes in
      let start = min(line.start + Int(line.pathLength) + 1, end)
      return body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
  }

  /// Whether the path of a file comes before that of a file of another list.
  package func precedes(_ number: Int, _ other: FileList, _ otherNumber: Int) -> Bool {
    withPath(number) { path in other.withPath(otherNumber) { path.precedes($0) } }
  }

  /// With how many of the same bytes the paths of two files begin.
  package func commonLength(_ number: Int, _ otherNumber: Int) -> Int {
    withPath(number) { path in withPath(otherNumber) { path.commonLength($0) } }
  }

  /// Whether the bytes of a file are those of a file of another list, as their checksums say.
  package func isSame(_ number: Int, _ other: FileList, _ otherNumber: Int) -> Bool {
    withRest(number) { rest in
      other.withRest(otherNumber) { other in
        let end = rest.firstIndex(of: .tab, from: 0) ?? rest.count
        return end > 0 && end == other.firstIndex(of: .tab, from: 0) ?? other.count
          && (0..<end).allSatisfy { rest[$0] == other[$0] }
      }
    }
  }

  /// The number of the file at a path, in a list that is in the order of its paths; `nil` where it has none.
  package func number(of path: String) -> Int? {
    var path = path
    return path.withUTF8 { path in
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if withPath(middle, { $0.precedes(path) }) { low = middle + 1 } else { high = middle }
      }
      return low < count && withPath(low) { !path.precedes($0) } ? low : nil
    }
  }

  /// Whether the paths are in their order.
  package var isSorted: Bool {
    zip(indices, indices.dropFirst()).allSatisfy { !precedes($1, self, $0) }
  }
}

extension FileList {
  /// A list as a file gives it. Anybody may have written it, so paths that lead out of the folder are
  /// left out.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes.firstIndex(of: .lineBreak, from: start) ?? bytes.count
        let pathEnd = min(end, bytes.firstIndex(of: .tab, from: start) ?? end)
        let isShort = end - start <= Int(UInt32.max)
        if isShort, Self.isInside(UnsafeBufferPointer(rebasing: bytes[start..<pathEnd])) {
          lines.append(
            Line(
              start: start, pathLength: UInt32(pathEnd - start), length: UInt32(end - start)))
        }
        start = end + 1
      }
    }
  }

  /// Whether a path stays in the folder: names between slashes, none of them a step elsewhere.
  private static func isInside(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while start <= path.count {
      let end = path.firstIndex(of: UInt8(ascii: "/"), from: start) ?? path.count
      if end - start < 3, path[start..<end].allSatisfy({ $0 == UInt8(ascii: ".") }) {
        return false
      }
      start = end + 1
    }
    return true
  }
}

extension UInt8 {
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let lineBreak = UInt8(ascii: "\n")
}
