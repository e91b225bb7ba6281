/// A Unicode scalar as the search reads it: what part it plays, and what it is compared as.
struct FoldedCharacter {
  let kind: Kind
  /// In lower case and without marks; empty unless it is part of a word.
  let folded: String
  /// The place of its scalar in the text that it was read from.
  var place = 0

  /// The part that a character plays in a text.
  enum Kind {
    /// Letters and digits of words. `upper` includes title case.
    case upper, lower, caseless, digit
    /// Part of a word, of the kind of the character before it.
    case following
    /// A word of its own.
    case ideograph
    /// Joins two segments of an identifier.
    case connector
    /// Vanishes between two characters of a word.
    case apostrophe
    /// Vanishes everywhere.
    case ignored
    case separator
  }
}

extension FoldedCharacter {
  init(_ scalar: Unicode.Scalar) {
    let plain = CharacterFolding.plain(scalar)
    let kind = Kind(plain)
    self.init(kind: kind, folded: kind.isPartOfWord ? CharacterFolding.folded(plain) : "")
  }

  func with(_ kind: Kind) -> FoldedCharacter {
    FoldedCharacter(kind: kind, folded: folded, place: place)
  }
}

extension FoldedCharacter.Kind {
  var isPartOfWord: Bool {
    switch self {
    case .upper, .lower, .caseless, .digit, .following, .ideograph: true
    case .connector, .apostrophe, .ignored, .separator: false
    }
  }

  /// A letter that has a case.
  var isCased: Bool { self == .upper || self == .lower }

  /// The kind of a scalar that is already plain.
  fileprivate init(_ plain: Unicode.Scalar) {
    switch plain {
    case "a"..."z": self = .lower
    case "A"..."Z": self = .upper
    case "0"..."9": self = .digit
    case "_", ".", "-", "/": self = .connector
    case "'": self = .apostrophe
    case "\0"..."\u{7F}": self = .separator
    case _ where CharacterFolding.isIgnored(plain): self = .ignored
    case _ where CharacterFolding.isIdeograph(plain): self = .ideograph
    default: self.init(plain.properties.generalCategory)
    }
  }

  private init(_ category: Unicode.GeneralCategory) {
    switch category {
    case .uppercaseLetter, .titlecaseLetter: self = .upper
    case .lowercaseLetter: self = .lower
    case .otherLetter: self = .caseless
    case .modifierLetter, .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber,
      .letterNumber, .otherNumber:
      self = .following
    default: self = .separator
    }
  }
}
