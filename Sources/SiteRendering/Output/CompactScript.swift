/// The search engine's module without what only its readers need, a quarter of its bytes.
///
/// It looks at nothing of the language, so it is for our own module alone: one whose comments have
/// their own lines, and none of whose texts looks like one, has a line that ends with one of
/// ``joints``, or holds a comma or an equals sign beside a space.
enum CompactScript {
  /// What the next line may follow directly.
  private static let joints = Array(";,{(}".utf8)

  /// The module without comments, empty lines, the space before lines, behind commas and around equals
  /// signs, and ends of lines that the language does not ask for. The bytes are UTF-8.
  static func of(_ script: [UInt8]) -> [UInt8] {
    var isInside = false
    var kept: [UInt8] = []
    for line in script.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      let isComment = isInside || text.starts(with: "/**".utf8)
      if isComment { isInside = !text.reversed().starts(with: "/*".utf8) }
      guard !isComment, let last = text.last, !text.starts(with: "//".utf8) else { continue }
      kept += withoutSpaces(text)
      if !joints.contains(last) { kept.append(UInt8(ascii: "\n")) }
    }
    return kept
  }

  private static func withoutSpaces(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    for (at, byte) in zip(line.indices, line) {
      let rest = line[at...]
      let isBehindComma = kept.last == UInt8(ascii: ",")
      let isAroundSign =
        rest.starts(with: " = ".utf8) || line[..<at].suffix(2).elementsEqual(" =".utf8)
      if byte != UInt8(ascii: " ") || !(isBehindComma || isAroundSign) { kept.append(byte) }
    }
    return kept
  }
}
