import SiteRendering

/// The files of the next site, in the order of their paths: those that were made, and those of the
/// units that are kept of the last build.
struct SiteFiles {
  private(set) var records: [StagingWriter.Record] = []
  /// The stamp of each file that stays as the last build left it, or as it was written; `nil` where that
  /// is not known.
  private(set) var stamps: [FileStamp?] = []
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
    let made = MadeFiles(of: writers)
    var numbers = await made.ordered(jobs: jobs).makeIterator()
    var next = numbers.next().map { made[$0] }
    // Both are in the order of their paths.
    for (number, line) in lines.enumerated() {
      while let file = next, file.record.path.precedesInUTF8(line.path) {
        add(file.record, of: file.unit, stamp: file.record.written)
        next = numbers.next().map { made[$0] }
      }
      if let file = next, !line.path.precedesInUTF8(file.record.path) {
        add(
          file.record, of: file.unit,
          stamp: file.record.isKept ? last?.stamps[number] : file.record.written)
        next = numbers.next().map { made[$0] }
      } else if let unit = owners[number] {
        let record = StagingWriter.Record(
          path: line.path, hash: line.hash ?? 0, origin: line.origin, isKept: true, written: nil)
        add(record, of: unit, stamp: last?.stamps[number])
      }
    }
    while let file = next {
      add(file.record, of: file.unit, stamp: file.record.written)
      next = numbers.next().map { made[$0] }
    }
  }

  var manifest: OutputManifest {
    OutputManifest(
      sorted: records.map { OutputManifest.Line(path: $0.path, hash: $0.hash, origin: $0.origin) })
  }

  private mutating func add(
    _ record: StagingWriter.Record, of unit: OutputUnit, stamp: FileStamp?
  ) {
    places[unit, default: []].append(records.count)
    records.append(record)
    stamps.append(stamp)
  }
}
