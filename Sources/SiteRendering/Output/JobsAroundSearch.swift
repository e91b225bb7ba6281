/// The jobs of a site besides those of its search, in their order around these.
///
/// What the search needs takes more memory than anything else, so it is gone before many pages come; few
/// are made beside it, the longest of them, those of no vendor, first.
struct JobsAroundSearch {
  /// The unit of the files that belong to no vendor.
  let site: OutputUnit
  let areFew: Bool
  /// Makes the jobs, which hold much themselves where they are many.
  let jobs: () async -> [OutputJob]

  /// They are done while the search is being made.
  var before: [OutputJob] {
    get async {
      guard areFew else { return [] }
      let jobs = await jobs()
      return jobs.filter { $0.unit == site } + jobs.filter { $0.unit != site }
    }
  }

  var after: [OutputJob] {
    get async { areFew ? [] : await jobs() }
  }
}
