import DocumentFormats

/// The form of codes of many letters before numbers, as where each part of a product has its own: `AUTH-001`, `PAY-014`.
struct PrefixedNumbers {
  /// Matches every sample, and words like them before other letters.
  let pattern: String

  /// `nil` for samples that differ in more than their letters and digits, so that other words could be meant: letters
  /// of any case need a mark before all numbers, marks that differ as many digits everywhere, and capitals right before
  /// numbers must come again, as those of names to which numbers are glued do not.
  init?(_ samples: [Substring]) {
    let parts = samples.compactMap(Part.init)
    guard let first = parts.first, parts.count == samples.count else { return nil }
    let counts = Set(parts.map(\.digitCount))
    let marks = Set(parts.map(\.mark))
    let isShouted = parts.allSatisfy { $0.word.allSatisfy { !$0.isLowercase } }
    guard isShouted || marks == [first.mark] && first.mark != nil else { return nil }
    guard marks != [nil] || Set(parts.map(\.word)).count * 2 <= Set(samples).count else {
      return nil
    }
    guard marks.count == 1 || counts.count == 1 && first.digitCount > 1 else { return nil }
    pattern =
      Self.letters(of: parts.map(\.word), isShouted: isShouted) + Self.mark(marks)
      + (counts.count == 1 && first.digitCount > 1 ? "\\d{\(first.digitCount)}" : #"\d+"#)
  }

  /// A code in its parts.
  private struct Part {
    let word: Substring
    let mark: Character?
    let digitCount: Int

    init?(_ sample: Substring) {
      guard case .prefixedNumber(let prefix)? = WordForm(sample) else { return nil }
      digitCount = sample.utf8.count - prefix.utf8.count
      let head = sample.prefix(prefix.count)
      mark = head.last.flatMap { $0.isLetter ? nil : $0 }
      word = mark == nil ? head : head.dropLast()
      guard word.first?.isLetter == true, word.last?.isLetter == true else { return nil }
    }
  }

  private static func letters(of words: [Substring], isShouted: Bool) -> String {
    let letter =
      isShouted
      ? "[A-Z]" : words.allSatisfy { !$0.contains(where: \.isUppercase) } ? "[a-z]" : "[A-Za-z]"
    guard words.allSatisfy({ $0.allSatisfy(\.isLetter) }) else {
      return "\(letter)+([-_.]\(letter)+)*"
    }
    let counts = Set(words.map(\.utf8.count))
    return counts.count == 1 ? "\(letter){\(words[0].utf8.count)}" : "\(letter)+"
  }

  private static func mark(_ marks: Set<Character?>) -> String {
    let some = marks.compactMap(\.self).sorted()
    let pattern = some.count == 1 ? String(some[0]).patternEscaped : some.isEmpty ? "" : "[-_.]"
    return pattern + (marks.contains(nil) && !some.isEmpty ? "?" : "")
  }
}
