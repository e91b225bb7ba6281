/// Arrow functions of one variable without the parentheses around it.
///
/// It looks at nothing of the language, so it is for our own module alone: one none of whose texts and patterns holds a
/// parenthesis before an arrow.
enum LoneParameters {
  /// `e=>e` for `(e)=>e`, but where a word stands before the parenthesis. The bytes are UTF-8.
  static func of(_ script: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    for (at, byte) in script.enumerated() {
      let isEnd = byte == UInt8(ascii: ")") && script[(at + 1)...].starts(with: "=>".utf8)
      if isEnd, let start = start(of: kept) {
        kept.remove(at: start)
      } else {
        kept.append(byte)
      }
    }
    return kept
  }

  /// Where the parenthesis stands before the word that a text ends with.
  private static func start(of text: [UInt8]) -> Int? {
    let word = text.reversed().prefix(while: \.isASCIIWord)
    let start = text.count - word.count - 1
    guard !word.isEmpty, start >= 0, text[start] == UInt8(ascii: "(") else { return nil }
    return text[..<start].last?.isASCIIWord == true ? nil : start
  }
}
