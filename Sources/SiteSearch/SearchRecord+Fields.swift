extension SearchRecord {
  /// A text of a record that words are searched in, with the impact of a word in it: what it weighs
  /// against the same word elsewhere. A word counts once, where it has the highest.
  struct Field {
    let text: String
    let impact: UInt8
    /// Whether the vendor says it, so that it makes the record's text longer.
    var isSaid = true
  }

  /// The texts of a record, the one with the highest impact first. Numeric codes and aliases have
  /// no words: the table of keys alone finds them.
  var searchFields: [Field] {
    [
      Field(text: Self.spoken([code]), impact: 28), Field(text: name ?? "", impact: 28),
      Field(text: Self.spoken(aliases), impact: 28), Field(text: label ?? "", impact: 22),
      Field(text: summary, impact: 16), Field(text: concepts, impact: 16),
      Field(text: text, impact: 10), Field(text: category, impact: 7),
      Field(text: Synonyms.text(of: self), impact: 7, isSaid: false),
    ]
  }

  /// Those texts that are more than a number, a line each.
  private static func spoken(_ texts: [String]) -> String {
    texts.filter { NormalizedCode($0)?.isNumeric != true }.joined(separator: "\n")
  }
}
