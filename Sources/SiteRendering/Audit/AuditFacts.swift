/// What an audit found in files, as checksums: enough to check other files' links without looking at
/// these again, and these files' links against other files.
package struct AuditFacts: Sendable, Equatable {
  /// The files, and the ids in them.
  let files: [UInt64]
  let anchors: [UInt64]
  /// What links lead to.
  let links: [UInt64]
  let anchorLinks: [UInt64]
  /// The pages that lead elsewhere, and where to, in the same order.
  let redirects: [UInt64]
  let redirectTargets: [UInt64]

  package init(
    files: [UInt64], anchors: [UInt64], links: [UInt64], anchorLinks: [UInt64],
    redirects: [UInt64], redirectTargets: [UInt64]
  ) {
    self.files = files
    self.anchors = anchors
    self.links = links
    self.anchorLinks = anchorLinks
    self.redirects = redirects
    self.redirectTargets = redirectTargets
  }

  /// In the order in which they are made.
  package var all: [[UInt64]] {
    [files, anchors, links, anchorLinks, redirects, redirectTargets]
  }
}

extension AuditFacts {
  /// What parts of the same files' audit found.
  package init(of parts: [AuditFacts]) {
    let redirects = parts.flatMap { zip($0.redirects, $0.redirectTargets) }.sorted { $0.0 < $1.0 }
    self.init(
      files: parts.flatMap(\.files).ascending, anchors: parts.flatMap(\.anchors).ascending,
      links: parts.flatMap(\.links).ascending,
      anchorLinks: parts.flatMap(\.anchorLinks).ascending,
      redirects: redirects.map(\.0), redirectTargets: redirects.map(\.1))
  }
}

extension [UInt64] {
  /// Each of them once, so that they are the same whatever task saw which.
  var ascending: [UInt64] {
    let sorted = sorted()
    let hasEachOnce = zip(sorted, sorted.dropFirst()).allSatisfy { $0 < $1 }
    return hasEachOnce ? sorted : Set(sorted).sorted()
  }
}
