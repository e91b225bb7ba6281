import ArgumentParser
import CatalogDiffing
import CatalogModel
import ContentModel
import ContentReading
import Diagnostics

/// Reads sides: from the disk, from files, and from the objects of a git repository.
struct DiffSideReader {
  let site: SiteOptions
  /// The repository around the site; `nil` where there is none.
  let repository: GitRepository?
  /// The address of the repository on the web, without a slash at the end.
  let repositoryURL: String?

  /// The newest catalogs of any content folder.
  func folder(_ path: String, problems: Problems) async throws -> DiffSide {
    guard let folder = DiskFolder.contentFolder(at: path) else { throw MissingFolder(path: path) }
    let content = ContentReader.read(try DiskFolder(path: folder).contentFolder())
    try report(content, problems, path)
    return DiffSide(
      named: path, content.value, at: try await places(ofContent: folder))
  }

  /// One version of every vendor that has it.
  func version(_ version: String, of content: SiteContent, in places: SidePlaces) -> DiffSide {
    let catalogs = content.vendors.flatMap(\.catalogs).filter { $0.version == version }
    return DiffSide(named: version, only: catalogs, of: content, at: places)
  }

  /// The catalog of one vendor.
  func file(_ path: String) throws -> DiffSide {
    let decoded = DecodedText(path: path, bytes: try DiskFile.read(path), from: .author)
    if !decoded.isReadable { try site.reportAside(decoded.diagnostics) }
    let read = CatalogFileReader.read(decoded.document)
    try site.reportAside(decoded.diagnostics + read.diagnostics)
    guard let catalog = read.value else { throw ExitCode.failure }
    return DiffSide(named: path, catalog)
  }

  /// The newest catalogs of a commit, read from its objects.
  func commit(_ commit: GitCommit, problems: Problems) async throws -> DiffSide {
    guard let repository else { throw GitError.noRepository(site.source) }
    let path = repository.prefix + "content"
    let content = ContentReader.read(try await repository.contentFolder(path, of: commit))
    try report(content, problems, commit.name)
    return DiffSide(
      named: commit.name, content.value,
      at: SidePlaces(
        content: "\(commit.name):\(path)", contentInRepository: path,
        files: repositoryURL.map { "\($0)/blob/\(commit.id)/" }))
  }

  /// Where the documents of the site are, as they are on the disk; on the web they are those of the
  /// commit that is checked out.
  func workingPlaces() async throws -> SidePlaces {
    try await places(ofContent: site.path("content"))
  }

  /// Which problems of a side are printed.
  enum Problems {
    case all
    /// Only errors in what is compared, the newest versions: base is as it is.
    case errors
  }

  private func places(ofContent path: String) async throws -> SidePlaces {
    guard let around = try? await GitRepository(around: path) else {
      return SidePlaces(content: path)
    }
    let head = try await around.head()
    let web = repositoryURL.flatMap { url in head.map { "\(url)/blob/\($0.id)/" } }
    return SidePlaces(
      content: path, contentInRepository: String(around.prefix.dropLast()), files: web)
  }

  private func report(
    _ content: Diagnosed<SiteContent>, _ problems: Problems, _ name: String
  ) throws {
    guard problems == .errors else { return try site.reportForComparison(content.diagnostics) }
    let errors = content.diagnostics.filter {
      $0.severity == .error && $0.isAboutDocuments && !Self.isAboutOlder($0, content.value)
    }
    guard !errors.isEmpty else { return }
    Console.error(
      "error: '\(name)' cannot be compared with: its documents are not read without errors. Name "
        + "another one with --base.\n")
    try site.reportAside(Array(errors.prefix(Self.mostErrors)))
  }

  private static let mostErrors = 5

  /// Whether a problem is one of a version that a newer one of its vendor has replaced.
  private static func isAboutOlder(_ problem: Diagnostic, _ content: SiteContent) -> Bool {
    guard let place = problem.placeInVendor else { return false }
    let history = content.vendors.first { $0.vendor.id == place.vendor }
    return history?.older.contains { $0.version == place.name } ?? false
  }
}
