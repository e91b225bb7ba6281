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

/// Such facts while files are looked at.
struct FactsDraft {
  var files: [UInt64] = []
  /// None of them twice.
  var anchors: [UInt64] = []
  var links: Set<UInt64> = []
  var anchorLinks: Set<UInt64> = []
  var redirects: [UInt64: UInt64] = [:]

  var facts: AuditFacts {
    let redirects = redirects.sorted { $0.key < $1.key }
    return AuditFacts(
      files: files.ascending, anchors: anchors.ascending, links: links.sorted(),
      anchorLinks: anchorLinks.sorted(), redirects: redirects.map(\.key),
      redirectTargets: redirects.map(\.value))
  }
}

extension OutputAudit {
  /// Whether files that were sound in an earlier build are still so beside those that were made: whether
  /// nothing that they lead to went away, and none of their redirects leads to a new one. `gone` is what
  /// that build made and this one does not keep.
  package static func areSound(
    _ kept: [AuditFacts], without gone: [AuditFacts], beside made: [AuditFacts]
  ) -> Bool {
    var lost = Set(gone.lazy.flatMap(\.files))
    var lostAnchors = Set(gone.lazy.flatMap(\.anchors))
    for facts in made {
      lost.subtract(facts.files)
      lostAnchors.subtract(facts.anchors)
    }
    let redirects = Set(made.lazy.flatMap(\.redirects))
    return kept.allSatisfy { facts in
      facts.links.hasNone(of: lost) && facts.anchorLinks.hasNone(of: lostAnchors)
        && facts.redirectTargets.hasNone(of: redirects)
    }
  }
}

extension [UInt64] {
  /// Each of them once, so that they are the same whatever task saw which.
  fileprivate var ascending: [UInt64] {
    let sorted = sorted()
    let hasEachOnce = zip(sorted, sorted.dropFirst()).allSatisfy { $0 < $1 }
    return hasEachOnce ? sorted : Set(sorted).sorted()
  }

  fileprivate func hasNone(of others: Set<UInt64>) -> Bool {
    others.isEmpty || !contains(where: others.contains)
  }
}
