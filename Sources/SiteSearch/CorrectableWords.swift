/// The pieces of words in which typing errors are corrected: 4 to 24 letters, never digits.
enum CorrectableWords {
  static func byLength(of records: [SearchRecord]) -> [Int: [String]] {
    var words: Set<TableKey> = []
    for record in records {
      for field in record.searchFields {
        for piece in pieces(of: field.text) where isCorrectable(piece) {
          words.insert(TableKey(piece))
        }
      }
    }
    let sorted = words.sorted().map(\.text)
    return Dictionary(grouping: sorted) { $0.unicodeScalars.count }
  }

  static func isCorrectable(_ word: String) -> Bool {
    (4...24).contains(word.unicodeScalars.count)
      && word.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
          true
        default: false
        }
      }
  }

  private static func pieces(of text: String) -> [String] {
    WordRun.runs(in: text).flatMap(\.pieces)
  }
}

extension WordRun {
  /// The pieces of all segments, as they are compared.
  var pieces: [String] { segments.flatMap { IdentifierPieces(of: $0).all.map(\.folded) } }
}
