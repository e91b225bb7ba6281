import CatalogModel

/// An entry left after the vendor had called it deprecated, unused or replaced, or announced its
/// end.
struct DeprecatedCodeRemoved: ChangeRule {
  let id = "deprecated-code-removed"
  let impact = Impact.suspect
  let meaning = """
    The code left after it had been deprecated, replaced or not in use. It was announced, so a \
    right client no longer depends on it; but not every client is.
    """
  let advice = "Make sure that nothing handles the code any more."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    guard !comparison.isMassRemoval else { return [] }
    return comparison.gone.filter { entry in
      entry.isAnnouncedToLeave && !comparison.leftTooEarly(entry)
    }.map {
      Finding(removed: $0, "\($0.code), which was \(words: $0.announcement), was removed")
    }
  }
}

extension Entry {
  /// Whether the vendor said that it would leave, that another one takes its place, or that nothing
  /// is sent with it.
  var isAnnouncedToLeave: Bool {
    deprecation != nil || declaredRemoved != nil || unused != nil || !replacedBy.isEmpty
  }

  /// What the vendor called it.
  fileprivate var announcement: String {
    if deprecation != nil { return "deprecated" }
    if let unused { return unused.rawValue }
    return declaredRemoved == nil ? "replaced" : "announced to leave"
  }
}
