import DocumentFormats

/// Proposes the items of numbered lists whose numbers are codes: `101. Settings have been saved.`
///
/// They are not where they only count: a code has three digits or more, the numbers rise, and there
/// is a gap between some.
enum NumberedProposer: ShapeProposer {
  private static let item = try? Pattern(#"(?:• )?(?<code>\d{3,})[.)]\s+(?<description>\S.*)"#)

  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    var numbers: [Int] = []
    var found: Set<Int> = []
    for (index, line) in lines.enumerated().prefix(CodeSamples.lineLimit)
    where line.headingLevel == nil && line.row == nil {
      guard line.text.prefix(8).contains(where: \.isNumber),
        let code = item?.wholeMatch(in: line.text)?[group: "code"], let number = Int(code)
      else { continue }
      numbers.append(number)
      found.insert(index)
    }
    let steps = zip(numbers, numbers.dropFirst()).map { $1 - $0 }
    guard let item, numbers.count > 3, steps.count(where: { $0 > 0 }) * 10 >= steps.count * 9,
      steps.contains(where: { $0 > 1 })
    else { return [] }
    let shape = Shape.pattern(PatternShape(entry: item))
    return [PlainOutline(lines, entries: found).instructions(shape)]
  }
}
