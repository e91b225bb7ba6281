import DocumentFormats

/// The form that the codes of one document have in common, as a pattern for the configuration.
struct CodeForm: Sendable, Equatable {
  /// Matches every sample, and little else.
  let pattern: String

  /// `nil` where there are no samples, or no form that most documents would have. A strict pattern of
  /// words such as `NotFound` matches no `Found`.
  init?(_ samples: [Substring], isStrict: Bool = false) {
    var forms: [WordForm] = []
    var known: Set<WordForm> = []
    for sample in samples {
      guard let form = WordForm(sample) else { return nil }
      if known.insert(form).inserted { forms.append(form) }
    }
    if let length = Self.hexadecimalLength(samples) {
      pattern = "[0-9A-F]{\(length)}"
      return
    }
    guard !forms.isEmpty else { return nil }
    var numbered: [String] = []
    if forms.count > Self.mostForms {
      let isNumbered = { (form: WordForm?) in form?.family == .prefixedNumber(prefix: "") }
      guard let many = PrefixedNumbers(samples.filter { isNumbered(WordForm($0)) }) else {
        return nil
      }
      numbered = [many.pattern]
      forms.removeAll(where: isNumbered)
    }
    guard forms.count + numbered.count <= Self.mostForms else { return nil }
    let patterns = forms.map { form in
      isStrict && form == .camel
        ? #"[A-Za-z]\w*[A-Z]\w*"# : form.pattern(for: samples.filter { WordForm($0) == form })
    }
    pattern = (numbered + patterns).joined(separator: "|")
  }

  /// Words of more forms are no codes; numbers behind different letters may be of one.
  private static let mostForms = 3

  /// The digits of hexadecimal numbers without a mark, some of which have letters: `0A`, `10`.
  private static func hexadecimalLength(_ samples: [Substring]) -> Int? {
    guard let length = samples.first?.utf8.count, 2...8 ~= length else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard
      samples.allSatisfy({ sample in
        sample.utf8.count == length
          && sample.utf8.allSatisfy { digits ~= $0 || 0x41...0x46 ~= $0 }
      })
    else { return nil }
    let numbers = samples.count { $0.utf8.allSatisfy { digits ~= $0 } }
    return numbers < samples.count && numbers * 2 >= samples.count ? length : nil
  }

  /// Whether a word would be taken for a code wherever it stands, not in a column of codes only.
  static func isTelling(_ word: Substring) -> Bool {
    guard let form = WordForm(word) else { return false }
    switch form {
    case .word, .capitalizedWord: return false
    case .mixed: return !isHyphenated(word)
    case .dotted: return !isPlace(word)
    default: return true
    }
  }

  /// Whether a word is the place of a character in a file: `lock.py:12:4`.
  private static func isPlace(_ word: Substring) -> Bool {
    let parts = word.split(separator: ":")
    return parts.count == 3 && parts[0].contains(".") && Int(parts[1]) != nil
      && Int(parts[2]) != nil
  }

  /// Whether a word is of letters and hyphens alone, as `Multi-Region`: those of codes are all large
  /// or all small.
  private static func isHyphenated(_ word: Substring) -> Bool {
    word.contains("-") && word.allSatisfy { $0.isLetter || $0 == "-" }
  }
}
