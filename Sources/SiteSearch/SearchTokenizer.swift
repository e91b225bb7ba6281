/// Breaks a text into the terms it is found by.
///
/// `templates/assets/search-engine.js` is the second implementation of what is written here, and
/// `Tests/SearchVectors` holds both to it. A change of any rule needs a new ``version``.
///
/// 1. **Characters.** Each Unicode scalar by itself, in this order:
///    - a. Full-width forms U+FF01-FF5E become ASCII, U+3000 a space, the dashes U+2010-2013 and
///      U+2212 `-`, U+2019 `'`; Arabic-Indic, extended Arabic-Indic and Devanagari digits `0`-`9`.
///    - b. Combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic, variation selectors, soft
///      hyphens, zero-width characters and marks of direction vanish, as if they were not there
///      (`CharacterFolding.isIgnored`).
///    - c. What is left is a letter in upper (or title) case, in lower case or without case; a
///      digit `0`-`9`; an ideograph (Han or Hiragana); a *following* character (modifier letters,
///      other marks, all other numbers), which counts as what stands before it, or as lower case
///      at the beginning; a connector `_ . - /`; an apostrophe; or else a separator.
///    - d. Characters of words are folded: the full lower-case mapping of the scalar alone, whose
///      results lose their marks (`FoldedLetters`). `İ`, `I`, `ı` and `i` are all `i`.
/// 2. **Runs.** A run is the longest sequence of such characters; a single connector or apostrophe
///    between two of them belongs to it, two in a row end it. An ideograph is a run of its own.
///    Connectors divide a run into segments, apostrophes vanish.
/// 3. **Pieces.** A segment is divided between a digit and anything else; between a letter without
///    case and one with; between lower and upper case (`otp|Invalid`); and before the last of
///    several capitals when lower case follows (`OTP|Invalid`), unless all that follows is the `s`
///    of a plural (`OTPs|Used`).
/// 4. **Terms.** Of each segment, in this order: its pieces; each piece that is a single capital
///    together with the piece after it, when that begins with a capital or a digit and no digit
///    stands before (`O|Auth`: `oauth`, `X|509`: `x509`); where a piece `2` stands between a
///    capital and a piece that is one capital, as in `FIDOU|2|F`, these three (`u2f`) and what
///    stands before them (`fido`, if two letters or more); the whole segment. Then the whole run
///    without its connectors, unless it is all digits. A single letter `a`-`z` and anything longer
///    than 64 characters is no term, and a term is named once.
package enum SearchTokenizer {
  /// The number of this specification. An index says which one it was made by.
  package static let version = 1

  /// Longer words are no words: keys, hashes, encoded data.
  static let longest = 64

  /// The distinct terms of a text, in the order in which they first appear.
  package static func terms(of text: String) -> [String] {
    var reader = TermReader()
    reader.read(text) { _ in }
    return (0..<reader.words.count).map { reader.words[$0] }
  }

  /// The terms of a text by the rules alone, without the short way; the tests compare the two.
  package static func termsOfRuns(in text: String) -> [String] {
    var known: Set<TableKey> = []
    return WordRun.runs(in: text).flatMap(terms).filter { known.insert(TableKey($0)).inserted }
  }

  static func terms(of run: WordRun) -> [String] {
    var candidates = run.segments.flatMap(candidates)
    let whole = Array(run.segments.joined())
    if run.segments.count > 1, whole.contains(where: { $0.kind != .digit }) {
      candidates.append(whole[...])
    }
    return candidates.filter(isTerm).map(\.folded)
  }

  /// Whether characters of words are a term.
  static func isTerm(_ characters: ArraySlice<FoldedCharacter>) -> Bool {
    characters.count <= longest && !isSingleLetter(characters.folded)
  }

  private static func candidates(of segment: [FoldedCharacter]) -> [ArraySlice<FoldedCharacter>] {
    let pieces = IdentifierPieces(of: segment)
    return pieces.all + pieces.joinedCapitals + pieces.aroundTwo + [segment[...]]
  }

  private static func isSingleLetter(_ term: String) -> Bool {
    term.utf8.count == 1 && term.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }
}

extension Sequence<FoldedCharacter> {
  /// The characters as they are compared.
  var folded: String { reduce(into: "") { $0 += $1.folded } }
}
