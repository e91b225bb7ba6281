import CatalogDiffing
import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import SiteRendering

/// What the commits of a repository published: the addresses of the site as each of them has it.
struct PublishedPast {
  /// What the newest commit that knows an address says of it, by path.
  private var states: [String: URLRecord.State] = [:]
  /// How many commits were read.
  private(set) var commitCount = 0
  /// Those that no build takes, because their content is not read without errors.
  private(set) var leftOut: [GitCommit] = []
  /// The vendors as the commit before has them, and what it published.
  private var former: [String: Catalog] = [:]
  private var formerPaths: Set<String> = []

  /// Reads the commits that changed the content, the oldest first.
  init(of repository: GitRepository) async throws {
    guard let head = try await repository.head() else { return }
    for commit in try await repository.commits(changing: "content", upTo: head) {
      try await add(commit, of: repository)
    }
  }

  private mutating func add(_ commit: GitCommit, of repository: GitRepository) async throws {
    let path = repository.prefix + "content"
    guard try await repository.has(path, in: commit) else { return }
    commitCount += 1
    let content = await ContentReader.read(
      try await repository.contentFolder(path, of: commit), jobs: Processor.coreCount)
    guard !content.diagnostics.hasErrors else {
      return leftOut.append(commit)
    }
    let ledger = await SiteRenderer.ledger(of: content.value, jobs: Processor.coreCount)
    let paths = Set(ledger.value.records.map(\.path))
    followMoves(to: content.value.vendors.map(\.newest), at: paths)
    for record in ledger.value.records { states[record.path] = record.state }
    former = Dictionary(
      uniqueKeysWithValues: content.value.vendors.map { ($0.vendor.id, $0.newest) })
    formerPaths = paths
  }

  /// Leads from what the commit before published and this one does not to where that stands now, as where a code
  /// was renamed in the document of a version. `paths` is what this commit publishes.
  private mutating func followMoves(to catalogs: [Catalog], at paths: Set<String>) {
    let lost = formerPaths.subtracting(paths)
    guard !lost.isEmpty else { return }
    for catalog in catalogs {
      let id = catalog.vendor.id
      guard let base = former[id], lost.contains(where: { $0.hasPrefix(id + "/") }) else {
        continue
      }
      let comparison = CatalogComparison(base: base, revision: catalog)
      let codes = comparison.moves.map { from, to in
        (EntryReference(vendor: id, key: from).id, EntryReference(vendor: id, key: to).id)
      }
      let categories = comparison.categories.retitled.map { ("\(id)/\($0)", "\(id)/\($1)") }
      for (from, to) in codes + categories
      where lost.contains(from + "/") && paths.contains(to + "/") {
        states[from + "/"] = .moved(to: to + "/")
      }
    }
  }

  /// The ledger with the addresses that it does not have; what it says of others stays.
  func added(to ledger: URLLedger?) -> URLLedger {
    let records = ledger?.records ?? []
    let known = Set(records.map(\.path))
    let new = states.filter { !known.contains($0.key) }.map { URLRecord(path: $0.key, $0.value) }
    return URLLedger(header: ledger?.header ?? [], records: records + new)
  }
}
