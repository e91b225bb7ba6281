/// What libxml2 says is wrong with a document.
struct MarkupProblem {
  /// The sentence of libxml2, without its line ending.
  let message: String
  /// 1 or more.
  let line: Int
  /// Whether the document cannot be understood as it stands; otherwise it is of doubtful form.
  let breaksDocument: Bool
}
