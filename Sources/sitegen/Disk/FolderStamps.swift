import ContentModel

/// What the disk says of the folders of a site.
struct FolderStamps: Sendable {
  private let folders: SiteFolders
  /// Of the site's own folder and of the list of files in it.
  private let own: [FileStamp]
  private let stamps: [FileStamp]

  /// Of the site below a path, on `jobs` tasks, 1 or more; `nil` where one is missing. Folders whose stamp is
  /// `known` are not looked at, but for the first and every thousandth: where one of these has another stamp,
  /// all are looked at.
  init?(
    in path: String, _ folders: SiteFolders, known: [FileStamp?] = [], jobs: Int
  ) async {
    guard let folder = OpenFolder(path) else { return nil }
    defer { folder.close() }
    let stamp = { @Sendable number in folders.withPath(number) { folder.stamp($0) } }
    let sample = known.indices.filter { known[$0] != nil }.everyThousandth
    let isRight = !sample.isEmpty && sample.allSatisfy { stamp($0) == known[$0] }
    self.folders = folders
    own = [".", OutputManifest.name].compactMap { folder.stamp($0) }
    stamps = await Array(folders.indices).concurrentMap(jobs: jobs) { number in
      (isRight ? known[number] : nil) ?? stamp(number)
    }.compactMap(\.self)
    guard own.count == 2, stamps.count == folders.count else { return nil }
  }

  /// By which it is seen whether anything came into a folder or went.
  var checksum: UInt64 {
    var digest = InputDigest()
    for stamp in own + stamps { digest.add(stamp.value) }
    return digest.value
  }

  /// What is known of the folders of the site that was made in these: `nil` where there was none, and
  /// for those in which something changed, of which the checksums of the paths are given.
  func carried(to site: SiteFolders, changed: Set<UInt64>) -> [FileStamp?] {
    var place = 0
    return site.indices.map { number in
      while place < folders.count, folders.precedes(place, site, number) { place += 1 }
      guard place < folders.count, !site.precedes(number, folders, place),
        !changed.contains(site.withPath(number) { ContentHash.of(UnsafeRawBufferPointer($0)) })
      else { return nil }
      return stamps[place]
    }
  }
}

extension [Int] {
  /// The first and each thousandth after it.
  var everyThousandth: [Int] { stride(from: 0, to: count, by: 1000).map { self[$0] } }
}
