import DocumentFormats

/// Bullets whose items begin with words that look like codes, guessed from the lines.
struct BulletsGuess {
  let shape: BulletsShape
  /// The indices of the lines that begin entries.
  let entries: Set<Int>

  /// `nil` where too few items begin with such words. No mark stands alone on one of the `lines`.
  init?(_ lines: [DocumentLine]) {
    var samples = CodeSamples()
    for (index, line) in lines.enumerated() {
      guard let text = ListItem.text(of: line), line.headingLevel == nil else { continue }
      samples.add(Self.word(beginning: DocumentLine(line, text: text)), line: index)
    }
    guard let (code, found) = samples.form else { return nil }
    let hasCategories = Self.hasOuterBullets(lines, found)
    shape = BulletsShape(levels: hasCategories ? [.category, .code] : [.code], code: code)
    entries = found
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
