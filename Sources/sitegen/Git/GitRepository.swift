/// A clone, seen from a folder in it.
struct GitRepository {
  private let git: Git
  /// The folder's path within the repository, ended by a slash, or empty for the root.
  let prefix: String
  /// Whether the oldest commits were left out when it was cloned.
  let isShallow: Bool

  /// The repository in which a folder stands, `nil` where it is in none.
  init?(around folder: String) async throws {
    git = Git(folder: folder)
    let place = try await git.run(["rev-parse", "--is-inside-work-tree", "--show-prefix"])
    guard place.isSuccess, place.line == "true" else {
      // A repository that is there, and that git does not trust: safe.directory.
      if place.words.contains("dubious ownership") { throw GitError.distrusted(folder) }
      return nil
    }
    let lines = String(decoding: place.output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    prefix = lines.count > 1 ? String(lines[1]) : ""
    isShallow = try await git.run(["rev-parse", "--is-shallow-repository"]).line == "true"
  }

  /// The commit of a name; throws where there is none.
  func commit(_ name: GitRevisionName) async throws -> GitCommit {
    guard let id = try await id(of: name.text) else {
      throw GitError.unknownRevision(name.text, isShallow: isShallow)
    }
    return GitCommit(id: id, name: Self.short(name.text))
  }

  /// The newest commit that both sides have in their past.
  func mergeBase(_ base: GitCommit, _ revision: GitCommit) async throws -> GitCommit {
    guard let id = try await git.run(["merge-base", base.id, revision.id]).line else {
      throw GitError.noMergeBase(base.name, revision.name, isShallow: isShallow)
    }
    return GitCommit(id: id, name: id == base.id ? base.name : String(id.prefix(12)))
  }

  /// The tip of the branch that others are merged into: what the remote `origin` says, or else the
  /// first there is of `main` and `master`, of the remote or here. `nil` where there is none.
  func defaultBranch() async throws -> GitCommit? {
    let head = try await git.run(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]).line
    let names = ["refs/remotes/origin/main", "refs/remotes/origin/master"]
    for name in (head.map { [$0] } ?? []) + names + ["refs/heads/main", "refs/heads/master"] {
      guard let id = try await id(of: name) else { continue }
      return GitCommit(id: id, name: Self.short(name))
    }
    return nil
  }

  /// A name without the words for what it is, where it is whole: `origin/main`.
  private static func short(_ name: String) -> String {
    let isWhole = ["refs/heads/", "refs/tags/", "refs/remotes/"].contains { name.hasPrefix($0) }
    return isWhole ? name.split(separator: "/").dropFirst(2).joined(separator: "/") : name
  }

  /// The commit that is checked out; `nil` before the first one.
  func head() async throws -> GitCommit? {
    try await id(of: "HEAD").map { GitCommit(id: $0, name: "HEAD") }
  }

  private func id(of name: String) async throws -> String? {
    try await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
      .line
  }

  /// The commits that changed a folder, the oldest first. `path` is within the folder from which the
  /// repository is seen. Of a merge, only the merge itself: what was on a branch came with it.
  func commits(changing path: String, upTo tip: GitCommit) async throws -> [GitCommit] {
    let list = try await git.run(["rev-list", "--first-parent", "--reverse", tip.id, "--", path])
    guard list.isSuccess else { throw GitError.failed("rev-list", list.words.firstLine) }
    return String(decoding: list.output, as: UTF8.self).split(separator: "\n").map { id in
      GitCommit(id: String(id), name: String(id.prefix(12)))
    }
  }

  /// Whether a commit has a folder, `path` being its path within the repository.
  func has(_ path: String, in commit: GitCommit) async throws -> Bool {
    try await git.run(["ls-tree", "--full-tree", commit.id, "--", path + "/"]).line != nil
  }

  /// The files below a folder of a commit, `path` being the folder's path within the repository;
  /// throws where there is no such folder.
  func files(below path: String, of commit: GitCommit) async throws -> [GitFile] {
    let list = try await git.run(
      ["ls-tree", "-r", "-z", "--full-tree", commit.id, "--", path + "/"])
    guard list.isSuccess else { throw GitError.failed("ls-tree", list.words.firstLine) }
    let files = GitTreeListing.files(in: list.output, below: path + "/")
    guard !files.isEmpty else {
      throw GitTreeListing.isSubmodule(path, in: list.output)
        ? GitError.submodule(path, in: commit.name) : GitError.noFolder(path, in: commit.name)
    }
    return files
  }

  /// The bytes of files, in their order.
  func contents(of files: [GitFile], in commit: GitCommit) async throws -> [[UInt8]] {
    let request = files.map { $0.object + "\n" }.joined()
    let answer = try await git.run(["cat-file", "--batch"], input: Array(request.utf8))
    // A partial clone would fetch what it left out, which is not allowed here.
    if answer.words.contains("lazy fetch") || answer.words.contains("promisor") {
      throw GitError.missingObject(commit.name)
    }
    guard answer.isSuccess else { throw GitError.failed("cat-file", answer.words.firstLine) }
    guard let contents = GitObjectBatch.contents(in: answer.output, count: files.count) else {
      throw GitError.missingObject(commit.name)
    }
    return contents
  }
}

extension String {
  fileprivate var firstLine: String { split(separator: "\n").first.map(String.init) ?? "" }
}
