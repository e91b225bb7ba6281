/// The facts of an audit while files are looked at.
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
