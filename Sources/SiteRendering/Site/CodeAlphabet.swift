import CatalogDiffing
import CatalogModel

/// The first characters of all codes and names of a site, also of those that left or were renamed, and what
/// begins with each.
///
/// The terms of a small site stand on one page; of more, each first character has a page of its own.
struct CodeAlphabet: Sendable {
  /// A term takes some 350 bytes, so a page with this many is as large as a picture.
  private static let mostTermsOnAPage = 1_000

  /// What begins with one letter, digit or mark.
  struct Letter: Sendable {
    /// In upper case, as the first of its terms spells it.
    let title: String
    /// In the order of the catalogs.
    fileprivate(set) var places: [Place] = []
  }

  /// A code, name or alias by the place of its vendor, and what it is there.
  struct Place: Sendable {
    let vendor: Int32
    let term: Term
  }

  enum Term: Sendable {
    /// One of the ``CatalogModel/Entry/terms`` of an entry of the newest catalog, by both places.
    case living(entry: Int32, place: Int32)
    /// The same of a tombstone.
    case departed(entry: Int32, place: Int32)
    /// A code that an entry had before it was renamed, and the identity of the entry.
    indirect case former(Code, EntryKey)
  }

  /// In natural order.
  let letters: [Letter]

  init(of vendors: [SiteVendor]) {
    var letters = Letters()
    for (number, vendor) in vendors.enumerated() {
      letters.vendor = Int32(truncatingIfNeeded: number)
      letters.add(vendor.newest.entries) { .living(entry: $0, place: $1) }
      letters.add(vendor.tombstones.lazy.map(\.entry)) { .departed(entry: $0, place: $1) }
      for (former, key) in vendor.addresses.moves where former.code != key.code {
        letters.add(.former(former.code, key), as: former.code.text)
      }
    }
    self.letters = letters.all.sorted { NaturalOrder.precedes($0.title, $1.title) }
  }

  /// Whether all of them stand on one page.
  var isOnePage: Bool {
    letters.reduce(0) { $0 + $1.places.count } <= Self.mostTermsOnAPage
  }
}

/// Letters that are gathered.
private struct Letters {
  private(set) var all: [CodeAlphabet.Letter] = []
  /// The place of the vendor whose terms are added.
  var vendor: Int32 = 0
  private var placesByTitle: [String: Int] = [:]
  /// Those of a single byte of ASCII, by it; -1 where there is none.
  private var placesByByte = Array(repeating: -1, count: 128)

  mutating func add(_ term: CodeAlphabet.Term, as text: String) {
    all[place(for: text)].places.append(CodeAlphabet.Place(vendor: vendor, term: term))
  }

  /// All terms of some entries.
  mutating func add(
    _ entries: some Sequence<Entry>, _ term: (_ entry: Int32, _ place: Int32) -> CodeAlphabet.Term
  ) {
    for (number, entry) in entries.enumerated() {
      for (place, text) in entry.terms.enumerated() {
        add(
          term(Int32(truncatingIfNeeded: number), Int32(truncatingIfNeeded: place)), as: text)
      }
    }
  }

  private mutating func place(for term: String) -> Int {
    guard let byte = Self.asciiStart(of: term) else { return place(ofTitle: Self.title(of: term)) }
    if placesByByte[byte] < 0 { placesByByte[byte] = place(ofTitle: Self.title(of: term)) }
    return placesByByte[byte]
  }

  private mutating func place(ofTitle title: String) -> Int {
    if let place = placesByTitle[title] { return place }
    placesByTitle[title] = all.count
    all.append(CodeAlphabet.Letter(title: title))
    return all.count - 1
  }

  /// The first byte where it is a character for itself: a mark of another script may follow a letter.
  private static func asciiStart(of term: String) -> Int? {
    var bytes = term.utf8.makeIterator()
    guard let first = bytes.next(), first < 0x80, first != 0x0D else { return nil }
    guard let second = bytes.next() else { return Int(first) }
    return second < 0x80 ? Int(first) : nil
  }

  private static func title(of term: String) -> String {
    guard let first = term.first else { return "…" }
    return first.isLetter || first.isNumber ? first.uppercased() : String(first)
  }
}

extension Entry {
  /// The code of an entry, its name where it has one, and its aliases.
  var terms: [String] {
    let others = ([name].compactMap { $0 } + aliases).filter { $0 != code.text }
    return [code.text] + others
  }
}
