import DocumentFormats

/// Proposes blocks that begin at a line with a code, where labels such as `Cause:` stand below.
enum LabelledBlocksProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
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
      return []
    }
    return [ReadingInstructions(shape: .headings(HeadingsShape(.code(code))), category: "Errors")]
  }
}
