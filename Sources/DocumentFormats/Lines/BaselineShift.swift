/// Text above or below the line, as in `10²`, in the characters that Unicode has for it: without them, the number of
/// a footnote would make another code of the one before it.
package enum BaselineShift: Equatable {
  case above
  case below

  /// `nil` for another element of HTML.
  init?(tag: String) {
    switch tag {
    case "sup": self = .above
    case "sub": self = .below
    default: return nil
    }
  }

  /// The same text above or below the line; as it is where Unicode lacks one of its characters, as those of `1st`.
  /// One letter alone is the mark of a footnote, too.
  func text(_ text: some StringProtocol) -> String {
    if self == .above, text.count == 1, let letter = text.first.flatMap({ Self.letters[$0] }) {
      return String(letter)
    }
    let shifted = text.map { characters[$0] }
    return shifted.contains(nil) ? String(text) : String(shifted.compactMap(\.self))
  }

  /// Whether a character stands above the line.
  package static func isSuperscript(_ character: Character) -> Bool { raised.contains(character) }

  private var characters: [Character: Character] {
    switch self {
    case .above: Self.superscripts
    case .below: Self.subscripts
    }
  }

  // Brackets are around the numbers of footnotes, of which Unicode has round ones only.
  private static let superscripts: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-=()[] ", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾⁽⁾ "))
  private static let subscripts: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-=() ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ "))
  private static let letters: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("abcdefghijklmnoprstuvwxyz", "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"))
  private static let raised = Set(superscripts.values).union(letters.values).subtracting([" "])
}
