import SiteRendering

/// What the disk says of the published site and of the one before it, found out while a build goes on with what
/// needs no disk.
struct SiteSurvey: Sendable {
  /// The list of the published site.
  let published: OutputManifest
  /// What else stands there.
  let others: Task<Result<OtherFiles, DiskError>, Never>
  /// The files of the site before the published one; `nil` where its folders cannot hold the next site.
  let previous: Task<FileList?, Never>
  /// Its folders; `nil` where they are not as its build left them.
  let folders: Task<FolderStamps?, Never>
}

extension Publication {
  /// Begins to look at both sites. `last` is the build that left the published one, where that is known.
  func survey(after last: LastBuild?) throws(DiskError) -> SiteSurvey {
    let published =
      if let last { last.manifest } else { try OutputManifest(in: work.output) }
    let state = last?.state.previous?.folders
    let previous = Task { state == nil ? nil : previousFiles }
    return SiteSurvey(
      published: published,
      others: Task { await others(besides: published, after: last) },
      previous: previous,
      folders: Task {
        guard let files = await previous.value else { return nil }
        let found = await FolderStamps(in: work.previous, SiteFolders(around: files), jobs: jobs)
        return found?.checksum == state ? found : nil
      })
  }

  /// Of an output that cannot be moved, the folders cannot be used.
  private var previousFiles: FileList? {
    work.isInside ? nil : try? OutputManifest(in: work.previous).files
  }

  /// Where nothing was added to or taken from any folder since the last build, there is nothing else.
  private func others(
    besides manifest: OutputManifest, after last: LastBuild?
  ) async -> Swift.Result<OtherFiles, DiskError> {
    if let last, !last.state.hasOthers, await isComplete(last) {
      return .success(OtherFiles(noneIn: work.output))
    }
    return Swift.Result { () throws(DiskError) in
      try OtherFiles(in: work.output, besides: manifest)
    }
  }

  /// Whether nothing was added to or taken from any folder since the last build.
  func isComplete(_ last: LastBuild) async -> Bool {
    let folders = SiteFolders(around: last.manifest.files)
    return await FolderStamps(in: work.output, folders, jobs: jobs)?.checksum
      == last.state.output.folders
  }
}
