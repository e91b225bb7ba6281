/// The lines by which git marks what two branches changed in different ways.
enum MergeConflict {
  /// How these lines begin, in their order.
  private static let marks = ["<<<<<<< ", "=======", ">>>>>>> "].map { Array($0.utf8) }

  /// The number of the line where the first conflict begins, 1 or more.
  static func firstLine(in document: SourceDocument) -> Int? {
    var text = document.text
    return text.withUTF8 { firstOffset(in: $0) }.map { document.lineNumber(at: $0) }
  }

  private static func firstOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var missing = marks[...]
    var first = 0
    var start = 0
    while start < bytes.count, let mark = missing.first {
      if bytes[start] == mark[0], bytes[start...].starts(with: mark) {
        if missing.count == marks.count { first = start }
        missing.removeFirst()
      }
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      start = end + 1
    }
    return missing.isEmpty ? first : nil
  }
}
