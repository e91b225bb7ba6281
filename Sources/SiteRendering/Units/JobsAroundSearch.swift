/// The jobs of a site but for those of its search, in the order in which they run around it.
///
/// The search needs more memory than anything else. So where there are many jobs, they wait until it is done;
/// few run beside it, those of no vendor first, which take longest.
struct JobsAroundSearch {
  /// The unit of the files that belong to no vendor.
  let site: OutputUnit
  let areFew: Bool
  /// Makes the jobs, which hold much themselves where they are many.
  let jobs: () async -> [OutputJob]

  /// Those that run while the search is being made.
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
