/// The making of the search's files, which begins beside other work where an earlier build left a part of
/// them. Where nothing is known it would take memory beside all the rest, so then it waits to be asked.
struct SearchMaking: ~Copyable {
  private let site: Site
  private let units: SearchUnits
  private let jobs: Int
  private let early: Task<SearchFiles, Never>?

  init(_ site: Site, _ units: SearchUnits, keeping kept: [OutputUnit: KeptUnit], jobs: Int) {
    self.site = site
    self.units = units
    self.jobs = jobs
    early =
      kept.isEmpty
      ? nil : Task { await SearchFiles.make(site, units, keeping: kept, jobs: jobs) }
  }

  consuming func files() async -> SearchFiles {
    if let early { return await early.value }
    return await SearchFiles.make(site, units, keeping: [:], jobs: jobs)
  }
}
