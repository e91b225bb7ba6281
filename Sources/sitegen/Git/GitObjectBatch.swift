/// What `git cat-file --batch` prints: `object type size`, a line feed, the bytes, a line feed.
enum GitObjectBatch {
  /// The bytes of each; `nil` where an object is missing or the output is cut off.
  static func contents(in output: [UInt8], count: Int) -> [[UInt8]]? {
    var contents: [[UInt8]] = []
    var rest = output[...]
    for _ in 0..<count {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard words.count == 3, words[1] == "blob", let size = Int(words[2]), size >= 0 else {
        return nil
      }
      let start = end + 1
      guard rest.endIndex - start > size else { return nil }
      contents.append(Array(rest[start..<(start + size)]))
      rest = rest[(start + size + 1)...]
    }
    return contents
  }
}
