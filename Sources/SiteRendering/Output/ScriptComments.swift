/// Takes from the search engine's module what only its readers need, a quarter of its bytes.
///
/// It takes lines away and looks at nothing else of the language, so it is for our own module alone:
/// one whose comments have their own lines, and none of whose texts looks like one or has a line that
/// ends with one of ``joints``.
enum ScriptComments {
  /// What the next line may follow directly.
  private static let joints = Array(";,{(".utf8)

  /// The module without comments, empty lines, the space before lines, and ends of lines that the
  /// language does not ask for.
  static func removed(from script: [UInt8]) -> [UInt8] {
    var isInside = false
    var kept: [UInt8] = []
    for line in script.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      let isComment = isInside || text.starts(with: "/**".utf8)
      if isComment { isInside = !text.reversed().starts(with: "/*".utf8) }
      guard !isComment, let last = text.last, !text.starts(with: "//".utf8) else { continue }
      kept += text
      if !joints.contains(last) { kept.append(UInt8(ascii: "\n")) }
    }
    return kept
  }
}
