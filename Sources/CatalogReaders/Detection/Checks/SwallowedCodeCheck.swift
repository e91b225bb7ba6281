import CatalogModel
import Diagnostics

/// Words of a text that have the form of this document's codes and are none of them: perhaps an entry
/// that was glued to the one before it.
enum SwallowedCodeCheck: ReadingCheck {
  static func findings(in read: ReadDocument, of document: SourceDocument) -> [Diagnostic] {
    words(in: read.entries).map { entry, word in
      .codeInText(word, of: entry.code, entry.range(in: document))
    }
  }

  /// The entries whose texts hold such a word, each with the first one.
  static func words(in entries: [Entry]) -> [(entry: Entry, word: String)] {
    let known = Set(entries.flatMap { [$0.code.text, $0.name].compactMap(\.self) })
    guard let form = commonForm(of: entries), form.isUnmistakable else { return [] }
    return entries.compactMap { entry in
      let lines = entry.description.lines
      let words = lines.lazy.flatMap { $0.split { $0.isWhitespace || "()[]\"'“”,;`".contains($0) } }
      let word = words.map(\.withoutStops).first {
        WordForm($0) == form && !known.contains(String($0))
      }
      return word.map { (entry, String($0)) }
    }
  }

  /// The form of four in five codes or more.
  private static func commonForm(of entries: [Entry]) -> WordForm? {
    let forms = entries.compactMap { WordForm($0.code.text[...]) }
    let counts = forms.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    guard let most = counts.max(by: { $0.value < $1.value }), most.value * 5 >= entries.count * 4
    else { return nil }
    return most.key
  }
}

extension WordForm {
  /// Whether ordinary words never have it.
  fileprivate var isUnmistakable: Bool {
    switch self {
    case .prefixedNumber(let prefix): prefix.utf8.count > 1
    case .hexadecimal: true
    case .number, .upperSnake, .lowerSnake, .dotted, .camel, .word, .capitalizedWord, .mixed: false
    }
  }
}

extension Substring {
  /// Without the full stops and colons behind it.
  fileprivate var withoutStops: Substring {
    var word = self
    while let last = word.last, ".:!?".contains(last) { word.removeLast() }
    return word
  }
}

extension Diagnostic {
  fileprivate static func codeInText(
    _ word: String, of code: Code, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "code-in-text", severity: .warning,
      "the text of \(Quotation.of(code.text)) holds \(Quotation.of(word)), which looks like a code",
      at: range,
      suggestions: ["If an entry begins there, correct how the document is read."])
  }
}
