import CatalogModel

/// A code that had left is there again and says what it said.
struct CodeRestored: ChangeRule {
  let id = "code-restored"
  let impact = Impact.additive
  let kindsOf = ["code-added"]
  let meaning = """
    The code was missing from base and is there again, as it was in an earlier version.
    """
  let advice = "Nothing has to be done, unless clients dropped it while it was away."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.returned.filter { $0.meaning == .unchanged && $0.isAdded }.map { code in
      Finding(
        added: code.pair.revision,
        "\(code.key.code), last seen in \(code.lastVersion), is back unchanged")
    }
  }
}
