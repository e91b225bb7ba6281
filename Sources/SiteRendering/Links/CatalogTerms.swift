import CatalogModel
import SiteSearch

/// The terms of each entry of a catalog by which it is compared with those of others.
struct CatalogTerms: Sendable {
  private let words: WordTable
  /// For each entry the numbers of its terms in `words`, each once.
  private(set) var entries: [[Int32]] = []

  init(_ catalog: Catalog) {
    var reader = TermReader()
    // The entry in which a term was seen last.
    var seen: [Int32] = []
    for (number, entry) in catalog.entries.enumerated() {
      var terms: [Int32] = []
      for text in Self.texts(of: entry) {
        reader.read(text) { term in
          while seen.count <= term { seen.append(-1) }
          guard seen[term] != number else { return }
          seen[term] = Int32(number)
          terms.append(Int32(term))
        }
      }
      entries.append(terms)
    }
    words = reader.words
  }

  private static func texts(of entry: Entry) -> [String] {
    let code = entry.code.number == nil ? [entry.code.text] : []
    return code + [entry.name, entry.label, entry.text].compactMap { $0 }
  }

  /// For each of the terms the number of its stem in a table for all catalogs; `nil` for one
  /// without a letter.
  func numbers(in table: inout WordTable) -> [Int?] {
    (0..<words.count).map { number in
      words.withBytes(of: number) { Self.number(of: $0, in: &table) }
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
