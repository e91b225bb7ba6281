import ContentModel

// What is wrong with a value, in words that follow its name; `nil` where nothing is. Here, not with the
// content, because whoever calls a method of that copies all of it.
extension SharedSchemaRule {
  func problem(of members: ObjectMembers) -> String? {
    let missing = content.required & ~members.seen
    if missing != 0 {
      let key = content.properties[missing.trailingZeroBitCount].key
      return "lacks the key '\(String(decoding: key, as: UTF8.self))'"
    }
    return members.count < content.least ? "must not be empty" : nil
  }

  func problem(of elements: ArrayElements) -> String? {
    if elements.count < content.least { return "must have \(content.least) or more elements" }
    return elements.isUnique ? nil : "has an element twice"
  }

  func problem(ofText text: Range<Int>, in json: UnsafeBufferPointer<UInt8>) -> String? {
    if !content.words.isEmpty, !content.words.contains(where: { json.isEqual($0, at: text) }) {
      return content.wantedWords
    }
    if content.least > 0, !json.has(content.least, charactersIn: text) {
      return "must have \(content.least) or more characters"
    }
    guard let pattern = content.pattern, !pattern.matches(json, text) else { return nil }
    return "does not have the form that it must have"
  }

  /// Of a number, `true`, `false` or `null`.
  func problem(ofWord word: Range<Int>, in json: UnsafeBufferPointer<UInt8>) -> String? {
    switch json[word.lowerBound] {
    case UInt8(ascii: "t"): return content.truth == false ? "must be false" : nil
    case UInt8(ascii: "f"): return content.truth == true ? "must be true" : nil
    case UInt8(ascii: "n"): return nil
    default: return problem(ofNumber: String(decoding: json[word], as: UTF8.self))
    }
  }

  private func problem(ofNumber text: String) -> String? {
    guard let number = Int(text) else {
      return content.kinds.contains(.fraction) ? nil : content.wantedKinds
    }
    return content.numbers.contains(number) ? nil : content.wantedNumbers
  }
}

extension UnsafeBufferPointer<UInt8> {
  func isEqual(_ word: [UInt8], at text: Range<Int>) -> Bool {
    guard text.count == word.count else { return false }
    for (index, byte) in word.enumerated() where self[text.lowerBound + index] != byte {
      return false
    }
    return true
  }

  /// Whether a string of JSON has so many characters or more, an escape counted as one.
  fileprivate func has(_ least: Int, charactersIn text: Range<Int>) -> Bool {
    var (count, place) = (0, text.lowerBound)
    while place < text.upperBound, count < least {
      let isEscape = self[place] == UInt8(ascii: "\\")
      let isUnit = isEscape && place + 1 < text.upperBound && self[place + 1] == UInt8(ascii: "u")
      if self[place] & 0xC0 != 0x80 { count += 1 }
      place += isUnit ? 6 : isEscape ? 2 : 1
    }
    return count >= least
  }
}
