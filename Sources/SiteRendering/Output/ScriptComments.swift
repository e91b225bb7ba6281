/// Takes from the search engine's module what only its readers need, a quarter of its bytes.
///
/// It takes lines away and looks at nothing else of the language, so it is for our own module alone:
/// one whose comments have their own lines, and none of whose texts looks like one.
enum ScriptComments {
  /// The module without comments, empty lines and the space before lines.
  static func removed(from script: [UInt8]) -> [UInt8] {
    var isInside = false
    var kept: [ArraySlice<UInt8>] = []
    for line in script.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      let isComment = isInside || text.starts(with: "/**".utf8)
      if isComment { isInside = !text.reversed().starts(with: "/*".utf8) }
      if !isComment, !text.isEmpty, !text.starts(with: "//".utf8) { kept.append(text) }
    }
    return Array(kept.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
  }
}
