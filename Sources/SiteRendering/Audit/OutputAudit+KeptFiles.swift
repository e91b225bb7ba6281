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
  fileprivate func hasNone(of others: Set<UInt64>) -> Bool {
    others.isEmpty || !contains(where: others.contains)
  }
}
