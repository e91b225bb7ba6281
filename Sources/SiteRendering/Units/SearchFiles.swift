import ContentModel
import OrderedJSON
import SiteSearch

/// The files of the search, in two halves that are made beside each other. They need the records of all
/// vendors.
struct SearchFiles: Sendable {
  /// The files of a unit: few enough for a change to concern few of them, and for all tasks to end together.
  private static let filesOfAUnit = 32

  /// What is handed over whatever the shelves are.
  private let jobs: [OutputJob]
  private let shelves: [Shelves]

  private struct Shelves: Sendable {
    let unit: OutputUnit
    let files: [(path: String, bytes: [UInt8])]
  }

  /// Makes those halves that are not kept, on `jobs` tasks, 1 or more. The manifest, which says where the
  /// files of both are, goes with the texts.
  static func make(
    _ site: Site, _ units: SearchUnits, keeping kept: [OutputUnit: KeptUnit],
    storing results: any ResultStore, jobs: Int
  ) async -> SearchFiles {
    let known = kept[units.codes].flatMap { SearchHalf(packed: $0.result.bytes, of: units.codes) }
      .flatMap { JSONValue(json: $0.manifest) }
    let needsTexts = kept[units.texts] == nil
    guard known == nil || needsTexts else { return SearchFiles(jobs: [], shelves: []) }
    var parts = await SearchParts.make(
      site, units, keeping: { kept[$0] }, storing: results, needsCodes: known == nil, jobs: jobs)
    let records = parts.takeCodes()
    async let made = known == nil ? codes(records, jobs: jobs) : nil
    let terms = needsTexts ? await Self.terms(parts.takeTexts(), jobs: jobs) : nil
    let codes = await made
    let halves = [(units.codes, codes), (units.texts, terms)]
    let shelves = await halves.concurrentMap(jobs: jobs) { unit, files in
      files.map { Self.shelves($0, of: unit, units) } ?? []
    }
    let results = zip(halves, shelves).compactMap { half, shelves in
      half.1.map { files in
        OutputJob.data(half.0, result: UnitResult(Self.result(files.manifest, shelves))) { [] }
      }
    }
    let manifest = terms.flatMap { Self.manifest(known ?? codes?.manifest, $0.manifest) }
    return SearchFiles(
      jobs: parts.jobs + results + (manifest.map { file in [.data(units.texts) { [file] }] } ?? []),
      shelves: shelves.flatMap(\.self))
  }

  /// The jobs that hand over what is not kept, and the files of the shelves that are. `kept` gives what
  /// an earlier build left of a unit.
  func jobs(
    keeping kept: (OutputUnit) -> KeptUnit?
  ) -> (jobs: [OutputJob], kept: [FileList]) {
    var (jobs, files) = (jobs, [FileList]())
    for part in shelves {
      if let known = kept(part.unit) {
        files.append(known.files)
      } else {
        jobs.append(.data(part.unit) { part.files.map(Self.file) })
      }
    }
    return (jobs, files)
  }

  /// The two halves, on `jobs` tasks, 1 or more.
  private static func codes(
    _ codes: Handover<[SearchCodes]>, jobs: Int
  ) async -> SearchIndexFiles {
    let lists = CodeLists(await codes.take() ?? [])
    let items = await lists.shares(jobs: jobs).concurrentMap(jobs: jobs) { lists.items($0) }
    let table = CodeShelves(lists, items)
    let groups = SearchIndexFiles.groups(of: lists, table)
    let shelves = await groups.concurrentMap(jobs: jobs) { SharedShelves($0) }
    return SearchIndexFiles.codes(of: lists, items, table, shelves)
  }

  private static func terms(
    _ texts: consuming [SearchTexts], jobs: Int
  ) async -> SearchIndexFiles {
    let (items, terms, words) = await items(of: PostingLists(consume texts), jobs: jobs)
    return SearchIndexFiles.terms(items, terms, words)
  }

  /// The lists are gone once their items are made, which is before much more is.
  private static func items(
    of lists: consuming PostingLists, jobs: Int
  ) async -> ([[TermItem]], SortedWords, [Int: [String]]) {
    let lists = consume lists
    let items = await lists.shares(jobs: jobs).concurrentMap(jobs: jobs) { lists.items($0) }
    return (items, lists.terms, lists.words)
  }

  private static func shelves(
    _ files: SearchIndexFiles, of half: OutputUnit, _ units: SearchUnits
  ) -> [Shelves] {
    let all = files.shelves
    return stride(from: 0, to: all.count, by: filesOfAUnit).map { start in
      let part = Array(all[start..<min(start + filesOfAUnit, all.count)])
      return Shelves(
        unit: units.shelves(of: half, at: start / filesOfAUnit, part), files: part)
    }
  }

  private static func result(_ manifest: JSONValue, _ shelves: [Shelves]) -> [UInt8] {
    SearchHalf(manifest: manifest.compact(), shelves: shelves.map(\.unit)).packed
  }

  private static func manifest(_ codes: JSONValue?, _ texts: JSONValue) -> OutputFile? {
    codes.map { codes in
      OutputFile(
        path: Route.searchIndex.path, bytes: SearchIndexFiles.manifest(codes, texts).compact(),
        origin: "the search index")
    }
  }

  private static func file(_ path: String, _ bytes: [UInt8]) -> OutputFile {
    OutputFile(
      path: Route.searchShelf(path).path, bytes: bytes, origin: "the search index's '\(path)'")
  }
}
