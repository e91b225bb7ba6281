import CatalogModel
import ContentModel

/// Finds entries of other vendors that say the same: those of the same concept, then those that say
/// it in similar words.
///
/// Each entry is a set of terms weighted by their rarity, `ln(N / df)`; two entries are as similar
/// as the cosine of their weights (Salton's vector space model). Candidates come from the rarest
/// terms of an entry only, and never from a common one, so that the time stays near linear.
final class RelatedEntries: Sendable {
  /// Less similar entries are not related. Found by reading the pairs around it in real catalogs:
  /// above it nearly all say the same, below it ever fewer do.
  private static let threshold = 0.5
  /// More would be no help on a page; a concept's own page has all of its entries.
  private static let mostRelated = 8
  private static let candidateTerms = 6
  private static let mostPostings = 64

  /// The number of each entry's vendor.
  private let vendors: [Int32]
  private let terms: TermIndex
  /// The entries that share a concept with an entry, itself among them.
  private let sameConcept: [Int: Set<Int>]

  /// `texts` are the terms of each catalog.
  init(
    among catalogs: [Catalog], _ texts: [CatalogTerms], _ concepts: [Concept], jobs: Int
  ) async {
    terms = await TermIndex.make(of: texts, jobs: jobs)
    vendors = catalogs.enumerated().flatMap { number, catalog in
      repeatElement(Int32(number), count: catalog.entries.count)
    }
    sameConcept = Self.members(of: concepts, catalogs)
  }

  /// The related entries of each, those of the same concept first, then by similarity.
  func table(jobs: Int) async -> RelatedTable {
    let parts = await shares(jobs: jobs).concurrentMap(jobs: jobs) { self.similar(to: $0) }
    return RelatedTable(parts.flatMap { $0 })
  }

  private static func members(
    of concepts: [Concept], _ catalogs: [Catalog]
  ) -> [Int: Set<Int>] {
    guard !concepts.isEmpty else { return [:] }
    let references = catalogs.flatMap { catalog in
      catalog.entries.map { EntryReference(vendor: catalog.vendor.id, key: $0.key) }
    }
    let numbers = Dictionary(references.enumerated().map { ($1, $0) }) { first, _ in first }
    var sameConcept: [Int: Set<Int>] = [:]
    for concept in concepts {
      let members = concept.entries.compactMap { numbers[$0] }
      for member in members { sameConcept[member, default: []].formUnion(members) }
    }
    return sameConcept
  }

  /// Some parts of all entries for each task; each needs working memory for all.
  private func shares(jobs: Int) -> [Range<Int>] {
    let size = max(64, vendors.count / (4 * max(1, jobs)))
    return vendors.indices.stretches(of: size)
  }

  private func similar(to share: Range<Int>) -> [[Int32]] {
    // The entry for which another was met last.
    var met = [Int32](repeating: -1, count: vendors.count)
    return share.map { number in
      let mates = (sameConcept[number] ?? []).filter { vendors[$0] != vendors[number] }
      let others = candidates(for: number, &met).filter { !mates.contains($0) }
      let best =
        ranked(mates, number, atLeast: -1) + ranked(others, number, atLeast: Self.threshold)
      return best.prefix(Self.mostRelated).map { Int32($0) }
    }
  }

  /// The most similar first, among equals the one that comes first on the site.
  private func ranked(
    _ others: some Sequence<Int>, _ number: Int, atLeast least: Double
  ) -> [Int] {
    var enough: [(score: Double, number: Int)] = []
    for other in others where terms.mayBeSimilar(number, other, atLeast: least) {
      let score = terms.similarity(number, other)
      if score >= least { enough.append((score, other)) }
    }
    enough.sort { left, right in
      left.score == right.score ? left.number < right.number : left.score > right.score
    }
    return enough.map(\.number)
  }

  /// Entries of other vendors with one of the rarest terms of an entry, each once.
  private func candidates(for number: Int, _ met: inout [Int32]) -> [Int] {
    let rare = terms.terms(of: number)
      .filter { terms.entries(with: $0).count <= Self.mostPostings }
      .sorted { terms.entries(with: $0).count < terms.entries(with: $1).count }
      .prefix(Self.candidateTerms)
    var found: [Int] = []
    for term in rare {
      for other in terms.entries(with: term) where met[Int(other)] != number {
        met[Int(other)] = Int32(number)
        if vendors[Int(other)] != vendors[number] { found.append(Int(other)) }
      }
    }
    return found
  }
}
