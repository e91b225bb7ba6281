import CatalogModel

/// How much the codes of a catalog look like codes.
enum CodeQuality {
  /// The mean over the codes, 0 to 1, less for codes of many different forms.
  static func of(_ codes: [String]) -> Double {
    guard !codes.isEmpty else { return 0 }
    var sum = 0.0
    if !codes.allSatisfy({ !openers.contains($0) }) { return 0.2 }
    let labels = LabelDictionary()
    let labelCount = codes.count { labels.column($0[...]) != nil }
    if labelCount * 2 > codes.count { return 0.1 }
    var forms: [WordForm: Int] = [:]
    for code in codes {
      let form = WordForm(code[...])
      sum += weight(of: form, code)
      if let form { forms[form.family, default: 0] += 1 }
    }
    let commonest = forms.values.sorted(by: >).prefix(2).reduce(0, +)
    let count = Double(codes.count)
    return sum / count * (0.6 + 0.4 * Double(commonest) / count)
  }

  /// Words with which sentences begin; where one is a code, lines of prose were taken for entries.
  private static let openers: Set<String> = [
    "A", "All", "An", "And", "Any", "As", "At", "By", "Each", "Every", "For", "From", "Get", "Here",
    "If", "In", "It", "Note", "Of", "On", "Or", "Please", "See", "Some", "That", "The", "There",
    "These", "They", "This", "Those", "To", "We", "When", "With", "You", "Your",
  ]

  /// Whether a code is a word and a number, as `ERROR 101`.
  private static func isNumberedWord(_ code: String) -> Bool {
    let words = code.split(separator: " ")
    return words.count == 2 && words[0].allSatisfy(\.isLetter) && words[1].allSatisfy(\.isNumber)
  }

  private static func weight(of form: WordForm?, _ code: String) -> Double {
    if code.hasPrefix("./") || code.hasPrefix("../") { return 0.1 }
    return switch form {
    case .word, .capitalizedWord: 0.6
    case .mixed where !CodeForm.isTelling(code[...]): 0.6
    case nil where isNumberedWord(code): 0.9
    case nil:
      code.utf8.count < 40 && Code(code).range != nil ? 0.9 : code.utf8.count < 60 ? 0.35 : 0.1
    default: 1
    }
  }
}
