/// What else is said for the same: whoever knows one name of it finds the entries that say the other.
enum Synonyms {
  /// Phrases, and what is found besides where one of them is said. The first two are the names of the HTTP status 429
  /// (RFC 6585, 4).
  private static let all: [(phrases: [String], text: String)] = [
    (["too many requests", "rate limit"], "too many requests\nrate limit"),
    (["lack", "lacks", "lacking"], "missing"),
  ]

  /// Those of what a record says in its code, name, label or summary.
  static func text(of record: SearchRecord) -> String {
    let texts = [record.code, record.name ?? "", record.label ?? "", record.summary]
    let said = texts.filter(mayBeSaid).map { text in
      " \(WordRun.runs(in: text).flatMap(\.pieces).joined(separator: " ")) ".utf8
    }
    guard !said.isEmpty else { return "" }
    let found = all.filter { phrases, _ in
      said.contains { text in phrases.contains { text.holds(" \($0) ".utf8) } }
    }
    return found.map(\.text).joined(separator: "\n")
  }

  /// Whether an end or a beginning of a phrase stands there, in small letters or capitals, or something that is not ASCII,
  /// which may mean the same. Nearly all texts are done with then.
  private static func mayBeSaid(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      text.indices.contains { index in
        switch text[index] | 0x20 {
        case UInt8(ascii: "l"): text[index...].spells("limit") || text[index...].spells("lack")
        case UInt8(ascii: "r"): text[index...].spells("requests")
        default: text[index] >= 0x80
        }
      }
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether it begins with a word of small letters, which here may be capitals.
  fileprivate func spells(_ word: StaticString) -> Bool {
    guard count >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where self[startIndex + offset] | 0x20 != word.utf8Start[offset] {
      return false
    }
    return true
  }
}
