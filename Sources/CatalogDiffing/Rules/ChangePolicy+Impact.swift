extension ChangePolicy {
  /// What was said for the rule, or else the highest of what the promises make of it and of what was said for
  /// the rules of which it is a kind.
  func impact(of rule: some ChangeKind) -> Impact {
    if let severity = severities[rule.id] { return severity }
    let own = hasStableMessages && rule.isAboutWording ? .breaking : rule.impact
    return rule.kindsOf.compactMap { severities[$0] }.reduce(own, max)
  }
}
