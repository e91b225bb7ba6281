/// Numbers with the nouns that they belong to.
enum Counted {
  static func text(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// `line 3`, or `lines 3–5`.
  static func lines(_ first: Int, to last: Int) -> String {
    first == last ? "line \(first)" : "lines \(first)–\(last)"
  }
}
