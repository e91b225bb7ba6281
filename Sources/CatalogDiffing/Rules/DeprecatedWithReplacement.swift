import CatalogModel

/// The vendor says that the code is no longer to be used and names another.
struct DeprecatedWithReplacement: ChangeRule {
  let id = "deprecated-with-replacement"
  let impact = Impact.additive
  let meaning =
    "The vendor says that the code is on its way out, and names another that takes its place."
  let advice = "Handle the other code as well, before this one leaves."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    Deprecation.all(in: comparison).compactMap { deprecation in
      guard let replacement = deprecation.replacement else { return nil }
      let pair = deprecation.pair
      return Finding(
        pair, "\(pair.revision.code) is deprecated in favour of \(replacement)", before: nil,
        after: pair.revision.deprecation.reported)
    }
  }
}
