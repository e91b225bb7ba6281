/// Two names of one thing, which the HTTP status 429 has (RFC 6585, 4): whoever knows one of them finds the
/// entries that say the other.
enum RateLimitWords {
  private static let phrases = ["too many requests", "rate limit"]

  /// Both, for a record with one of them in its code, name, label or summary.
  static func text(of record: SearchRecord) -> String {
    let isFound =
      isSaid(in: record.summary) || isSaid(in: record.label ?? "") || isSaid(in: record.name ?? "")
      || isSaid(in: record.code)
    return isFound ? phrases.joined(separator: "\n") : ""
  }

  private static func isSaid(in text: String) -> Bool {
    guard mayBeSaid(in: text) else { return false }
    let said = " \(WordRun.runs(in: text).flatMap(\.pieces).joined(separator: " ")) ".utf8
    return phrases.contains { said.holds(" \($0) ".utf8) }
  }

  /// Whether an end of a phrase stands there, in small letters or capitals, or something that is not ASCII,
  /// which may mean the same. Nearly all texts are done with then.
  private static func mayBeSaid(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      text.indices.contains { index in
        switch text[index] | 0x20 {
        case UInt8(ascii: "l"): text[index...].spells("limit")
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
