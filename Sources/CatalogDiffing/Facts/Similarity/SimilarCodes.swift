import CatalogModel

/// How alike the symbolic codes of what left and of what came are; of a number, the name beside it.
///
/// The share of common words, as for texts. A word that merely abbreviates another, or is spelled
/// otherwise, counts by `NearWords`.
struct SimilarCodes {
  private let facet: WordFacet

  init(_ unpaired: UnpairedEntries) {
    facet = WordFacet(
      unpaired, removed: Self.ownSymbols(unpaired.removed, unpaired.base),
      added: Self.ownSymbols(unpaired.added, unpaired.revision), words: Self.numberedWords
    ) { entry, body in
      for word in Self.numberedWords(entry) { body(WordHash.of(word)) }
    }
  }

  /// Those whose symbol no other entry has: names beside numbers may repeat.
  private static func ownSymbols(_ positions: [Int], _ entries: [Entry]) -> [Int] {
    let wanted = Set(positions.map { entries[$0].name })
    let names = UniqueIndex(entries, among: wanted) { $0.name }
    return positions.filter { position in
      let entry = entries[position]
      return !entry.code.isNumeric || entry.name.flatMap { names[$0] } == position
    }
  }

  /// A word that is there again is another one.
  private static func numberedWords(_ entry: Entry) -> [String] {
    guard let symbol = entry.symbol else { return [] }
    var counts: [String: Int] = [:]
    return CodeWords.of(symbol).map { word in
      counts[word, default: 0] += 1
      let count = counts[word] ?? 1
      return count == 1 ? word : "\(word) \(count)"
    }
  }

  /// In percent; `nil` where one has no symbolic code.
  func score(_ match: EntryMatch) -> Int? {
    guard let left = facet.base[match.base], let right = facet.revision[match.revision] else {
      return nil
    }
    let overlap = facet.overlap(left, right)
    let score = 200 * overlap.weight + near(overlap.left, overlap.right)
    return score / (left.weight + right.weight)
  }

  /// Whether one says the contrary of the other: an odd number of words negate, or stand in place of
  /// their contraries. `invalid` and `not_valid` are the same.
  func areContrary(_ match: EntryMatch) -> Bool {
    guard let one = facet.base[match.base], let other = facet.revision[match.revision] else {
      return false
    }
    let overlap = facet.overlap(one, other)
    let left = overlap.left.map { String(decoding: facet.bytes[$0], as: UTF8.self) }
    let right = Set(overlap.right.map { String(decoding: facet.bytes[$0], as: UTF8.self) })
    let negations =
      left.count(where: NegatedWords.isNegation)
      + right.count(where: NegatedWords.isNegation)
    let contraries = left.count { !Contraries.of($0, among: right).isEmpty }
    return (negations + contraries) % 2 == 1
  }

  /// What near words add: the nearest first, each once.
  private func near(_ left: [Int], _ right: [Int]) -> Int {
    var open = pairs(left, right)
    var sum = 0
    while let best = open.max(by: precedes) {
      sum += best.nearness * (facet.weight(of: best.left) + facet.weight(of: best.right))
      open.removeAll { $0.left == best.left || $0.right == best.right }
    }
    return sum
  }

  private typealias NearPair = (left: Int, right: Int, nearness: Int)

  private func pairs(_ left: [Int], _ right: [Int]) -> [NearPair] {
    var pairs: [NearPair] = []
    for one in left {
      for other in right {
        let nearness = NearWords.nearness(facet.bytes[one], facet.bytes[other])
        if nearness > 0 { pairs.append((one, other, nearness)) }
      }
    }
    return pairs
  }

  /// The same whichever side is left.
  private func precedes(_ one: NearPair, _ other: NearPair) -> Bool {
    if one.nearness != other.nearness { return one.nearness < other.nearness }
    let (ours, theirs) = (words(one), words(other))
    return ours[0] == theirs[0]
      ? ours[1].lexicographicallyPrecedes(theirs[1])
      : ours[0].lexicographicallyPrecedes(theirs[0])
  }

  private func words(_ pair: NearPair) -> [[UInt8]] {
    [facet.bytes[pair.left], facet.bytes[pair.right]].sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension Entry {
  /// What programs call it in words: the code, or the name beside a number.
  fileprivate var symbol: String? { code.isNumeric ? name : code.text }

  /// By which it is found: its words, and what is left of them when one is left out, or two at
  /// either end. Two codes of which one has a word more, or another one, share one of these.
  var codeMarks: Set<String> {
    let words = symbol.map(CodeWords.of) ?? []
    guard words.count <= Self.mostWords else { return Set(words) }
    let shortened = words.indices.map { words[..<$0] + words[($0 + 1)...] }
    let cut = [words[...], words.dropFirst(2), words.dropLast(2)]
    let wholes = (shortened + cut).filter { $0.count > 1 }.map { $0.joined(separator: "_") }
    return Set(words + wholes)
  }

  /// A code with more words than that is a sentence.
  private static var mostWords: Int { 12 }
}
