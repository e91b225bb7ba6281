/// Links to what an audit has not met yet, as checksums, with a file where each stands. Nearly all that
/// is linked is met soon, so there are never many.
struct OpenLinks: Sendable {
  private var sightings: [UInt64: OutputAudit.Sighting] = [:]

  /// Keeps the file whose path comes first, so that the report is the same whatever task saw which.
  mutating func add(
    _ target: UInt64, in file: String, _ sighting: @autoclosure () -> OutputAudit.Sighting
  ) {
    if let known = sightings[target], known.file <= file { return }
    sightings[target] = sighting()
  }

  /// The target was met.
  mutating func close(_ target: UInt64) { sightings[target] = nil }

  mutating func merge(_ other: OpenLinks) {
    for (target, sighting) in other.sightings { add(target, in: sighting.file, sighting) }
  }

  /// Those whose target is not among these.
  func leading(nowhereAmong targets: Set<UInt64>) -> [OutputAudit.Sighting] {
    sightings.filter { !targets.contains($0.key) }.map(\.value)
  }
}
