import DocumentFormats

/// Proposes definition lists where words that look like codes stand alone behind a dash, above an
/// indented text, or before two colons.
enum DefinitionsProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    var samples = CodeSamples()
    let lines = lines.prefix(CodeSamples.lineLimit)
    var next: DocumentLine?
    for (index, line) in lines.enumerated().reversed() where !line.isBlank {
      if let term = term(in: line, above: next) { samples.add(term, line: index) }
      next = line
    }
    guard let (code, found) = samples.form else { return [] }
    let outline = PlainOutline(Array(lines), entries: found)
    return [outline.instructions(.definitions(DefinitionsShape(code: code)))]
  }

  private static func term(in line: DocumentLine, above next: DocumentLine?) -> Substring? {
    if let colons = line.text.prefix(90).firstRange(of: "::") {
      return line.text[..<colons.lowerBound].trimmed.withoutMarks
    }
    guard let space = line.text.lastIndex(where: \.isWhitespace) else {
      guard let next, line.text.utf8.count < 90 else { return nil }
      let isAbove = next.indent > line.indent || next.text.hasPrefix(": ")
      return isAbove ? line.text.withoutMarks : nil
    }
    guard line.text[..<space].last == "-" else { return nil }
    // An item of a word, a dash and another word is all there is: `- E_FULL - 12`.
    let words = (Bullet.text(of: line) ?? "").split(whereSeparator: \.isWhitespace)
    return words.count == 3 ? nil : line.text[space...].trimmed
  }
}
