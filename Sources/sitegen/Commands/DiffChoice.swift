import CatalogDiffing
import CatalogModel
import ContentModel
import Diagnostics

/// Which two sides are compared: what was typed, or else what a user most likely wants to see.
struct DiffChoice {
  let reader: DiffSideReader
  /// The site as it is on the disk.
  let content: SiteContent
  let base: String?
  let revision: String?
  /// Whether base is where the past of both sides parts.
  let fromMergeBase: Bool

  /// Each with the sides that its vendors have.
  func sides() async throws -> [DiffSides] {
    if base == nil, revision == nil, !fromMergeBase { return try await unasked() }
    let revision = try self.revision.map(word)
    let base = try self.base.map(word)
    if fromMergeBase { return [try await sinceMergeBase(base, revision)] }
    switch (base, revision) {
    case (nil, .version(let version)?): return try await neighbours(version)
    case (.version(let version)?, nil): return try await newest(since: version)
    case (nil, .revision(let name)?):
      return [try await sinceMergeBase(nil, .revision(name))]
    case (let base, let revision):
      return [
        DiffSides(
          base: try await side(base, problems: .errors),
          revision: try await side(revision, problems: .all))
      ]
    }
  }

  /// What whoever names no side most likely wants to see: what this branch changes, be it nothing; where there is none,
  /// the newest two versions.
  private func unasked() async throws -> [DiffSides] {
    guard let branch = try await branch() else { return try await neighbours(nil) }
    if branch.isAhead || branch.sides.differ { return [branch.sides] }
    let neighbours = try await neighbours(nil)
    guard !neighbours.isEmpty else { return [branch.sides] }
    Console.error(
      "note: no catalog differs from \(branch.sides.base.name), so that the newest two versions are compared.\n"
    )
    return neighbours
  }

  private func word(_ text: String) throws -> DiffWord {
    let versions = Set(histories.flatMap(\.catalogs).map(\.version))
    if reader.repository == nil, DiskFile.kind(text) == nil, !versions.contains(text),
      !DiffWord.isPath(text)
    {
      let known = versions.sorted(by: NaturalOrder.precedes)
      throw WrongArgument.unknown("version", text, among: known)
    }
    return try DiffWord(text, versions: versions)
  }

  /// `nil` is the site as it is on the disk.
  private func side(
    _ word: DiffWord?, problems: DiffSideReader.Problems
  ) async throws -> DiffSide {
    switch word {
    case .file(let path)?: return try reader.file(path)
    case .folder(let path)?: return try await reader.folder(path, problems: problems)
    case .version(let version)?:
      return reader.version(version, of: content, in: try await reader.workingPlaces())
    case .revision(let name)?:
      return try await reader.commit(try await repository.commit(name), problems: problems)
    case nil: return try await workingTree()
    }
  }

  private func workingTree() async throws -> DiffSide {
    DiffSide(named: "working tree", content, at: try await reader.workingPlaces())
  }

  private var histories: [VendorHistory] { content.vendors }

  private var repository: GitRepository {
    get throws {
      guard let repository = reader.repository else {
        throw GitError.noRepository(reader.site.source)
      }
      return repository
    }
  }

  /// From the newest commit that base, or else the default branch, and revision have in common.
  private func sinceMergeBase(_ base: DiffWord?, _ revision: DiffWord?) async throws -> DiffSides {
    let repository = try repository
    var (start, tip) = (try await commit(base), try await commit(revision))
    if start == nil { start = try await repository.defaultBranch() }
    if tip == nil { tip = try await repository.head() }
    guard let start, let tip else {
      throw GitError.noDefaultBranch(reader.site.source, isShallow: repository.isShallow)
    }
    let fork = try await repository.mergeBase(start, tip)
    return DiffSides(
      base: try await reader.commit(fork, problems: .errors),
      revision: try await side(revision, problems: .all))
  }

  private func commit(_ word: DiffWord?) async throws -> GitCommit? {
    switch word {
    case .revision(let name)?: return try await repository.commit(name)
    case nil: return nil
    default: throw WrongArgument("--merge-base needs git revisions, such as main.")
    }
  }

  /// What changed on this branch: the catalogs where it left the default branch, and those on the
  /// disk; and whether it has commits of its own. `nil` outside of a repository. Where the default branch is not
  /// there because the clone is shallow, what this branch changes may be anything.
  private func branch() async throws -> (sides: DiffSides, isAhead: Bool)? {
    guard let repository = reader.repository, let tip = try await repository.head() else {
      return nil
    }
    guard let start = try await repository.defaultBranch() else {
      if repository.isShallow {
        throw GitError.noDefaultBranch(reader.site.source, isShallow: true)
      }
      Console.error(
        "warning: the default branch of this repository is not known, so that the newest two versions "
          + "are compared: name another side with --base.\n")
      return nil
    }
    let fork = try await repository.mergeBase(start, tip)
    guard try await repository.has(repository.prefix + "content", in: fork) else { return nil }
    let base = try await reader.commit(fork, problems: .errors)
    return (DiffSides(base: base, revision: try await workingTree()), fork.id != tip.id)
  }

  /// For each vendor a version, or else its newest, and the one before it.
  private func neighbours(_ version: String?) async throws -> [DiffSides] {
    let places = try await reader.workingPlaces()
    return histories.compactMap { history in
      let after = history.catalogs.firstIndex { $0.version == version ?? history.newest.version }
      guard let after, after > 0 else { return nil }
      return sides(history.catalogs[after - 1], history.catalogs[after], places)
    }
  }

  /// For each vendor that has it a version, and the newest.
  private func newest(since version: String) async throws -> [DiffSides] {
    let places = try await reader.workingPlaces()
    return histories.compactMap { history in
      history.catalogs.first { $0.version == version }.map {
        sides($0, history.newest, places)
      }
    }
  }

  private func sides(_ base: Catalog, _ revision: Catalog, _ places: SidePlaces) -> DiffSides {
    func side(_ catalog: Catalog) -> DiffSide {
      DiffSide(named: catalog.version, only: [catalog], of: content, at: places)
    }
    return DiffSides(base: side(base), revision: side(revision))
  }
}
