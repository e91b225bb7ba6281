/// The words that nearly all texts consist of: one letter or capital and lower-case letters, nothing
/// but capitals, or nothing but digits, all ASCII.
///
/// By the rules of ``SearchTokenizer`` such a word is one run, one segment and one piece, so its
/// only term is itself in lower case. Reading these as bytes spares them the general way.
enum PlainWord {
  /// The stretches of a text between ASCII separators, in order. A separator ends every run, so
  /// each stretch has its terms by itself.
  static func stretches(of text: String) -> [Substring.UTF8View] {
    text.utf8.split { isSeparator($0) }
  }

  /// The word that a stretch is, in lower case, without the connectors and apostrophes around it;
  /// `nil` where it is something else.
  static func folded(_ stretch: Substring.UTF8View) -> String? {
    let word = trimmed(stretch)
    guard let first = word.first else { return nil }
    let rest = word.dropFirst()
    let isPlain =
      switch first {
      case digits: rest.allSatisfy(digits.contains)
      case smallLetters: rest.allSatisfy(smallLetters.contains)
      case capitals:
        rest.allSatisfy(smallLetters.contains) || rest.allSatisfy(capitals.contains)
      default: false
      }
    return isPlain ? Substring(word).lowercased() : nil
  }

  private static func trimmed(_ stretch: Substring.UTF8View) -> Substring.UTF8View {
    var word = stretch.drop(while: isJoint)
    while let last = word.last, isJoint(last) { word.removeLast() }
    return word
  }

  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  private static let smallLetters = UInt8(ascii: "a")...UInt8(ascii: "z")
  private static let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")

  /// Connectors and the apostrophe; at the ends of a run they mean nothing.
  private static func isJoint(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Whether a byte is an ASCII character of the kind `separator`.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80..., digits, smallLetters, capitals: false
    default: !isJoint(byte)
    }
  }
}
