import DocumentFormats

/// Proposes bullets where items of lists begin with words that look like codes.
enum BulletsProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    let lines = ListItem.joiningMarks(lines.prefix(CodeSamples.lineLimit))
    var samples = CodeSamples()
    for (index, line) in lines.enumerated() {
      guard let text = ListItem.text(of: line), line.headingLevel == nil else { continue }
      samples.add(word(beginning: DocumentLine(line, text: text)), line: index)
    }
    guard let (code, found) = samples.form else { return [] }
    let levels = hasOuterBullets(lines, found) ? [BulletsShape.Level.category, .code] : [.code]
    let shape = BulletsShape(levels: levels, code: code)
    if levels.count > 1 { return [ReadingInstructions(shape: .bullets(shape))] }
    return [PlainOutline(lines, entries: found).instructions(.bullets(shape))]
  }

  /// The word that may be the code of an item: its first, or the number of one that is a name. Between a name and its
  /// text, a number may be the status.
  private static func word(beginning line: DocumentLine) -> Substring {
    if let named = NamedNumber(line.text), CodeForm.isTelling(named.name) {
      let isStatus = !named.rest.isEmpty && Int(named.number).map { 100...599 ~= $0 } == true
      return isStatus ? named.name.withoutMarks : named.number
    }
    if let span = line.codeSpans.first, span.lowerBound == line.text.startIndex,
      span.upperBound <= line.text.endIndex
    {
      return line.text[span]
    }
    var word = line.text.prefix(90).prefix { !$0.isWhitespace && $0 != "=" }
    if let colon = word.firstIndex(of: ":") {
      let isJoint = word[colon...].dropFirst().first?.isLetter != true
      if isJoint { word = word[..<colon] }
    }
    while let last = word.last, ":-–—,".contains(last) { word.removeLast() }
    return word.withoutMarks
  }

  /// Whether most codes stand below other bullets that are indented less.
  private static func hasOuterBullets(_ lines: [DocumentLine], _ codes: Set<Int>) -> Bool {
    var outer: Int?
    var below = 0
    for (index, line) in lines.enumerated() where ListItem.text(of: line) != nil {
      if codes.contains(index) {
        if let outer, outer < line.indent { below += 1 }
      } else if outer.map({ line.indent <= $0 }) ?? true {
        outer = line.indent
      }
    }
    return below * 2 > codes.count
  }
}
