/// The search engine's module without what only its readers need, a third of its bytes.
///
/// It looks at nothing of the language, so it is for our own module alone: one whose comments have
/// their own lines and whose statements all end with a sign; none of whose texts and patterns looks like
/// a comment, needs the end of a line, or has a space before one of ``opening`` or behind one of
/// ``closing``; which has no two signs of `+` or `-` beside each other; and whose lines that begin with one of
/// ``declarations`` and end with `;` are each a whole one.
enum CompactScript {
  /// What declares names, several after each other at once.
  private static let declarations = [Array("const ".utf8), Array("let ".utf8)]
  /// What needs no space before it.
  private static let opening = Set("-+=<>&|?:*/{}([!".utf8)
  /// What needs no space behind it.
  private static let closing = Set("-+=<>&|?:*/{,;)".utf8)
  /// What the next line may follow directly.
  private static let joints = Set(";,{(}=>&|?:+".utf8)
  /// What may follow the line before directly.
  private static let ends = Set(")}]&|?:".utf8)

  /// The module in one line, without comments, and the spaces and last signs of lines that the language
  /// does not ask for. The bytes are UTF-8.
  static func of(_ script: [UInt8]) -> [UInt8] {
    var isInside = false
    var kept: [UInt8] = []
    var isDeclared = false
    for line in script.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      let isComment = isInside || text.starts(with: "/**".utf8)
      if isComment { isInside = !text.reversed().starts(with: "/*".utf8) }
      guard !isComment, !text.isEmpty, !text.starts(with: "//".utf8) else { continue }
      let word = declarations.first(where: text.starts)
      if isDeclared, let word {
        kept[kept.count - 1] = UInt8(ascii: ",")
        join(withoutSpaces(text.dropFirst(word.count)), to: &kept)
      } else {
        join(withoutSpaces(text), to: &kept)
      }
      isDeclared = word != nil && text.last == UInt8(ascii: ";")
    }
    return kept
  }

  private static func join(_ line: [UInt8], to kept: inout [UInt8]) {
    if let first = line.first, let last = kept.last {
      if isNeedless(last, before: first) { kept.removeLast() }
      let isDirect = joints.contains(last) || ends.contains(first)
      if !isDirect { kept.append(UInt8(ascii: " ")) }
    }
    kept += line
  }

  /// Whether a line's last sign says nothing before the first of the next.
  private static func isNeedless(_ last: UInt8, before first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "}"): last == UInt8(ascii: ";") || last == UInt8(ascii: ",")
    case UInt8(ascii: ")"), UInt8(ascii: "]"): last == UInt8(ascii: ",")
    default: false
    }
  }

  private static func withoutSpaces(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    for (at, byte) in zip(line.indices, line) {
      let next = line[(at + 1)...].first
      let isFree = next.map(opening.contains) == true || kept.last.map(closing.contains) == true
      if byte != UInt8(ascii: " ") || !isFree { kept.append(byte) }
    }
    return kept
  }
}
