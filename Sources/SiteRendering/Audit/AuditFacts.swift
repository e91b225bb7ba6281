/// What an audit found in files, as checksums: enough to check other files' links without looking at
/// these again, and these files' links against other files.
package struct AuditFacts: Sendable, Equatable {
  /// The files, and the ids in them.
  package let files: [UInt64]
  package let anchors: [UInt64]
  /// What links lead to.
  package let links: [UInt64]
  package let anchorLinks: [UInt64]
  /// The pages that lead elsewhere, and where to, in the same order.
  package let redirects: [UInt64]
  package let redirectTargets: [UInt64]

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

extension OutputAudit {
  /// What several audits found together. Ascending, so that they are the same whatever task saw which.
  package static func facts(of audits: [OutputAudit]) -> AuditFacts {
    let redirects = audits.flatMap { $0.redirects.map { ($0.key, $0.value.target) } }
      .sorted { $0.0 < $1.0 }
    return AuditFacts(
      files: union(audits.map(\.files)), anchors: union(audits.map(\.anchors)),
      links: union(audits.map(\.links)), anchorLinks: union(audits.map(\.anchorLinks)),
      redirects: redirects.map(\.0), redirectTargets: redirects.map(\.1))
  }

  private static func union(_ sets: [Set<UInt64>]) -> [UInt64] {
    sets.dropFirst().reduce(sets.first ?? []) { $0.union($1) }.sorted()
  }

  /// Whether files that were sound in an earlier build are still so beside those of these audits: whether
  /// nothing that they lead to went away, and none of their redirects leads to a new one. `gone` is what
  /// that build made and this one does not keep.
  package static func areSound(
    _ kept: [AuditFacts], without gone: [AuditFacts], beside audits: [OutputAudit]
  ) -> Bool {
    var lost = Set(gone.lazy.flatMap(\.files))
    var lostAnchors = Set(gone.lazy.flatMap(\.anchors))
    for audit in audits {
      lost.subtract(audit.files)
      lostAnchors.subtract(audit.anchors)
    }
    let redirects = Set(audits.lazy.flatMap(\.redirects.keys))
    return kept.allSatisfy { facts in
      facts.links.hasNone(of: lost) && facts.anchorLinks.hasNone(of: lostAnchors)
        && facts.redirectTargets.hasNone(of: redirects)
    }
  }
}

extension [UInt64] {
  fileprivate func hasNone(of others: Set<UInt64>) -> Bool {
    others.isEmpty || !contains(where: others.contains)
  }
}
