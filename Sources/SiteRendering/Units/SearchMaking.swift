import ContentModel

/// Makes the files of the search. Where an earlier build left a part of them, it begins at once, beside other
/// work; where nothing is left, it would need its memory together with all the rest, so it waits for `files()`.
struct SearchMaking: ~Copyable {
  private let site: Site
  private let units: SearchUnits
  private let jobs: Int
  private let results: any ResultStore
  private let early: Task<SearchFiles, Never>?
  /// What an earlier build left of it.
  let left: [OutputUnit: KeptUnit]

  /// `common` is what all files of the site depend on; `nil` where that is not known. `kept` gives what an
  /// earlier build left of a unit.
  init(
    _ site: Site, _ common: InputDigest?, program: UInt64?,
    keeping kept: (OutputUnit) -> KeptUnit?, storing results: any ResultStore, jobs: Int
  ) {
    let units = SearchUnits(site, common, program: program)
    let left = units.left(kept)
    self.site = site
    self.units = units
    self.jobs = jobs
    self.results = results
    self.left = left
    early =
      left.isEmpty
      ? nil
      : Task {
        await SearchFiles.make(site, units, keeping: left, storing: results, jobs: jobs)
      }
  }

  consuming func files() async -> SearchFiles {
    if let early { return await early.value }
    return await SearchFiles.make(site, units, keeping: [:], storing: results, jobs: jobs)
  }
}
