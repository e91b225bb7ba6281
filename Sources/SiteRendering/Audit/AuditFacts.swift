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
}

extension OutputAudit {
  /// What several audits found together. Ascending, so that they are the same whatever task saw which.
  package static func facts(of audits: [OutputAudit]) -> AuditFacts {
    let whole = OutputAudit.joined(audits)
    let redirects = whole.redirects.map { ($0.key, $0.value.target) }.sorted { $0.0 < $1.0 }
    return AuditFacts(
      files: whole.files.sorted(), anchors: whole.anchors.sorted(),
      links: whole.links.sorted(), anchorLinks: whole.anchorLinks.sorted(),
      redirects: redirects.map(\.0), redirectTargets: redirects.map(\.1))
  }

  /// Whether files that were looked at by an earlier build are still sound beside those of these
  /// audits: whether their links lead somewhere, and no redirect to another.
  package static func areSound(_ kept: [AuditFacts], beside audits: [OutputAudit]) -> Bool {
    let whole = OutputAudit.joined(audits)
    let files = whole.files.union(kept.lazy.flatMap(\.files))
    let anchors = whole.anchors.union(kept.lazy.flatMap(\.anchors))
    let redirects = Set(whole.redirects.keys).union(kept.lazy.flatMap(\.redirects))
    return kept.allSatisfy { facts in
      facts.links.allSatisfy(files.contains) && facts.anchorLinks.allSatisfy(anchors.contains)
        && !facts.redirectTargets.contains(where: redirects.contains)
    }
  }
}
