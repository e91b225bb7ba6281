import ContentModel
import SiteRendering

/// The files that the writers of a build took, each with what became of it and its unit.
struct MadeFiles: Sendable {
  let files: FileList
  let states: [SiteFiles.State]
  /// The unit of each, as a place in `units`.
  let owners: [Int]
  let units: [OutputUnit]

  init(of writers: [StagingWriter]) {
    let made = writers.flatMap { Array($0.units) }
    var files = FileList(capacityOf: made.map(\.value.files))
    for (_, output) in made { files.append(output.files) }
    self.files = files
    units = made.map(\.key)
    states = made.flatMap(\.value.fates)
    owners = made.enumerated().flatMap { repeatElement($0, count: $1.value.fates.count) }
  }

  /// Their numbers in the order of their paths, on `jobs` tasks. What is below a folder stands together,
  /// so each outermost folder is sorted by itself.
  func ordered(jobs: Int) async -> [Int] {
    let folders = Dictionary(grouping: files.indices, by: outermostPlace)
    let sorted = await Array(folders.values).concurrentMap(jobs: jobs) { numbers in
      numbers.sorted { files.precedes($0, files, $1) }
    }
    return sorted.sorted { files.precedes($0[0], files, $1[0]) }.flatMap(\.self)
  }

  /// The path of the outermost folder around a file, with the slash; its name where there is none.
  private func outermostPlace(_ number: Int) -> String {
    files.withPath(number) { path in
      let end = path.firstIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.count
      return String(decoding: path[..<end], as: UTF8.self)
    }
  }
}
