extension Substring {
  /// What stands behind the last dot or colon.
  var lastPart: Substring {
    lastIndex { $0 == "." || $0 == ":" }.map { self[index(after: $0)...] } ?? self
  }

  /// The words of an identifier in small letters, which underscores or capitals part.
  var words: [String] {
    var words: [String] = []
    var before: Character = "_"
    for character in lastPart {
      if character.isLetter || character.isNumber {
        let begins =
          !before.isLetter && !before.isNumber || character.isUppercase && before.isLowercase
        if begins { words.append("") }
        words[words.count - 1].append(contentsOf: character.lowercased())
      }
      before = character
    }
    return words
  }
}
