/// A cell with the letter that says what it holds.
struct AsciiDocCell {
  var lines: [SourceLine]
  let style: Character?
}
