import DocumentFormats

/// A heading taken apart around the code in it: `CARD_EXPIRED (1001)`, `-7 TOO_LATE`,
/// `404 Not Found — order_missing`, `Error 12 (E_FULL): Disk full`.
///
/// What stands beside the code is its name if it is one word that looks like an identifier, the HTTP
/// status if it is a number from 100 to 599 (with its phrase as the label), and the label otherwise.
struct HeadingText {
  private(set) var entry: RawEntry
  private let line: DocumentLine
  /// Whether the code stands at the very beginning, but for words such as `Error`.
  let beginsWithCode: Bool
  /// What stands behind the code.
  let rest: Substring

  /// Longer lines are no headings of a code.
  private static let longest = 400

  /// `nil` for a line without a code, or with one in the midst of a sentence.
  init?(_ line: DocumentLine, code: Pattern) {
    guard line.text.utf8.count <= Self.longest,
      let place = Self.place(of: code, in: line.text)
    else { return nil }
    self.line = line
    entry = RawEntry(code: line.text[place], line: line.number)
    entry.lastLine = line.endNumber
    let before = Self.withoutGenericWords(line.text[..<place.lowerBound].withoutSeparators)
    rest = line.text[place.upperBound...]
    beginsWithCode = before.isEmpty
    addBefore(before)
    addBehind(rest.withoutSeparators)
  }

  /// The first place of a code that stands apart from the words around it.
  private static func place(of code: Pattern, in text: Substring) -> Range<String.Index>? {
    code.matches(in: text).lazy.map(\.range).first { stands(at: $0, in: text) }
  }

  private static func stands(at place: Range<String.Index>, in text: Substring) -> Bool {
    let (before, behind) = (text[..<place.lowerBound], text[place.upperBound...])
    guard !place.isEmpty, !before.endsWithinWord, !behind.beginsWithinWord,
      !behind.beginsWithParameters
    else { return false }
    let words = withoutGenericWords(before.withoutSeparators)
    if words.isEmpty || before.trimmed.last?.isHeadingSeparator == true { return true }
    guard behind.trimmed.first?.isHeadingSeparator ?? true else { return false }
    return CodeForm.isTelling(words)
  }

  /// The text without words at its beginning that only say that a code follows.
  private static func withoutGenericWords(_ text: Substring) -> Substring {
    var text = text
    while let word = text.firstWord, isGeneric(word) {
      text = text[word.endIndex...].withoutSeparators
    }
    return text
  }

  /// Whether a word only says that a code follows.
  static func isGeneric(_ word: Substring) -> Bool {
    genericWords.contains(word.lowercased().filter { $0 != ":" })
  }

  private static let genericWords: Set<String> = [
    "error", "errors", "code", "err", "http", "status", "errorcode", "exception", "message", "no.",
    "number", "id", "fehler", "fehlercode", "erreur", "código", "codice", "errore", "erro", "код",
    "ошибка", "エラー", "エラーコード", "错误码", "错误", "오류",
  ]

  private mutating func addBefore(_ text: Substring) {
    guard !text.isEmpty else { return }
    if let (status, phrase) = text.statusAndPhrase {
      entry.status = [status]
      add(.label, phrase)
    } else {
      add(CodeForm.isTelling(text) ? .name : .label, text)
    }
  }

  private mutating func addBehind(_ text: Substring) {
    guard !text.isEmpty else { return }
    if let word = text.firstWord?.withoutSeparators, let role = role(ofWord: word) {
      let behind = text[word.endIndex...]
      if behind.withoutSeparators.isEmpty || behind.first?.isWhitespace == false
        || behind.trimmed.first?.isHeadingSeparator == true
      {
        add(role, word)
        return addText(behind.withoutSeparators)
      }
    }
    addText(text)
  }

  /// The title, or what follows one.
  private mutating func addText(_ text: Substring) {
    if let status = Self.withoutGenericWords(text).statusAndPhrase, status.phrase.isEmpty,
      Int(entry.code) == nil
    {
      entry.status = [status.status]
    } else {
      add(entry.label == nil ? .label : .description, text)
    }
  }

  /// What a word beside the code is, `nil` for one that only begins a text.
  private func role(ofWord word: Substring) -> ColumnRole? {
    if let number = Int(word) {
      return Int(entry.code) == nil && 100...599 ~= number ? .status : .alias
    }
    return CodeForm.isTelling(word) && entry.name == nil ? .name : nil
  }

  private mutating func add(_ role: ColumnRole, _ text: Substring) {
    guard !text.isEmpty else { return }
    entry.set(Column(name: "heading", role: role), DocumentLine(line, text: text))
  }
}

extension Character {
  /// A mark that parts a code from what stands beside it.
  fileprivate var isHeadingSeparator: Bool { "()[]{}<>（）【】:：-–—|/=,，;；.、#`*~\"'“”→".contains(self) }
}

extension Substring {
  /// Without separators at either end; a closing bracket stays where its opening one does.
  fileprivate var withoutSeparators: Substring {
    var text = drop { $0.isWhitespace || $0.isHeadingSeparator }
    while let last = text.last, last.isWhitespace || last.isHeadingSeparator {
      if ".…".contains(last) || last == "\"" || last == "'" || last == "”" { break }
      if let opening = [")": "(", "]": "[", "}": "{", ">": "<", "）": "（", "】": "【"][last],
        text.contains(opening)
      {
        break
      }
      text.removeLast()
    }
    return text
  }

  fileprivate var firstWord: Substring? {
    isEmpty ? nil : prefix { !$0.isWhitespace && !"():[]（）：【】".contains($0) }
  }

  fileprivate var endsWithinWord: Bool {
    guard let last else { return false }
    if last.isWordPart { return true }
    return "-.+".contains(last) && dropLast().last?.isWordPart == true
  }

  fileprivate var beginsWithinWord: Bool {
    guard let first else { return false }
    if first.isWordPart { return true }
    return "-./".contains(first) && dropFirst().first?.isWordPart == true
  }

  /// Whether a function's parameters follow: `(code, text)`, but not `(NAME)` or `(12)`.
  fileprivate var beginsWithParameters: Bool {
    guard first == "(", let end = firstIndex(of: ")") else { return false }
    let words = self[..<end].dropFirst().split(separator: ",").map(\.trimmed)
    return !words.isEmpty
      && words.allSatisfy { word in
        word.contains(where: \.isLowercase)
          && word.allSatisfy { $0.isWordPart || " *".contains($0) }
      }
  }

  /// An HTTP status and the words behind it.
  fileprivate var statusAndPhrase: (status: Int, phrase: Substring)? {
    let digits = prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 3, let status = Int(digits), 100...599 ~= status else { return nil }
    let phrase = self[digits.endIndex...]
    guard phrase.first?.isWordPart != true else { return nil }
    return (status, phrase.withoutSeparators)
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
