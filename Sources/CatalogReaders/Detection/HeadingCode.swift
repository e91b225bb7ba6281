/// A word of a heading that may be its code.
struct HeadingCode {
  let word: Substring
  /// Whether it could be a word of the language before others, as in `TypeScript types` or `CLI usage`.
  let isWithinProse: Bool
  let family: WordForm?

  /// `text` holds the word, as a part of itself.
  init(_ word: Substring, in text: Substring) {
    self.word = word
    let form = WordForm(word)
    family = form?.family
    let isOrdinary = form == .camel || form == .upperSnake && !word.contains("_")
    isWithinProse = isOrdinary && text[word.endIndex...].beginsWithProse
  }
}

extension Substring {
  /// Whether it begins with a space and a word.
  var beginsWithProse: Bool {
    first?.isWhitespace == true && drop(while: \.isWhitespace).first?.isLetter == true
  }
}
