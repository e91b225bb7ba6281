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
    return line.text[..<space].last == "-" && Bullet.text(of: line) == nil ? line.text[space...].trimmed : nil
  }
}
