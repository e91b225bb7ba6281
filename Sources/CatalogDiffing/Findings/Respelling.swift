import OrderedJSON

/// What gave way to what in a name, whatever marks and case divide its words: `` to `error` of `ACME_NOT_FOUND` and
/// `AcmeError_NotFound`.
struct Respelling: Hashable {
  private let from: String
  private let to: String

  /// `nil` where one side has no name.
  init?(_ finding: Finding) {
    guard let base = finding.before?.text, let revision = finding.after?.text else { return nil }
    let (left, right) = (Self.letters(of: base), Self.letters(of: revision))
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = zip(left[start...].reversed(), right[start...].reversed()).prefix { $0 == $1 }.count
    guard start + end > 0 else { return nil }
    from = String(left[start..<(left.count - end)])
    to = String(right[start..<(right.count - end)])
  }

  private static func letters(of name: String) -> [Character] {
    Array(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
