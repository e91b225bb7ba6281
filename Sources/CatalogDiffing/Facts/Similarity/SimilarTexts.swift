import CatalogModel

/// How alike the texts of what left and of what came are.
///
/// The share of common words of all words of two texts (the coefficient of L. R. Dice, "Measures of
/// the amount of ecologic association between species", Ecology 26, 1945), each word weighed.
struct SimilarTexts {
  /// Texts with fewer common words are too short to tell alone.
  private static let leastCommonWords = 3
  /// An entry is found by that many of its rarest words.
  private static let marks = 12

  private let facet: WordFacet

  init(_ unpaired: UnpairedEntries) {
    facet = WordFacet(
      unpaired, removed: Self.ownTexts(unpaired.removed, unpaired.base),
      added: Self.ownTexts(unpaired.added, unpaired.revision), words: MeaningWords.terms,
      hashes: MeaningWords.visit)
  }

  /// Those whose text is shared by none that has a partner.
  private static func ownTexts(_ positions: [Int], _ entries: [Entry]) -> [Int] {
    let unpaired = Set(positions)
    let texts = Set(positions.compactMap { entries[$0].meaningText })
    let shared = Set(
      entries.indices.lazy.filter { !unpaired.contains($0) }.compactMap { entries[$0].meaningText }
        .filter { texts.contains($0) })
    return positions.filter { entries[$0].meaningText.map { !shared.contains($0) } ?? false }
  }

  /// By which an entry of base is found.
  func marks(ofBase position: Int) -> [Int] {
    facet.base[position].map { Array(facet.rarest($0, Self.marks)) } ?? []
  }

  func marks(ofRevision position: Int) -> [Int] {
    facet.revision[position].map { Array(facet.rarest($0, Self.marks)) } ?? []
  }

  /// In percent, and whether that is enough to tell alone; `nil` where one has no text of its own.
  func score(_ match: EntryMatch) -> (percent: Int, isTelling: Bool)? {
    guard let left = facet.base[match.base], let right = facet.revision[match.revision] else {
      return nil
    }
    let overlap = facet.overlap(left, right)
    let percent = 200 * overlap.weight / (left.weight + right.weight)
    return (percent, overlap.count >= Self.leastCommonWords)
  }
}
