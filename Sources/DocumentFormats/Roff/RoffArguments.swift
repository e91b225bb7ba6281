/// The name and the words of a request.
struct RoffArguments {
  private(set) var name: String?
  /// As they stand behind the name.
  let rest: Substring
  /// Parted by blanks; a word in quotation marks may hold some.
  private(set) var words: [String] = []

  init(_ line: Substring) {
    let line = line.trimmedAtStart
    let name = line.prefix { !$0.isWhitespace }
    self.name = name.isEmpty ? nil : String(name)
    if name.hasPrefix("\\\"") { self.name = "\\\"" }
    rest = Self.withoutComment(line[name.endIndex...]).trimmed
    split()
  }

  private static func withoutComment(_ text: Substring) -> Substring {
    text.firstRange(of: "\\\"").map { text[..<$0.lowerBound] } ?? text
  }

  private mutating func split() {
    var bytes = rest.utf8[...]
    while let first = bytes.first {
      if first.isBlankByte {
        bytes.removeFirst()
        continue
      }
      let isQuoted = first == UInt8(ascii: "\"")
      if isQuoted { bytes.removeFirst() }
      var word: [UInt8] = []
      while let byte = bytes.first {
        bytes.removeFirst()
        if isQuoted, byte == UInt8(ascii: "\"") {
          guard bytes.first == byte else { break }
          bytes.removeFirst()
        } else if !isQuoted, byte.isBlankByte {
          break
        } else if byte == UInt8(ascii: "\\"), let next = bytes.first {
          word += [byte, next]
          bytes.removeFirst()
          continue
        }
        word.append(byte)
      }
      words.append(String(decoding: word, as: UTF8.self))
    }
  }
}
