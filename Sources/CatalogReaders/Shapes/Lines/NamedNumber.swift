import DocumentFormats

/// A name with its number in brackets, and no more or a text behind a colon: `LOCK_SHUT (4)`, `LOCK_SHUT (4): text`.
struct NamedNumber {
  let name: Substring
  let number: Substring
  /// What stands behind the colon.
  let rest: Substring

  /// Names and numbers are no longer together.
  private static let longest = 120

  init?(_ text: Substring) {
    let head = text.prefix(Self.longest)
    guard let bracket = head.firstIndex(of: "("), let end = head[bracket...].firstIndex(of: ")")
    else { return nil }
    name = text[..<bracket].trimmed
    number = text[bracket..<end].dropFirst().trimmed
    let behind = text[end...].dropFirst().trimmed
    guard behind.isEmpty || behind.first == ":" else { return nil }
    rest = behind.dropFirst().trimmed
    let form = WordForm(number)
    guard form == .number || form == .hexadecimal, WordForm(name) != nil else { return nil }
  }
}
