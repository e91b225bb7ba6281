import SiteRendering

/// The files of the next site: those that were made, and those of the units that are kept of the last
/// build.
struct SiteFiles {
  let manifest: OutputManifest
  /// What became of each.
  let states: [State]
  /// Where in the list the files of each unit are, ascending.
  let places: [OutputUnit: [Int]]
  /// How many files were published before and are not any more.
  let removedCount: Int

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

  /// `last` is the site before it, and `stamps` those of its files, where they are known.
  init(
    _ writers: [StagingWriter], after last: OutputManifest, _ stamps: [FileStamp]?,
    keeping kept: [OutputUnit: BuildMemory.Unit], jobs: Int
  ) async {
    let made = MadeFiles(of: writers)
    var merge = SiteMerge(made, after: last, stamps, keeping: kept)
    for number in await made.ordered(jobs: jobs) { merge.add(number) }
    merge.addRest()
    manifest = OutputManifest(merge.files)
    states = merge.states
    places = merge.places
    removedCount = merge.removedCount
  }

  var writtenCount: Int { states.count { !$0.isKept } }
}
