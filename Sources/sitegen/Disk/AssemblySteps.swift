import ContentModel
import SiteRendering

/// What becomes of the previous site's folders, so that they hold the next one.
struct AssemblySteps {
  /// Files that the next site does not have.
  private(set) var gone: [String] = []
  /// Files that the previous site does not have as they are published now.
  private(set) var placed: [Placing] = []

  struct Placing: Sendable {
    let path: String
    /// Whether it is published already, rather than new.
    let isKept: Bool
    /// Whether the previous site has another file of that path.
    let isThere: Bool
  }

  /// Walks along both, which are in the order of their paths.
  init(from previous: FileList, to site: SiteFiles) {
    let files = site.manifest.files
    var place = 0
    for number in files.indices {
      while place < previous.count, previous.precedes(place, files, number) {
        gone.append(previous.path(place))
        place += 1
      }
      let isThere = place < previous.count && !files.precedes(number, previous, place)
      let isKept = site.states[number].isKept
      if !isKept || !isThere || !previous.isSame(place, files, number) {
        placed.append(Placing(path: files.path(number), isKept: isKept, isThere: isThere))
      }
      if isThere { place += 1 }
    }
    gone += (place..<previous.count).map(previous.path)
  }

  /// The checksums of the paths of the folders in which anything is changed.
  var changedFolders: Set<UInt64> {
    Set((gone + placed.map(\.path)).foldersAround.map { ContentHash.of(String($0)) })
  }
}
