/// The pieces of words in which typing errors are corrected: 4 to 24 letters, never digits.
enum CorrectableWords {
  /// Those among the pieces of all texts by the number of their letters, in the same order.
  static func byLength(_ pieces: some Sequence<String>) -> [Int: [String]] {
    Dictionary(grouping: pieces.filter(isCorrectable)) { $0.unicodeScalars.count }
  }

  static func isCorrectable(_ word: String) -> Bool {
    (4...24).contains(word.unicodeScalars.count)
      && word.unicodeScalars.allSatisfy { scalar in
        if scalar.isASCII { return scalar.isASCIIWord && !scalar.isASCIIDigit }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
          return true
        default: return false
        }
      }
  }
}
