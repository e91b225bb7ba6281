import DocumentFormats

/// Proposes bullets where items of lists begin with words that look like codes.
enum BulletsProposer: ShapeProposer {
  private static let labelRoles: [String: ColumnRole] = [
    "Cause": .cause, "Causes": .cause, "Possible cause": .cause, "Possible causes": .cause,
    "Reason": .cause, "Action": .action, "Solution": .action, "Resolution": .action,
    "Remedy": .action, "Fix": .action, "What to do": .action, "Message": .message,
    "Severity": .severity, "Status": .status, "HTTP status": .status, "HTTP Status": .status,
    "Description": .description, "Meaning": .description,
  ]

  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    let lines = ListItem.joiningMarks(lines.prefix(CodeSamples.lineLimit))
    var samples = CodeSamples()
    for (index, line) in lines.enumerated() {
      guard let text = ListItem.text(of: line), line.headingLevel == nil else { continue }
      samples.add(word(beginning: DocumentLine(line, text: text)), line: index)
    }
    guard let (code, found) = samples.form else { return [] }
    let levels = hasOuterBullets(lines, found) ? [BulletsShape.Level.category, .code] : [.code]
    let shape = BulletsShape(levels: levels, code: code, labels: labels(lines, found))
    if levels.count > 1 { return [ReadingInstructions(shape: .bullets(shape))] }
    return [PlainOutline(lines, entries: found).instructions(.bullets(shape))]
  }

  /// The word that may be the code of an item.
  private static func word(beginning line: DocumentLine) -> Substring {
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

  /// Known labels that stand below codes at least twice.
  private static func labels(_ lines: [DocumentLine], _ codes: Set<Int>) -> [Column] {
    var counts: [String: Int] = [:]
    for (index, line) in lines.enumerated() where line.indent > 0 && !codes.contains(index) {
      let text = (ListItem.text(of: line) ?? line.text).prefix(40).drop { "*_".contains($0) }
      guard let end = text.firstIndex(where: { ":*_".contains($0) }) else { continue }
      counts[String(text[..<end]), default: 0] += 1
    }
    return counts.filter { $0.value > 1 }.keys.sorted().compactMap { name in
      labelRoles[name].map { Column(name: name, role: $0) }
    }
  }
}
