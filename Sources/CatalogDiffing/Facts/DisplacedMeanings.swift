import CatalogModel

/// Finds the codes that stand for something else now, because what they meant stands elsewhere, or
/// because what they mean was another code's.
///
/// A meaning is known by its text or its name, to the letter, where one entry of each catalog has
/// it. A name weighs more than a text: a code that kept a name of its own kept its meaning. So did
/// one whose text was merely extended or shortened, and most of it kept; where a word took the place
/// of another, the other text must stand in the same category.
///
/// A meaning was another code's where that code left or means something else now itself: two codes
/// that say the same for a while are no reuse.
///
/// A number whose name and text are both others stands for something else, too, wherever its meaning went.
struct DisplacedMeanings {
  /// All pairs, in their order, with the places of what they meant and mean.
  private(set) var pairs: [EntryPair]
  /// What left and whose meaning a code of `pairs` has now: from what left to what has it.
  private(set) var successions: [EntryPair] = []

  private let revision: Catalog
  private let texts: MeaningPlaces
  private let names: MeaningPlaces

  /// `gone` are the entries of base that left.
  init(of pairs: [EntryPair], gone: [Entry], base: Catalog, revision: Catalog) {
    let open = pairs.indices.filter { pairs[$0].mayBeReused }
    let bases = open.map { pairs[$0].base } + (open.isEmpty ? [] : gone)
    self.pairs = pairs
    self.revision = revision
    texts = MeaningPlaces(of: bases, base, revision, by: \.saidText)
    names = MeaningPlaces(of: bases, base, revision, by: \.name)
    if !open.isEmpty { mark(open, gone) }
  }

  private mutating func mark(_ open: [Int], _ gone: [Entry]) {
    let wanted = Set(open.map { pairs[$0].revision.key })
    let places = open.map { place(of: pairs[$0]) }
    var origins: [Int: Origin] = [:]
    for (index, place) in zip(open, places) {
      if let place { note(pairs[index].base, at: place, isGone: false, in: &origins) }
    }
    for entry in gone {
      guard let place = place(ofGone: entry), wanted.contains(revision.entries[place.entry].key)
      else { continue }
      note(entry, at: place, isGone: true, in: &origins)
    }
    // Of several entries with one identity, the first counts.
    let found = Dictionary(
      origins.sorted { $0.key < $1.key }.map { (revision.entries[$0].key, $1) }
    ) { first, _ in first }
    for (index, place) in zip(open, places) {
      let pair = pairs[index]
      let origin = found[pair.revision.key].flatMap { pair.mayHaveTaken($0, names) ? $0 : nil }
      guard place != nil || origin != nil || pair.hasOtherNameAndText else { continue }
      pairs[index] = pair.reused(
        displacedTo: place.map { revision.entries[$0.entry].key }, takenFrom: origin?.entry.key)
      if let origin, origin.isGone {
        successions.append(
          EntryPair(
            base: origin.entry, revision: pair.revision, evidence: origin.isName ? .name : .text))
      }
    }
  }

  /// An entry of base whose meaning stands somewhere else now.
  fileprivate struct Origin {
    let entry: Entry
    /// Whether it is known by its name, and not only by its text.
    let isName: Bool
    let isGone: Bool
  }

  /// The position of an entry of revision, and how it was found.
  private struct Place {
    let entry: Int
    let isName: Bool
  }

  /// A name weighs more than a text.
  private func note(
    _ entry: Entry, at place: Place, isGone: Bool, in origins: inout [Int: Origin]
  ) {
    if let known = origins[place.entry], known.isName || !place.isName { return }
    origins[place.entry] = Origin(entry: entry, isName: place.isName, isGone: isGone)
  }

  /// Where another code has what the code of a pair meant.
  private func place(of pair: EntryPair) -> Place? {
    let byName = pair.base.name.flatMap { names.place(of: $0) }.map {
      Place(entry: $0, isName: true)
    }
    let place = byName ?? place(ofTextOf: pair).map { Place(entry: $0, isName: false) }
    return place.flatMap { revision.entries[$0.entry].key == pair.revision.key ? nil : $0 }
  }

  private func place(ofTextOf pair: EntryPair) -> Int? {
    guard pair.textMayBeElsewhere, let position = pair.base.saidText.flatMap(texts.place)
    else { return nil }
    return pair.wordsAllow(placeIn: revision.entries[position].category) ? position : nil
  }

