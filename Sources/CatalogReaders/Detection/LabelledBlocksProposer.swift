import DocumentFormats

/// Proposes blocks with labels such as `Cause:`, below a line that begins with a code or with a label
/// for it, such as `Error code: 1001`.
enum LabelledBlocksProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    [byLinesAbove(lines), byCodeLabel(lines)].compactMap(\.self)
  }

  /// By the lines right above the first label of each block.
  private static func byLinesAbove(_ lines: [DocumentLine]) -> ReadingInstructions? {
    let labels = LabelDictionary()
    var above: [Substring] = []
    var previous: Substring?
    for line in lines where !line.isBlank && above.count < 2_000 {
      if labels.label(in: line) != nil {
        if let previous { above.append(previous) }
        previous = nil
      } else {
        previous = line.text
      }
    }
    let codes = above.compactMap { text -> Substring? in
      let word = text.prefix(120).prefix { !$0.isWhitespace && $0 != ":" }
      return CodeForm.isTelling(word) ? word : nil
    }
    guard codes.count > 1, let form = CodeForm(codes), let code = try? Pattern(form.pattern) else {
      return nil
    }
    return ReadingInstructions(shape: .headings(HeadingsShape(.code(code))), category: "Errors")
  }

  /// By the label that most codes stand behind, as it is written.
  private static func byCodeLabel(_ lines: [DocumentLine]) -> ReadingInstructions? {
    let labels = LabelDictionary()
    var samples: [Substring: CodeSamples] = [:]
    var counts: [Substring: Int] = [:]
    var asides: [Substring: [Substring]] = [:]
    for (index, line) in lines.prefix(CodeSamples.lineLimit).enumerated() {
      guard line.headingLevel == nil, line.row == nil, let (column, rest) = labels.label(in: line),
        column.role == .code, !rest.text.isEmpty, let (word, aside) = wordAndAside(rest.text)
      else { continue }
      let label = line.text.dropLast(rest.text.utf8.count).trimmed
      samples[label, default: CodeSamples()].add(word, line: index)
      counts[label, default: 0] += 1
      if let aside { asides[label, default: []].append(aside) }
    }
    guard let (label, _) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      let (code, found) = samples[label]?.form,
      let entry = try? Pattern(
        String(label).patternEscaped + #"\s*(?<code>\#(code.source))"#
          + pattern(ofAsides: asides[label] ?? []))
    else { return nil }
    return PlainOutline(lines, entries: found).instructions(.pattern(PatternShape(entry: entry)))
  }

  /// A word alone, or before something in brackets; `nil` for other texts.
  private static func wordAndAside(_ text: Substring) -> (word: Substring, aside: Substring?)? {
    let word = text.prefix { !$0.isWhitespace && $0 != "(" }
    let rest = text[word.endIndex...].trimmed
    if rest.isEmpty { return (word, nil) }
    let aside = rest.dropFirst().dropLast()
    guard rest.first == "(", rest.last == ")", !aside.contains(where: { "()".contains($0) }) else {
      return nil
    }
    return (word, aside)
  }

  /// What may stand in brackets behind a code: its name, where all are names, or else its label.
  private static func pattern(ofAsides asides: [Substring]) -> String {
    if asides.isEmpty { return "" }
    let areNames = asides.allSatisfy { CodeForm.isTelling($0) && !$0.contains(where: \.isNumber) }
    return #"(?:\s*\((?<\#(areNames ? "name" : "label")>[^()]*)\))?"#
  }
}
