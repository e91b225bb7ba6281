import SiteRendering

/// The files of the next site: those that were made, and those of the units that are kept of the last
/// build.
struct SiteFiles {
  let manifest: OutputManifest
  /// What became of each.
  let states: [State]
  /// Where in the list the files of each unit are, ascending.
  let places: [OutputUnit: [Int]]

  /// What became of a file. The stamp is the one by which it will be known again; `nil` where it is not
  /// known yet.
  enum State: Sendable {
    /// Its bytes are published already.
    case kept(FileStamp?)
    case written(FileStamp?)

    var isKept: Bool { if case .kept = self { true } else { false } }

    var stamp: FileStamp? {
      switch self {
      case .kept(let stamp), .written(let stamp): stamp
      }
    }
  }

  init(
    _ writers: [StagingWriter], keeping kept: [OutputUnit: BuildMemory.Unit],
    of last: Publication.LastBuild?, jobs: Int
  ) async {
    let made = MadeFiles(of: writers)
    var merge = SiteMerge(made, keeping: kept, of: last)
    for number in await made.ordered(jobs: jobs) { merge.add(number) }
    merge.addRest()
    manifest = OutputManifest(merge.files)
    states = merge.states
    places = merge.places
  }

  var writtenCount: Int { states.count { !$0.isKept } }
}
