import ContentModel

/// What is known of entries that say the same, and the job by which the next build knows it too.
struct RelatedUnit {
  let table: RelatedTable
  /// None where it was known.
  let jobs: [OutputJob]

  /// Takes what an earlier build found, or finds it, by so many tasks, 1 or more.
  init(
    _ content: SiteContent, _ program: UInt64?, jobs: Int,
    keeping kept: (OutputUnit) -> KeptUnit?
  ) async {
    let unit = SiteUnits.related(content, program: program)
    let catalogs = content.vendors.map(\.newest)
    if let known = kept(unit), let table = RelatedTable(packed: known.result, of: catalogs) {
      self.table = table
      self.jobs = []
      return
    }
    let table = await RelatedTable.find(among: catalogs, content.concepts, jobs: jobs)
    self.table = table
    self.jobs = [.data(unit, result: table.packed) { [] }]
  }
}
