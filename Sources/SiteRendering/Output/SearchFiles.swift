import ContentModel
import OrderedJSON
import SiteSearch

/// The files of the search. They need the records of all vendors, so they are made beside the pages,
/// and in two halves beside each other.
enum SearchFiles {
  /// Files of one job: few enough for all tasks to end together.
  private static let filesOfAJob = 64

  /// Jobs that hand over the files of those halves that are not kept. The manifest, which says where
  /// the files of both are, goes with the terms.
  static func jobs(
    _ site: Site, _ units: SiteUnits, keeping kept: [OutputUnit: KeptUnit], jobs: Int
  ) async -> [OutputJob] {
    let known = kept[units.codes].flatMap { JSONValue(json: $0.result) }
    let needsTerms = kept[units.search] == nil
    guard known == nil || needsTerms else { return [] }
    let parts = await SearchParts.make(
      site, units, keeping: { kept[$0] }, needsCodes: known == nil, jobs: jobs)
    async let made = known == nil ? codes(parts.codes, jobs: jobs) : nil
    let terms = needsTerms ? await Self.terms(parts.texts, jobs: jobs) : nil
    let codes = await made
    let codeJobs =
      parts.jobs + (codes.map { Self.jobs($0.shelves, units.codes, $0.manifest.compact()) } ?? [])
    guard let terms, let manifest = known ?? codes?.manifest else { return codeJobs }
    let file = OutputFile(
      path: Route.searchIndex.path,
      bytes: SearchIndexFiles.manifest(manifest, terms.manifest).compact(),
      origin: "the search index")
    return codeJobs + Self.jobs(terms.shelves, units.search, nil)
      + [.data(units.search) { [file] }]
  }

  /// The two halves, on so many tasks, 1 or more.
  private static func codes(_ codes: [SearchCodes], jobs: Int) async -> SearchIndexFiles {
    let lists = CodeLists(codes)
    let items = await lists.shares(jobs: jobs).concurrentMap(jobs: jobs) { lists.items($0) }
      .flatMap { $0 }
    let groups = SearchIndexFiles.groups(of: lists.frame, items)
    let shelves = await groups.concurrentMap(jobs: jobs) { SharedShelves($0) }
    return SearchIndexFiles.codes(of: lists.frame, items, shelves)
  }

  private static func terms(_ texts: [SearchTexts], jobs: Int) async -> SearchIndexFiles {
    let lists = PostingLists(texts)
    let items = await lists.shares(jobs: jobs).concurrentMap(jobs: jobs) { lists.items($0) }
    return SearchIndexFiles.terms(of: lists, items.flatMap { $0 })
  }

  private static func jobs(
    _ shelves: [(path: String, bytes: [UInt8])], _ unit: OutputUnit, _ result: [UInt8]?
  ) -> [OutputJob] {
    let first = OutputJob.data(unit, result: result) { [] }
    return [first]
      + stride(from: 0, to: shelves.count, by: filesOfAJob).map { start in
        let part = shelves[start..<min(start + filesOfAJob, shelves.count)]
        return .data(unit) {
          part.map { path, bytes in
            OutputFile(
              path: Route.searchShelf(path).path, bytes: bytes,
              origin: "the search index's '\(path)'")
          }
        }
      }
  }
}
