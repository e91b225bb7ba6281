/// Words by which a text that negates says the same as one that does not.
enum Wordings {
  /// They say what must or may be.
  static let modals: Set<String> = [
    "can", "could", "expected", "expects", "mandatory", "may", "might", "must", "need", "needed",
    "needs", "require", "required", "requires", "shall", "should",
  ]

  /// They say that something is not so, or did not happen.
  static let refusals: Set<String> = [
    "absent", "avoid", "bad", "blocked", "denied", "denies", "disabled", "disallowed", "empty",
    "error", "errors", "except", "fail", "failed", "failing", "fails", "failure", "forbidden",
    "illegal", "impossible", "inactive", "incorrect", "insufficient", "instead", "invalid", "lack",
    "lacking", "lacks", "missing", "only", "out", "outside", "problem", "problems", "prohibited",
    "refused",
    "rejected", "rejects", "stop", "too", "unable", "unauthorized", "unavailable", "unexpected",
    "unknown", "unless", "unsuccessful", "unsupported", "wrong",
  ]

  /// They say how much there may be at most, which is then what there must be.
  static let limits: Set<String> = [
    "between", "least", "max", "maximum", "min", "minimum", "most", "never", "no", "not", "only",
    "up",
  ]

  /// They begin a clause within a sentence.
  static let beginnings: Set<String> = [
    "and", "because", "but", "if", "once", "or", "since", "that", "though", "unless", "until",
    "when", "where", "whether", "while",
  ]

  /// They say when something is not so, and else it is.
  static let conditions: Set<String> = ["before", "except", "unless", "until"]
}
