import DocumentFormats

/// Proposes bullets where items of lists begin with words that look like codes.
enum BulletsProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    let lines = ListItem.joiningMarks(lines.prefix(CodeSamples.lineLimit))
    guard let guess = BulletsGuess(lines) else { return [] }
    let shape = Shape.bullets(guess.shape)
    if guess.shape.levels.count > 1 { return [ReadingInstructions(shape: shape)] }
    return [PlainOutline(lines, entries: guess.entries).instructions(shape)]
  }
}
