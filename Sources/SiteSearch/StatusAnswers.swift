/// What HTTP statuses say, so that `rate limit` finds an entry that is answered with 429 and does not say
/// so (RFC 9110, 15.5 and 15.6; RFC 6585). Statuses that say nothing of what went wrong have no words.
enum StatusAnswers {
  private static let phrases = [
    (401, ["unauthorized"]), (403, ["forbidden"]), (404, ["not found"]),
    (408, ["timeout"]), (409, ["conflict"]), (413, ["too large"]),
    (429, ["too many requests", "rate limit"]), (503, ["unavailable"]), (504, ["gateway timeout"]),
  ]

  /// What a record's statuses say, or such statuses of which its code, name or label says so.
  static func text(of record: SearchRecord) -> String {
    let said = [record.code, record.name ?? "", record.label ?? ""].map { text in
      " \(WordRun.runs(in: text).flatMap(\.pieces).joined(separator: " ")) "
    }
    let meant = phrases.filter { status, texts in
      record.status.contains(status)
        || texts.contains { text in said.contains { $0.utf8.holds(" \(text) ".utf8) } }
    }
    return meant.flatMap(\.1).joined(separator: "\n")
  }
}

extension String.UTF8View {
  /// Whether other bytes stand in these, which are few.
  fileprivate func holds(_ part: String.UTF8View) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
