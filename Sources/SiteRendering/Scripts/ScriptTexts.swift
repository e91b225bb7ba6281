/// Where the texts and patterns of a compact module stand, whose words name nothing: `"…"`, `'…'`, `/…/`, and
/// `` `…` `` but for the values within it.
///
/// It looks at nothing of the language but the sign before a pattern, so it is for our own module alone: one whose
/// patterns stand behind one of ``signs`` or behind `return`, and whose templates have no braces in their values.
struct ScriptTexts {
  /// Ascending, with the signs around each.
  private(set) var places: [Range<Int>] = []

  /// What a value may stand behind.
  private static let signs = Set("=>&|?:({[!,;".utf8)

  /// The bytes are UTF-8.
  init(_ script: [UInt8]) {
    var isValue = false
    var at = 0
    while at < script.count {
      let byte = script[at]
      let rest = script[(at + 1)...]
      let end: Int
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        end = Self.end(of: rest) { $0.first == byte }
      case UInt8(ascii: "/") where Self.isValue(behind: script[..<at]):
        end = Self.endOfPattern(rest)
      case UInt8(ascii: "`"),
        UInt8(ascii: "}") where isValue:
        let isEnd = { (rest: ArraySlice<UInt8>) in
          rest.first == UInt8(ascii: "`") || rest.starts(with: "${".utf8)
        }
        let last = Self.end(of: rest, at: isEnd)
        isValue = script[..<last].last == UInt8(ascii: "$")
        end = isValue ? min(last + 1, script.count) : last
      default:
        at += 1
        continue
      }
      places.append(at..<end)
      at = end
    }
  }

  private static func isValue(behind text: ArraySlice<UInt8>) -> Bool {
    text.last.map(signs.contains) == true || text.suffix(6).elementsEqual("return".utf8)
  }

  /// The place behind the first sign that is not escaped and at which `isEnd` holds of the rest.
  private static func end(of text: ArraySlice<UInt8>, at isEnd: (ArraySlice<UInt8>) -> Bool) -> Int
  {
    var rest = text
    while !rest.isEmpty, !isEnd(rest) {
      rest = rest.dropFirst(rest.first == UInt8(ascii: "\\") ? 2 : 1)
    }
    return min(rest.startIndex + 1, text.endIndex)
  }

  /// A stroke within a set of signs does not end a pattern; its flags belong to it.
  private static func endOfPattern(_ text: ArraySlice<UInt8>) -> Int {
    var isSet = false
    let end = end(of: text) { rest in
      switch rest.first {
      case UInt8(ascii: "["): isSet = true
      case UInt8(ascii: "]"): isSet = false
      default: break
      }
      return rest.first == UInt8(ascii: "/") && !isSet
    }
    return text[end...].firstIndex { !$0.isASCIIWord } ?? text.endIndex
  }
}
