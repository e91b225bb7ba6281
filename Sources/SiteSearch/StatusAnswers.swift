/// What HTTP statuses say, so that `rate limit` finds an entry that is answered with 429 and does not say
/// so (RFC 9110, 15.5 and 15.6; RFC 6585). Statuses that say nothing of what went wrong have no words.
enum StatusAnswers {
  private static let words = [
    401: "unauthorized", 403: "forbidden", 404: "not found", 408: "timeout", 409: "conflict",
    413: "too large", 429: "too many requests, rate limit", 503: "unavailable",
    504: "gateway timeout",
  ]

  static func text(of statuses: [Int]) -> String {
    statuses.compactMap { words[$0] }.joined(separator: "\n")
  }
}
