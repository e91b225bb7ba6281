extension StringProtocol {
  /// The text as a pattern that matches just it.
  var patternEscaped: String {
    reduce(into: "") { result, character in
      if character.isASCII, character.isPunctuation || character.isSymbol { result.append("\\") }
      result.append(character)
    }
  }
}
