import CatalogModel
import ContentModel

/// What is known of entries that say the same, and the job by which the next build knows it too.
struct RelatedUnit {
  let table: RelatedTable
  /// None where it was known.
  let jobs: [OutputJob]

  /// Takes what an earlier build found, or finds it, on `jobs` tasks, 1 or more.
  init(
    _ content: SiteContent, _ program: UInt64?, jobs: Int,
    keeping kept: (OutputUnit) -> KeptUnit?, storing results: any ResultStore
  ) async {
    let unit = SiteUnits.related(content, program: program)
    let catalogs = content.vendors.map(\.newest)
    let parts = content.vendors.map { vendor in
      let unit = SiteUnits.terms(of: vendor, program: program)
      return (unit: unit, catalog: vendor.newest, known: kept(unit))
    }
    if let known = kept(unit), let table = RelatedTable(packed: known.result.bytes, of: catalogs) {
      self.table = table
      self.jobs = []
      return
    }
    let terms = await parts.concurrentMap(jobs: jobs) { _, catalog, known in
      known.flatMap { CatalogTerms(packed: $0.result.bytes, count: catalog.entries.count) }
        ?? CatalogTerms(catalog)
    }
    let table = await RelatedEntries(among: catalogs, terms, content.concepts, jobs: jobs)
      .table(jobs: jobs)
    self.table = table
    var found: [OutputJob] = [.data(unit, result: UnitResult(table.packed)) { [] }]
    for (part, terms) in zip(parts, terms) where part.known == nil {
      found.append(.data(part.unit, result: await results.keep(terms.packed)) { [] })
    }
    self.jobs = found
  }
}
