import CatalogModel
import ContentModel
import SiteSearch

/// The terms of each entry of a catalog by which it is compared with those of others: words without the
/// ending of a plural.
struct CatalogTerms: Sendable, Equatable {
  /// The terms one behind the other, and where each ends.
  private(set) var words: [UInt8] = []
  private(set) var wordEnds: [Int32] = []
  /// The terms of each entry, one entry behind the other, as numbers of words, and where those of each
  /// entry end. An entry may have one twice.
  private var terms: [Int32] = []
  private var ends: [Int32] = []

  init(_ catalog: Catalog) {
    var reader = TermReader()
    // The entry in which a word was seen last.
    var seen: [Int32] = []
    var found: [[Int32]] = []
    for (number, entry) in catalog.entries.enumerated() {
      var own: [Int32] = []
      for text in Self.texts(of: entry) {
        reader.read(text) { word in
          while seen.count <= word { seen.append(-1) }
          guard seen[word] != number else { return }
          seen[word] = Int32(number)
          own.append(Int32(word))
        }
      }
      found.append(own)
    }
    var stems = WordTable()
    let numbers = Self.numbers(of: reader.words, in: &stems)
    for own in found {
      for word in own { if let stem = numbers[Int(word)] { terms.append(stem) } }
      ends.append(Int32(terms.count))
    }
    words = stems.bytes
    wordEnds = stems.ends.map { Int32($0) }
  }

  private static func texts(of entry: Entry) -> [String] {
    let code = entry.code.number == nil ? [entry.code.text] : []
    return code + [entry.name, entry.label, entry.text].compactMap { $0 }
  }

  /// How many entries there are.
  var count: Int { ends.count }

  /// The terms of an entry as numbers of words.
  func terms(of entry: Int) -> ArraySlice<Int32> {
    terms[(entry == 0 ? 0 : Int(ends[entry - 1]))..<Int(ends[entry])]
  }

  /// For each word the number of its stem; `nil` for one without a letter.
  private static func numbers(of words: WordTable, in stems: inout WordTable) -> [Int32?] {
    (0..<words.count).map { word in
      words.withBytes(of: word) { number(of: $0, in: &stems) }.map { Int32($0) }
    }
  }

  private static func number(
    of term: UnsafeBufferPointer<UInt8>, in table: inout WordTable
  ) -> Int? {
    guard term.allSatisfy({ $0 < 0x80 }) else {
      let text = String(decoding: term, as: UTF8.self)
      return text.contains(where: \.isLetter) ? table.number(of: stem(text)) : nil
    }
    guard term.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
      return nil
    }
    let s = UInt8(ascii: "s")
    let isPlural = term.count > 3 && term[term.count - 1] == s && term[term.count - 2] != s
    return table.number(of: UnsafeBufferPointer(rebasing: isPlural ? term.dropLast() : term[...]))
  }

  /// The term without the ending of a plural.
  private static func stem(_ term: String) -> String {
    term.utf8.last == UInt8(ascii: "s") && term.count > 3 && !term.hasSuffix("ss")
      ? String(term.dropLast()) : term
  }
}

extension CatalogTerms {
  /// The terms as they were packed; `nil` for bytes that are no terms of a catalog of so many entries.
  init?(packed: [UInt8], count: Int) {
    var reader = PackedReader(packed[...])
    words = reader.byteList()
    wordEnds = reader.numbers()
    terms = reader.numbers()
    ends = reader.numbers()
    guard reader.isWhole, ends.count == count, wordEnds.ascend(to: words.count),
      ends.ascend(to: terms.count), terms.allSatisfy({ wordEnds.indices.contains(Int($0)) })
    else { return nil }
  }

  var packed: [UInt8] {
    // Most numbers take two bytes at most.
    var packed = PackedBytes(
      capacity: words.count + 2 * terms.count + 3 * (wordEnds.count + ends.count))
    packed.add(bytes: words)
    packed.add(numbers: wordEnds)
    packed.add(numbers: terms)
    packed.add(numbers: ends)
    return packed.bytes
  }
}
