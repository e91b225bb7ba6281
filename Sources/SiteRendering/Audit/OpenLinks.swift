/// Links to what an audit has not met yet, as checksums, with a file where each stands. Nearly all that
/// is linked is met soon, so there are never many.
struct OpenLinks: Sendable {
  private var sightingsByTarget: [UInt64: OutputAudit.Sighting] = [:]

  /// In no fixed order.
  var sightings: [OutputAudit.Sighting] { Array(sightingsByTarget.values) }

  /// Keeps the file whose path comes first, so that the report is the same whatever task saw which.
  mutating func add(
    _ target: UInt64, in file: String, _ sighting: @autoclosure () -> OutputAudit.Sighting
  ) {
    if let known = sightingsByTarget[target], known.file <= file { return }
    sightingsByTarget[target] = sighting()
  }

  /// The target was met.
  mutating func close(_ target: UInt64) {
    if !sightingsByTarget.isEmpty { sightingsByTarget[target] = nil }
  }

  /// All of these were met.
  mutating func close(_ targets: some Sequence<UInt64>) {
    for target in targets where !sightingsByTarget.isEmpty { close(target) }
  }

  mutating func merge(_ other: OpenLinks) {
    for (target, sighting) in other.sightingsByTarget { add(target, in: sighting.file, sighting) }
  }
}