  private func place(ofGone entry: Entry) -> Place? {
    if let place = entry.name.flatMap({ names.place(of: $0) }) {
      return Place(entry: place, isName: true)
    }
    return entry.saidText.flatMap(texts.place).map { Place(entry: $0, isName: false) }
  }
}

/// Where something stands that stands once in base and once in revision.
private struct MeaningPlaces {
  private let bases: UniqueIndex<String>
  private let revisions: UniqueIndex<String>

  /// Of what the entries `wanted` of base have.
  init(
    of wanted: [Entry], _ base: Catalog, _ revision: Catalog, by key: (Entry) -> String?
  ) {
    let keys = Set(wanted.map(key)).subtracting([nil])
    bases = UniqueIndex(keys.isEmpty ? [] : base.entries, among: keys, key: key)
    revisions = UniqueIndex(keys.isEmpty ? [] : revision.entries, among: keys, key: key)
  }

  /// The position in revision.
  func place(of key: String) -> Int? {
    bases[key] == nil ? nil : revisions[key]
  }
}

extension EntryPair {
  /// Whether the code is the same, perhaps in another category, and its name or its text is not.
  fileprivate var mayBeReused: Bool {
    (evidence == .identity || evidence == .code) && (differences.name != nil || textMayBeElsewhere)
  }

  /// Of the pair before it is marked.
  private var changeOfText: TextChange? {
    differences.messages == nil
      ? textChange : TextChange(from: base.text, to: revision.text)
  }

  /// Whether nothing that tells what a number means is left, neither its name nor its text.
  fileprivate var hasOtherNameAndText: Bool {
    guard evidence == .identity, changeOfText == .replaced, !base.code.hasWords,
      let name = base.name, let other = revision.name
    else { return false }
    return WordOverlap.share(CodeWords.of(name), CodeWords.of(other)) < Self.mostOfOtherName
      && WordOverlap.share(base.text, revision.text) < Self.mostOfOtherText
  }

  /// Names of one vendor often share words such as `error`, and texts such as `the`.
  private static let mostOfOtherName = 0.4
  private static let mostOfOtherText = 1.0 / 3

  fileprivate var textMayBeElsewhere: Bool {
    switch changeOfText {
    case .removed, .reworded, .narrowed, .turned, .replaced: true
    case .added, .spacing, .typography, nil: false
    }
  }

  /// Whether the words that stayed do not speak against another meaning, where the former text stands
  /// in that category of revision now.
  fileprivate func wordsAllow(placeIn category: String) -> Bool {
    switch changeOfText {
    case .reworded, .narrowed, .turned: category == revision.category && wordsTookThePlaceOfOthers
    case .added, .removed, .replaced, .spacing, .typography, nil: true
    }
  }

  /// Whether nothing in the entry itself vouches for the meaning that it had.
  fileprivate func mayHaveTaken(
    _ origin: DisplacedMeanings.Origin, _ names: MeaningPlaces
  ) -> Bool {
    let keptName = differences.name == nil ? base.name : nil
    if keptName.flatMap({ names.place(of: $0) }) != nil { return false }
    switch changeOfText {
    case .reworded, .narrowed, .turned:
      return wordsTookThePlaceOfOthers
        && (origin.isName || [base.category, revision.category].contains(origin.entry.category))
    case .replaced: return true
    case nil: return origin.isName && base.name != nil && base.saidText == nil
    case .added, .removed, .spacing, .typography: return false
    }
  }

  /// Whether the code may mean something else, whichever side is which, where another one has the former
  /// name or text, or had the latter.
  func mayHaveGivenWay(byName: Bool) -> Bool {
    guard differences.name != nil || !byName && base.name == nil else { return false }
    switch changeOfText {
    case .replaced: return true
    case .reworded, .narrowed, .turned: return byName && wordsTookThePlaceOfOthers
    case nil: return byName && base.saidText == nil
    case .added, .removed, .spacing, .typography: return false
    }
  }

  /// Whether either text has a word that the other does not have.
  private var wordsTookThePlaceOfOthers: Bool {
    let former = Set(MeaningWords.of(base))
    let latter = Set(MeaningWords.of(revision))
    return !former.isSubset(of: latter) && !latter.isSubset(of: former)
  }
}

extension Code {
  /// Whether it is no mere number, with or without a few letters, such as `1001`, `0x80`, `E17`.
  fileprivate var hasWords: Bool {
    CodeWords.of(text).contains { word in
      word.utf8.count >= Self.shortestWord && !word.contains { $0.isNumber }
    }
  }

  private static let shortestWord = 4
}
