import ContentReading

extension GitRepository {
  /// The content folder of a commit, as it would be read from the disk: names that begin with a dot
  /// are left out, links and submodules cannot be read. `path` is that of the folder within the
  /// repository; problems call it `commit:path`, as git does.
  func contentFolder(_ path: String, of commit: GitCommit) async throws -> ContentFolder {
    let listed = try await files(below: path, of: commit).filter { file in
      !file.path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
    let readable = listed.filter { $0.kind == .file }
    let contents = try await contents(of: readable, in: commit)
    let files = zip(readable, contents).map { ContentFile(path: $0.path, content: .bytes($1)) }
    let others = listed.filter { $0.kind != .file }.map { file in
      ContentFile(path: file.path, content: file.kind.content)
    }
    return ContentFolder(path: "\(commit.name):\(path)", files: files + others)
  }
}

extension GitFile.Kind {
  /// Of what has no bytes to read.
  fileprivate var content: ContentFile.Content {
    switch self {
    case .link: .unreadable("it is a symbolic link")
    case .submodule: .unreadable("it is a submodule")
    case .file: .unreadable("it is no regular file")
    case .misnamed: .misnamed
    }
  }
}
