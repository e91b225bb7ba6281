// Texts of members that are sentences, and no words that only programs use.
extension CodeMember {
  /// Whether it has a text in the manner of sentences, alone or under the key of a message.
  var saysSentence: Bool {
    if case .string(let text)? = value { return text.isSentence }
    return arguments.contains { argument in
      guard case .string(let text)? = argument.value, let key = argument.key else { return false }
      return [.message, .description].contains(CodeKeys.role(of: key)) && text.isSentence
    }
  }

  /// Whether its one text is a sentence, in a call such as `message("The key is lost", null)`.
  var callsWithSentence: Bool {
    let texts = arguments.compactMap { argument -> String? in
      if case .string(let text)? = argument.value { text } else { nil }
    }
    return texts.count == 1 && texts[0].isSentence && arguments.allSatisfy { $0.key == nil }
  }
}

extension String {
  /// Whether it is of several words and begins with none in small letters.
  fileprivate var isSentence: Bool { contains(" ") && first?.isLowercase == false }
}
