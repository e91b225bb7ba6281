import ContentModel
import SiteRendering

/// What a build left in the output folder, unit by unit, so that the next one need not make the
/// units again whose inputs are the same.
///
/// It is about one state of the output folder, which knows it by a checksum, and worthless for any
/// other; when in doubt, it is thrown away, and the site is made as a whole. It can be removed at any time.
struct BuildMemory: Sendable {
  private(set) var units: [OutputUnit: Unit] = [:]

  /// The files of a unit, and what the audit found in them.
  struct Unit: Sendable {
    /// Where in the list of files they stand, ascending.
    let lines: [Int]
    let facts: AuditFacts
    /// What was found out besides.
    let result: UnitResult
  }

  /// Knows nothing.
  init() {}

  /// What the writers took, for a list of files that is not known yet; units whose key is not known,
  /// whose output was not checked or with which something was wrong are left out.
  init(of writers: [StagingWriter], jobs: Int) async {
    let made = Dictionary(grouping: writers.flatMap(\.units)) { $0.key }
    let known = await Array(made).concurrentMap(jobs: jobs) { unit, parts in
      (unit, Unit(unit, parts.map(\.value)))
    }
    for (unit, known) in known { units[unit] = known }
  }

  /// The same with what is kept, for the list of these files.
  func keeping(_ kept: [OutputUnit: Unit], in files: SiteFiles) -> BuildMemory {
    var memory = BuildMemory()
    for (unit, known) in kept.merging(units, uniquingKeysWith: { $1 }) {
      memory.units[unit] = Unit(
        lines: files.places[unit] ?? [], facts: known.facts, result: known.result)
    }
    return memory
  }
}

extension BuildMemory {
  /// The first bytes of the file; another form needs another number.
  private static let mark = "sitegen build memory 4"

  /// `nil` where there is none, where its bytes do not have this checksum, or where it is not about all of
  /// `list`, the files in the output.
  init?(at path: String, checksum: UInt64, _ list: FileList) {
    guard DiskFile.kind(path) == .file, let bytes = try? DiskFile.read(path),
      ContentHash.of(bytes) == checksum
    else { return nil }
    var reader = PackedReader(bytes[...])
    guard reader.text() == Self.mark else { return nil }
    let units = reader.list { reader in
      (OutputUnit(name: reader.text(), key: reader.checksum()), Unit(&reader))
    }
    guard reader.isWhole,
      units.allSatisfy({ $0.1.lines.allSatisfy(list.indices.contains) }),
      units.reduce(0, { $0 + $1.1.lines.count }) == list.count
    else { return nil }
    self.units = Dictionary(units) { first, _ in first }
  }

  var packed: PackedBytes {
    var packed = PackedBytes(capacity: units.values.reduce(1_000) { $0 + $1.packedSize })
    packed.add(Self.mark)
    packed.add(units.sorted { $0.key.name < $1.key.name }) { packed, unit in
      packed.add(unit.key.name)
      packed.add(checksum: unit.key.key ?? 0)
      unit.value.write(to: &packed)
    }
    return packed
  }

  /// Gives the checksum by which it is known again.
  static func write(_ packed: PackedBytes, to path: String) throws(DiskError) -> UInt64 {
    try FolderTree.remove(path)
    try DiskFile.write(packed.bytes, to: path)
    return ContentHash.of(packed.bytes)
  }
}

extension BuildMemory.Unit {
  /// About how many bytes it takes.
  fileprivate var packedSize: Int {
    let checksums = facts.all.reduce(0) { $0 + $1.count }
    return 100 + 2 * lines.count + 8 * checksums + result.count
  }

  /// `parts` are what each task made of it.
  fileprivate init?(_ unit: OutputUnit, _ parts: [UnitOutputs<SiteFiles.State>.Part]) {
    guard let facts = UnitOutputs.facts(of: unit, in: parts) else { return nil }
    self.init(lines: [], facts: facts, result: UnitOutputs.result(in: parts))
  }

  fileprivate init(_ reader: inout PackedReader) {
    var last = 0
    lines = reader.numbers().map { step in
      last += Int(step)
      return last
    }
    facts = AuditFacts(
      files: reader.checksums(), anchors: reader.checksums(), links: reader.checksums(),
      anchorLinks: reader.checksums(), redirects: reader.checksums(),
      redirectTargets: reader.checksums())
    let result = reader.byteSlice()
    self.result = UnitResult(count: result.count) { Array(result) }
  }

  fileprivate func write(to packed: inout PackedBytes) {
    packed.add(numbers: zip(lines, [0] + lines).map { Int32(truncatingIfNeeded: $0 - $1) })
    for checksums in facts.all { packed.add(checksums: checksums) }
    packed.add(bytes: result.bytes)
  }
}
