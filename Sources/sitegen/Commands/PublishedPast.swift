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
    for record in ledger.value.records { states[record.path] = record.state }
  }

  /// The ledger with the addresses that it does not have; what it says of others stays.
  func added(to ledger: URLLedger?) -> URLLedger {
    let records = ledger?.records ?? []
    let known = Set(records.map(\.path))
    let new = states.filter { !known.contains($0.key) }.map { URLRecord(path: $0.key, $0.value) }
    return URLLedger(header: ledger?.header ?? [], records: records + new)
  }
}
