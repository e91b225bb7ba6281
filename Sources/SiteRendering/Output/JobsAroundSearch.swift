/// The jobs of a site besides those of its search, in their order around these.
///
/// What the search needs takes more memory than anything else, so it is gone before many pages come; few
/// are made beside it, the longest of them, those of no vendor, first.
struct JobsAroundSearch {
  /// They are done while the search is being made.
  let before: [OutputJob]
  let after: [OutputJob]

  /// `site` is the unit of the files that belong to no vendor.
  init(_ jobs: [OutputJob], site: OutputUnit, areFew: Bool) {
    before = areFew ? jobs.filter { $0.unit == site } + jobs.filter { $0.unit != site } : []
    after = areFew ? [] : jobs
  }
}
