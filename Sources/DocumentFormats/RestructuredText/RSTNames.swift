/// What the explicit markup of a document gives names to.
struct RSTNames {
  /// Targets of links, in lower case.
  private(set) var targets: Set<String> = []
  /// Texts that stand for names between pipes.
  private(set) var substitutions: [String: String] = [:]

  init(_ lines: [SourceLine]) {
    for line in lines where line.text.hasPrefix(".. ") {
      let text = line.text.dropFirst(3).trimmed
      if text.hasPrefix("_"), let end = text.firstIndex(of: ":") {
        let name = text[text.index(after: text.startIndex)..<end].filter { $0 != "`" }
        targets.insert(name.lowercased())
      } else if text.hasPrefix("|"), let mark = text.firstRange(of: "| replace::") {
        substitutions[String(text[..<mark.lowerBound].dropFirst())] =
          String(text[mark.upperBound...].trimmed)
      }
    }
  }
}
