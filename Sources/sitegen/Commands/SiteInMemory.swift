import CatalogModel
import ContentModel
import Diagnostics
import SiteRendering

/// A site in memory, with what is known of it, so that of the next one only what differs is made.
struct SiteInMemory: Sendable {
  /// By path.
  let files: [String: [UInt8]]
  private let units: [OutputUnit: Unit]
  /// By the checksum of what they were read from; only those with which nothing was wrong.
  private let catalogs: [UInt64: Catalog]

  /// The files of a unit.
  fileprivate struct Unit: Sendable {
    let files: FileList
    /// What the audit found in them; `nil` where the unit is to be made again.
    let facts: AuditFacts?
    let result: UnitResult
  }

  /// The site of these inputs, made on `jobs` tasks. Reports what `build` reports; `nil` where there is no site.
  func next(_ inputs: SiteInputs, jobs: Int) async -> Diagnosed<SiteInMemory?> {
    var clock = StageClock()
    let source = await inputs.read(jobs: jobs, &clock) { catalogs[$0] }
    var kept: [OutputUnit: Unit] = [:]
    let made = await source.render(jobs: jobs, &clock) {
      { unit in
        guard let known = units[unit], known.facts != nil else { return nil }
        kept[unit] = known
        return KeptUnit(files: known.files, result: known.result)
      }
    } to: {
      MemoryWriter(audit: $0)
    }
    guard let writers = made.value else { return Diagnosed(nil, made.diagnostics) }
    guard isSound(keeping: kept, beside: writers) else {
      return await SiteInMemory().next(inputs, jobs: jobs)
    }
    let problems = RenderingOptions.problems(
      made.diagnostics, of: writers.compactMap(\.audit), beside: kept.values.compactMap(\.facts))
    return Diagnosed(replacing(all: kept, with: writers, source.content.vendors), problems)
  }

  /// Whether what is kept goes with what was made.
  private func isSound(keeping kept: [OutputUnit: Unit], beside writers: [MemoryWriter]) -> Bool {
    let gone = units.filter { kept[$0.key] == nil }.compactMap(\.value.facts)
    let new = writers.flatMap { $0.units.values.flatMap(\.facts) }
    return OutputAudit.areSound(kept.values.compactMap(\.facts), without: gone, beside: new)
  }

  /// The site with what the writers took instead of all that is not kept.
  private func replacing(
    all kept: [OutputUnit: Unit], with writers: [MemoryWriter], _ vendors: [VendorHistory]
  ) -> SiteInMemory {
    var (files, units) = (files, kept)
    for (unit, gone) in self.units where kept[unit] == nil {
      for number in gone.files.indices { files[gone.files.path(number)] = nil }
    }
    for (unit, parts) in Dictionary(grouping: writers.flatMap(\.units), by: \.key) {
      let parts = parts.map(\.value)
      units[unit] = Unit(unit, parts)
      for part in parts {
        for (number, bytes) in part.fates.enumerated() { files[part.files.path(number)] = bytes }
      }
    }
    let catalogs = vendors.flatMap(\.keyedCatalogs)
    return SiteInMemory(
      files: files, units: units, catalogs: Dictionary(catalogs) { first, _ in first })
  }
}

extension SiteInMemory {
  /// A site before the first.
  init() { self.init(files: [:], units: [:], catalogs: [:]) }
}

extension SiteInMemory.Unit {
  /// `parts` are what each task made of it.
  fileprivate init(_ unit: OutputUnit, _ parts: [UnitOutputs<[UInt8]>.Part]) {
    var files = FileList(capacityOf: parts.map(\.files))
    for part in parts { files.append(part.files) }
    self.init(
      files: files, facts: UnitOutputs.facts(of: unit, in: parts),
      result: UnitOutputs.result(in: parts))
  }
}
