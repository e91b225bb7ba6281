import CatalogModel
import ContentModel
import SiteSearch

/// Finds entries of other vendors that say the same: those of the same concept, then those that say
/// it in similar words.
///
/// Each entry is a set of terms weighted by their rarity, `ln(N / df)`; two entries are as similar
/// as the cosine of their weights (Salton's vector space model). Candidates come from the rarest
/// terms of an entry only, and never from a common one, so that the time stays near linear.
struct RelatedEntries {
  /// Less similar entries are not related. Found by reading the pairs around it in real catalogs:
  /// above it nearly all say the same, below it ever fewer do.
  private static let threshold = 0.5
  /// More would be no help on a page; a concept's own page has all of its entries.
  private static let mostRelated = 8
  private static let candidateTerms = 6
  private static let mostPostings = 64

  /// The related entries of each, those of the same concept first, then by similarity.
  static func find(
    among catalogs: [Catalog], _ concepts: [Concept], jobs: Int
  ) async -> [EntryReference: [EntryReference]] {
    let texts = await catalogs.concurrentMap(jobs: jobs) { catalog in
      catalog.entries.map { EntryTerms($0, vendor: catalog.vendor.id) }
    }.flatMap { $0 }
    let index = TermIndex(texts, concepts)
    let similar = await Array(texts.indices).concurrentMap(jobs: jobs) { index.similar(to: $0) }
    var related: [EntryReference: [EntryReference]] = [:]
    for (text, similar) in zip(texts, similar) where !similar.isEmpty {
      related[text.reference] = similar
    }
    return related
  }

  /// The terms of one entry.
  private struct EntryTerms {
    let reference: EntryReference
    let terms: Set<String>

    init(_ entry: Entry, vendor: String) {
      reference = EntryReference(vendor: vendor, key: entry.key)
      let words = [entry.name, entry.label, entry.text].compactMap { $0 }
      let code = entry.code.number == nil ? [entry.code.text] : []
      let terms = (code + words).flatMap(SearchTokenizer.terms)
      self.terms = Set(terms.filter { $0.contains(where: \.isLetter) }.map(Self.stem))
    }

    /// The term without the ending of a plural.
    private static func stem(_ term: String) -> String {
      term.utf8.last == UInt8(ascii: "s") && term.count > 3 && !term.hasSuffix("ss")
        ? String(term.dropLast()) : term
    }
  }

  /// An entry with the numbers of its terms, ascending.
  private struct TermDocument {
    let reference: EntryReference
    let terms: [Int]
  }

  /// Which documents hold which terms. Terms go by their number in alphabetical order.
  private struct TermIndex {
    private let documents: [TermDocument]
    /// For each term the documents that hold it, ascending.
    private var postings: [[Int]]
    private let weights: [Double]
    private let norms: [Double]
    /// The entries that share a concept with an entry, itself among them.
    private var sameConcept: [Int: Set<Int>] = [:]

    init(_ texts: [EntryTerms], _ concepts: [Concept]) {
      documents = Self.documents(of: texts)
      let lastTerm = documents.compactMap(\.terms.last).max() ?? -1
      postings = Array(repeating: [], count: lastTerm + 1)
      for (number, document) in documents.enumerated() {
        for term in document.terms { postings[term].append(number) }
      }
      let weights = postings.map { [count = documents.count] in
        NaturalLogarithm.of(Double(count) / Double(max(1, $0.count)))
      }
      self.weights = weights
      norms = documents.map { document in
        document.terms.reduce(0) { $0 + weights[$1] * weights[$1] }.squareRoot()
      }
      let numbers = Dictionary(documents.enumerated().map { ($1.reference, $0) }) { first, _ in
        first
      }
      for concept in concepts {
        let members = concept.entries.compactMap { numbers[$0] }
        for member in members { sameConcept[member, default: []].formUnion(members) }
      }
    }

    private static func documents(of texts: [EntryTerms]) -> [TermDocument] {
      let terms = texts.reduce(into: Set<String>()) { $0.formUnion($1.terms) }.sorted()
      let numbers = Dictionary(uniqueKeysWithValues: zip(terms, terms.indices))
      return texts.map { text in
        TermDocument(
          reference: text.reference, terms: text.terms.compactMap { numbers[$0] }.sorted())
      }
    }

    func similar(to number: Int) -> [EntryReference] {
      let vendor = documents[number].reference.vendor
      let mates = (sameConcept[number] ?? []).filter { documents[$0].reference.vendor != vendor }
      let others = candidates(for: number).filter { !mates.contains($0) }
      let best = ranked(mates, number) { _ in true } + ranked(others, number) { $0 >= threshold }
      return best.prefix(mostRelated).map { documents[$0].reference }
    }

    /// The most similar first, among equals the one that comes first on the site.
    private func ranked(
      _ others: some Sequence<Int>, _ number: Int, where isEnough: (Double) -> Bool
    ) -> [Int] {
      let scored: [(score: Double, number: Int)] = others.map { (similarity(number, $0), $0) }
      let enough = scored.filter { isEnough($0.score) }
      let sorted = enough.sorted { left, right in
        left.score == right.score ? left.number < right.number : left.score > right.score
      }
      return sorted.map(\.number)
    }

    private func candidates(for number: Int) -> [Int] {
      let document = documents[number]
      let lists = document.terms.map { postings[$0] }
        .filter { $0.count <= mostPostings }
        .sorted { $0.count < $1.count }.prefix(candidateTerms)
      let others = Set(lists.joined()).filter {
        documents[$0].reference.vendor != document.reference.vendor
      }
      return Array(others)
    }

    /// The cosine of two documents' weights.
    private func similarity(_ left: Int, _ right: Int) -> Double {
      let product = weightOfCommonTerms(documents[left].terms, documents[right].terms)
      return product / max(norms[left] * norms[right], .leastNormalMagnitude)
    }

    /// Walks along both, which are ascending.
    private func weightOfCommonTerms(_ left: [Int], _ right: [Int]) -> Double {
      var sum = 0.0
      var next = 0
      for term in left {
        while next < right.count, right[next] < term { next += 1 }
        if next < right.count, right[next] == term { sum += weights[term] * weights[term] }
      }
      return sum
    }
  }
}

/// The natural logarithm, the same to the last bit on every machine.
private enum NaturalLogarithm {
  /// Halves the number until it is near one; there the series of the inverse hyperbolic tangent
  /// converges fast: ln x = 2 artanh((x - 1) / (x + 1)).
  static func of(_ number: Double) -> Double {
    let exponent = Double(number.exponent)
    let ratio = (number.significand - 1) / (number.significand + 1)
    var term = ratio
    var sum = 0.0
    for k in stride(from: 1.0, to: 40, by: 2) {
      sum += term / k
      term *= ratio * ratio
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }
}
