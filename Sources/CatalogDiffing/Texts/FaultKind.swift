/// What is the matter with something, as far as one word tells: `expired`, `taken`, `not found`.
enum FaultKind: Hashable {
  case blocked, cancelled, closed, deleted, denied, disabled, duplicate, exceeded, expired
  case insufficient, invalid, lost, mismatched, missing, pending, revoked, unavailable, unknown,
    unsupported

  /// The kinds that a word may mean; none for any other word.
  static func of(_ word: String) -> Set<FaultKind> { words[word] ?? [] }

  /// The same of a word that is negated: `valid` of `not valid`.
  static func ofNegated(_ word: String) -> Set<FaultKind> { negated[word] ?? [] }

  /// The same of a word behind `too`: `long` of `too long`.
  static func ofTooMuch(_ word: String) -> Set<FaultKind> { tooMuch[word] ?? [] }

  private static let words = table([
    ("banned, blocked, frozen, locked", [.blocked]), ("suspended", [.blocked, .disabled]),
    ("restricted", [.blocked, .denied]),
    ("aborted, canceled, cancelled, withdrawn", [.cancelled]), ("closed", [.closed]),
    ("deleted, erased, gone, removed", [.deleted]),
    ("declined, denied, forbidden, refused, rejected, unauthorized", [.denied]),
    ("disallowed, prohibited", [.denied, .unsupported]),
    ("deactivated, disabled, inactive", [.disabled]),
    ("duplicate, duplicated, exist, exists, taken", [.duplicate]),
    ("exceed, exceeded, exceeds, oversized, reached", [.exceeded]),
    ("expired, obsolete, outdated, stale", [.expired]), ("insufficient", [.insufficient]),
    ("bad, broken, corrupt, corrupted, illegal, improper, invalid, malformed", [.invalid]),
    ("incorrect, mismatch, mismatched, mismatches, wrong", [.invalid, .mismatched]),
    ("lost, stolen", [.lost]), ("absent, missing", [.missing, .unknown]),
    ("blank, empty, mandatory, omitted, required, unspecified", [.missing]),
    ("pending, processing, unfinished", [.pending]), ("revoked", [.revoked]),
    ("busy, down, offline, overloaded, unreachable", [.unavailable]),
    ("unavailable", [.unavailable, .unsupported]), ("nonexistent", [.unknown]),
    ("unknown, unrecognised, unrecognized", [.invalid, .unknown, .unsupported]),
    ("unimplemented, unsupported", [.invalid, .unsupported]),
  ])

  private static let negated = table([
    ("active, activated, enabled", [.disabled]),
    ("allowed, authorised, authorized, permitted", [.denied, .unsupported]),
    ("available, reachable", [.unavailable, .unsupported]), ("enough, sufficient", [.insufficient]),
    ("acceptable, correct, valid", [.invalid]), ("match, matching", [.invalid, .mismatched]),
    ("given, included, provided, sent, set, specified, supplied", [.missing]),
    ("present", [.missing, .unknown]), ("exist, exists, such", [.unknown]),
    ("found, known", [.missing, .unknown]), ("recognised, recognized", [.invalid, .unknown]),
    ("implemented, supported", [.invalid, .unsupported]), ("finished", [.pending]),
  ])

  private static let tooMuch = table([
    ("big, frequent, frequently, great, high, large, long, many, much", [.exceeded]),
    ("few, little, low, short, small", [.insufficient]),
  ])

  private static func table(_ rows: [(String, Set<FaultKind>)]) -> [String: Set<FaultKind>] {
    rows.reduce(into: [:]) { table, row in
      for word in row.0.split(separator: ",") {
        table[String(word.drop { $0 == " " })] = row.1
      }
    }
  }
}
