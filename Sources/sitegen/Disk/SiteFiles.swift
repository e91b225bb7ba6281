import ContentModel
import SiteRendering

/// The files of the next site, in the order of their paths: those that were made, and those of the
/// units that are kept of the last build.
struct SiteFiles {
  private(set) var records: [StagingWriter.Record] = []
  /// The stamp of each file that stays as the last build left it; `nil` for the others.
  private(set) var stamps: [UInt64?] = []
  /// Where in `records` the files of each unit are, ascending.
  private(set) var places: [OutputUnit: [Int]] = [:]

  init(
    _ writers: [StagingWriter], keeping kept: [OutputUnit: BuildMemory.Unit],
    of last: Publication.LastBuild?, jobs: Int
  ) async {
    let lines = last?.manifest.lines ?? []
    var owners = [OutputUnit?](repeating: nil, count: lines.count)
    for (unit, known) in kept {
      for line in known.lines { owners[line] = unit }
    }
    var made = await Self.made(by: writers, jobs: jobs).makeIterator()
    var next = made.next()
    // Both are in the order of their paths.
    for (number, line) in lines.enumerated() {
      while let file = next, file.record.path.precedesInUTF8(line.path) {
        add(file.record, of: file.unit, stamp: nil)
        next = made.next()
      }
      if let file = next, !line.path.precedesInUTF8(file.record.path) {
        add(file.record, of: file.unit, stamp: file.record.isKept ? last?.stamps[number] : nil)
        next = made.next()
      } else if let unit = owners[number] {
        let record = StagingWriter.Record(
          path: line.path, hash: line.hash ?? 0, origin: line.origin, isKept: true)
        add(record, of: unit, stamp: last?.stamps[number])
      }
    }
    while let file = next {
      add(file.record, of: file.unit, stamp: nil)
      next = made.next()
    }
  }

  var manifest: OutputManifest {
    OutputManifest(
      sorted: records.map { OutputManifest.Line(path: $0.path, hash: $0.hash, origin: $0.origin) })
  }

  private struct MadeFile: Sendable {
    let unit: OutputUnit
    let record: StagingWriter.Record

    func precedes(_ other: MadeFile) -> Bool { record.path.precedesInUTF8(other.record.path) }

    /// The path of the outermost folder around it, with the slash; its name where there is none.
    var place: Substring {
      let end = record.path.utf8.firstIndex(of: UInt8(ascii: "/"))
      return end.map { record.path[...$0] } ?? record.path[...]
    }
  }

  /// What is below a folder stands together, so each outermost folder is sorted by itself.
  private static func made(by writers: [StagingWriter], jobs: Int) async -> [MadeFile] {
    let units = writers.flatMap { Array($0.units) }
    let parts = await units.concurrentMap(jobs: jobs) { unit, output in
      Dictionary(grouping: output.records.map { MadeFile(unit: unit, record: $0) }, by: \.place)
    }
    var folders: [Substring: [MadeFile]] = [:]
    for part in parts { folders.merge(part) { $0 + $1 } }
    let sorted = await Array(folders.values).concurrentMap(jobs: jobs) { files in
      files.sorted { $0.precedes($1) }
    }
    return sorted.sorted { $0[0].precedes($1[0]) }.flatMap(\.self)
  }

  private mutating func add(
    _ record: StagingWriter.Record, of unit: OutputUnit, stamp: UInt64?
  ) {
    places[unit, default: []].append(records.count)
    records.append(record)
    stamps.append(stamp)
  }
}
