/// Links to what an audit has not met yet, as checksums, each with a file where it stands. Nearly all that
/// is linked is met soon; but lists of all codes link to more than any other audit meets, so a link takes
/// little more room than its address.
struct OpenLinks: Sendable {
  private var links: [UInt64: Link] = [:]
  /// The files with links, and their addresses, one behind the other.
  private var files: [String] = []
  private var addresses: [UInt8] = []
  /// Of those addresses.
  private var closedBytes = 0

  private struct Link {
    /// A place in `files`.
    let file: Int32
    let count: Int32
    /// Where in `addresses` its own begins.
    let start: Int
  }

  /// The links of several audits together that lead to nothing of what was met: one for each target, that in
  /// the file whose path comes first, in no fixed order.
  static func sightings(
    in all: [OpenLinks], without met: [Set<UInt64>], _ kept: [[UInt64]]
  ) -> [OutputAudit.Sighting] {
    var targets = all.reduce(into: Set<UInt64>()) { $0.formUnion($1.links.keys) }
    for met in met where !targets.isEmpty { targets.subtract(met) }
    for met in kept where !targets.isEmpty { targets.subtract(met) }
    return targets.compactMap { target in
      all.compactMap { $0.sighting(of: target) }.min { $0.file < $1.file }
    }
  }

  private func sighting(of target: UInt64) -> OutputAudit.Sighting? {
    links[target].map { link in
      OutputAudit.Sighting(
        file: files[Int(link.file)], address: String(decoding: address(of: link), as: UTF8.self))
    }
  }

  /// Keeps the file whose path comes first, so that the report is the same whatever task saw which.
  mutating func add(
    _ target: UInt64, in file: String, _ address: some Collection<UInt8>
  ) {
    if let known = links[target], files[Int(known.file)] <= file { return }
    close(target)
    if files.last != file { files.append(file) }
    links[target] = Link(
      file: Int32(files.count - 1), count: Int32(address.count), start: addresses.count)
    addresses += address
  }

  /// The target was met.
  mutating func close(_ target: UInt64) {
    guard !links.isEmpty, let link = links.removeValue(forKey: target) else { return }
    closedBytes += Int(link.count)
    if links.isEmpty { self = OpenLinks() }
    if closedBytes > Self.mostClosed, closedBytes > addresses.count / 2 { self = withoutClosed }
  }

  private mutating func merge(_ other: OpenLinks) {
    for (target, link) in other.links {
      add(target, in: other.files[Int(link.file)], other.address(of: link))
    }
  }

  private func address(of link: Link) -> ArraySlice<UInt8> {
    addresses[link.start..<link.start + Int(link.count)]
  }

  /// With nothing left of what is closed.
  private var withoutClosed: OpenLinks {
    var open = OpenLinks()
    open.merge(self)
    return open
  }

  private static let mostClosed = 65_536
}
