import DocumentFormats

/// Reads a row whose cells stand side by side with nothing between them.
struct GluedRow: Sendable {
  let grammar: RowGrammar
  /// As many ways to part a row are followed at a time.
  private static let limit = 32

  /// What parting a line gave.
  enum Result: Sendable {
    case none
    case entry(RawEntry)
    /// Several ways to part it, or a code with no border behind it.
    case ambiguous
  }

  /// A line parted up to some column.
  private struct Parting {
    var cells: [Substring] = []
    var rest: Substring
  }

  init(grammar: RowGrammar) { self.grammar = grammar }

  func read(_ line: DocumentLine) -> Result {
    var partings = [Parting(rest: line.text)]
    for place in grammar.front.indices {
      partings = Array(partings.flatMap { advance($0, over: place) }.prefix(Self.limit))
    }
    partings = partings.filter { !$0.rest.isEmpty || $0.cells.contains { !$0.isEmpty } }
    if partings.count > 1 { partings = partings.filter { CellBorder.beginsText($0.rest) } }
    switch partings.count {
    case 1:
      return grammar.entry(partings[0].cells, rest: partings[0].rest, of: line).map(Result.entry)
        ?? .none
    case 0: return hasHiddenBorder(line.text) ? .ambiguous : .none
    default: return .ambiguous
    }
  }

  /// All ways to take the cell of a column.
  private func advance(_ parting: Parting, over place: Int) -> [Parting] {
    let cell = grammar.front[place]
    let next = place + 1 < grammar.front.count ? grammar.front[place + 1].pattern : nil
    let found = ends(of: cell, in: parting.rest, before: next).map { end in
      Parting(cells: parting.cells + [parting.rest[..<end]], rest: parting.rest[end...])
    }
    if found.isEmpty, cell.pattern != nil, !cell.isCode {
      return [Parting(cells: parting.cells + [""], rest: parting.rest)]
    }
    return found
  }

  private func ends(
    of cell: RowGrammar.Cell, in text: Substring, before next: Pattern?
  ) -> [Substring.Index] {
    guard let pattern = cell.pattern else {
      return CellBorder.places(in: text.prefix { !$0.isWhitespace })
    }
    guard pattern.prefixMatch(in: text.prefix(120)) != nil else { return [] }
    if let next {
      let word = text.prefix(60).prefix { !$0.isWhitespace }
      return word.indices.dropFirst().filter {
        pattern.wholeMatch(in: text[..<$0]) != nil
          && next.prefixMatch(in: text[$0...].prefix(60)) != nil
      }
    }
    return CellBorder.places(in: text).filter { pattern.wholeMatch(in: text[..<$0]) != nil }
  }

  /// Whether the code at the beginning of a text goes over into what may be its next cell, digits
  /// into digits or small letters into small letters.
  private func hasHiddenBorder(_ text: Substring) -> Bool {
    guard let cell = grammar.front.first, cell.isCode,
      let match = cell.pattern?.prefixMatch(in: text.prefix(120)), let last = match.text.last
    else { return false }
    let rest = text[match.range.upperBound...].prefix(120)
    guard let next = rest.first, last.isNumber, next.isNumber else { return false }
    return rest.drop(while: \.isNumber).first?.isLetter ?? false
  }
}
