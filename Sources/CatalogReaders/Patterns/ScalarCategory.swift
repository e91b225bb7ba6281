/// A general category of Unicode, by the name that `\p{ }` has for it.
enum ScalarCategory: String, Sendable, CaseIterable {
  case letter = "L"
  case uppercaseLetter = "Lu"
  case lowercaseLetter = "Ll"
  case number = "N"

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch (self, scalar.properties.generalCategory) {
    case (.uppercaseLetter, .uppercaseLetter), (.lowercaseLetter, .lowercaseLetter): true
    case (.letter, .uppercaseLetter), (.letter, .lowercaseLetter), (.letter, .titlecaseLetter),
      (.letter, .modifierLetter), (.letter, .otherLetter):
      true
    case (.number, .decimalNumber), (.number, .letterNumber), (.number, .otherNumber): true
    default: false
    }
  }
}
