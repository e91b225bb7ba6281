import ContentModel
import SiteRendering

/// Looks at the files of a site and keeps them in memory.
struct MemoryWriter: OutputWriter {
  private var outputs: UnitOutputs<[UInt8]>

  init(audit: OutputAudit) { outputs = UnitOutputs(audit: audit) }

  /// What was made of each unit, with the bytes of each file.
  var units: [OutputUnit: UnitOutputs<[UInt8]>.Part] { outputs.all }

  var taken: [FileList] { units.values.map(\.files) }

  var audit: OutputAudit? { outputs.audit }

  mutating func begin(_ unit: OutputUnit) { outputs.begin(unit) }

  mutating func take(_ file: OutputFile) -> Bool {
    outputs.audit?.add(file)
    outputs.add(file, hash: ContentHash.of(file.bytes))
    outputs.add(file.bytes)
    return true
  }

  mutating func note(_ result: UnitResult) { outputs.note(result) }

  mutating func renounce() { outputs.renounce() }
}
