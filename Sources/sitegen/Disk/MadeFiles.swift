import ContentModel
import SiteRendering

/// The files that the writers of a build took, each with its unit.
struct MadeFiles: Sendable {
  private let records: [StagingWriter.Record]
  /// The unit of each, as a place in `units`.
  private let owners: [Int]
  private let units: [OutputUnit]

  init(of writers: [StagingWriter]) {
    let made = writers.flatMap { Array($0.units) }
    units = made.map(\.key)
    records = made.flatMap(\.value.records)
    owners = made.enumerated().flatMap { repeatElement($0, count: $1.value.records.count) }
  }

  subscript(number: Int) -> (record: StagingWriter.Record, unit: OutputUnit) {
    (records[number], units[owners[number]])
  }

  /// Their numbers in the order of their paths, by so many tasks. What is below a folder stands together,
  /// so each outermost folder is sorted by itself.
  func ordered(jobs: Int) async -> [Int] {
    let folders = Dictionary(grouping: records.indices) { records[$0].path.outermostPlace }
    let sorted = await Array(folders.values).concurrentMap(jobs: jobs) { files in
      files.sorted { precedes($0, $1) }
    }
    return sorted.sorted { precedes($0[0], $1[0]) }.flatMap(\.self)
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    records[left].path.precedesInUTF8(records[right].path)
  }
}

extension String {
  /// The path of the outermost folder around a file, with the slash; its name where there is none.
  fileprivate var outermostPlace: Substring {
    utf8.firstIndex(of: UInt8(ascii: "/")).map { self[...$0] } ?? self[...]
  }
}
