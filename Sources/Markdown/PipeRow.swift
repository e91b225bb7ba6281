/// A line of a table whose cells stand between pipes, as in Markdown on GitHub.
package enum PipeRow {
  /// The cells of a line without the blanks around them; pipes at its ends are none. `\|` is a pipe within a cell;
  /// `keepingCode` takes those in code spans for such, too.
  package static func cells(of line: Substring, keepingCode: Bool = false) -> [String] {
    // The bytes of a whole text are copied at once.
    let bytes = Array(String(line).utf8.trimmed)
    var cells: [String] = []
    // What the cell holds already, and where the bytes begin that follow it.
    var cell: [UInt8] = []
    var start = bytes.first == .pipe ? 1 : 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == .backslash, index + 1 < bytes.count, bytes[index + 1] == .pipe {
        cell += bytes[start..<index]
        start = index + 1
        index += 2
      } else if byte == .pipe {
        cells.append(text(cell + bytes[start..<index]))
        cell = []
        index += 1
        start = index
      } else {
        index = byte == .backtick && keepingCode ? codeEnd(in: bytes, from: index) : index + 1
      }
    }
    if bytes.last != .pipe || bytes.suffix(2).first == .backslash {
      cells.append(text(cell + bytes[start...]))
    }
    return cells
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.trimmed, as: UTF8.self)
  }

  /// The end of the code span that begins there; that of its backticks where it is never closed.
  private static func codeEnd(in bytes: [UInt8], from start: Int) -> Int {
    func run(_ from: Int) -> Int { bytes[from...].prefix { $0 == .backtick }.count }
    let count = run(start)
    var index = start + count
    while index < bytes.count, index - start < 4_096 {
      let next = run(index)
      if next == count { return index + next }
      index += max(1, next)
    }
    return start + count
  }
}

extension BidirectionalCollection<UInt8> {
  /// Without the white space of ASCII at either end.
  fileprivate var trimmed: SubSequence {
    guard let last = lastIndex(where: { !$0.isSpace }) else { return self[endIndex...] }
    return self[...last].drop(while: \.isSpace)
  }
}

extension UInt8 {
  fileprivate static let pipe = UInt8(ascii: "|")
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let backtick = UInt8(ascii: "`")

  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
