import DocumentFormats

/// A name with its number in brackets, and no more: `LOCK_SHUT (4)`.
struct NamedNumber {
  let name: Substring
  let number: Substring

  init?(_ text: Substring) {
    guard text.last == ")", let bracket = text.lastIndex(of: "(") else { return nil }
    name = text[..<bracket].trimmed
    number = text[bracket...].dropFirst().dropLast().trimmed
    let form = WordForm(number)
    guard form == .number || form == .hexadecimal, WordForm(name) != nil else { return nil }
  }
}
