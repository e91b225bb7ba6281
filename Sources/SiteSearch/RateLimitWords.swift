/// Two names of one thing, which the HTTP status 429 has (RFC 6585, 4): whoever knows one of them finds the
/// entries that say the other.
enum RateLimitWords {
  private static let phrases = ["too many requests", "rate limit"]

  /// Both, for a record with one of them in its code, name, label or summary.
  static func text(of record: SearchRecord) -> String {
    let texts = [record.code, record.name ?? "", record.label ?? "", record.summary]
    return texts.contains(where: isSaid) ? phrases.joined(separator: "\n") : ""
  }

  private static func isSaid(in text: String) -> Bool {
    let said = " \(WordRun.runs(in: text).flatMap(\.pieces).joined(separator: " ")) ".utf8
    return phrases.contains { said.holds(" \($0) ".utf8) }
  }
}
