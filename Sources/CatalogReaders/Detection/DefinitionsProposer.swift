import DocumentFormats

/// Proposes definition lists where words that look like codes stand alone behind a dash, above an
/// indented text, or before two colons.
enum DefinitionsProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    var samples = CodeSamples()
    let lines = lines.prefix(CodeSamples.lineLimit)
    var next: DocumentLine?
    for (index, line) in lines.enumerated().reversed() where !line.isBlank {
      for code in codes(in: line, above: next) { samples.add(code, line: index) }
      next = line
    }
    guard let (code, found) = samples.form else { return [] }
    let outline = PlainOutline(Array(lines), entries: found)
    return [outline.instructions(.definitions(DefinitionsShape(code: code)))]
  }

  /// The words of a line that may be the codes of a term.
  private static func codes(in line: DocumentLine, above next: DocumentLine?) -> [Substring] {
    if let colons = line.text.prefix(90).firstRange(of: "::") {
      return [line.text[..<colons.lowerBound].trimmed.withoutMarks]
    }
    let isAbove = next.map { $0.indent > line.indent || $0.text.hasPrefix(": ") } ?? false
    if isAbove, line.text.utf8.count < 90 {
      let codes = CodeTerm.codes(in: line.text)
      if codes.count > 1 || !line.text.contains(where: \.isWhitespace) { return codes }
    }
    guard let space = line.text.lastIndex(where: \.isWhitespace),
      line.text[..<space].last == "-"
    else { return [] }
    // An item of a word, a dash and another word is all there is: `- E_FULL - 12`.
    let words = (Bullet.text(of: line) ?? "").split(whereSeparator: \.isWhitespace)
    return words.count == 3 ? [] : [line.text[space...].trimmed]
  }
}
