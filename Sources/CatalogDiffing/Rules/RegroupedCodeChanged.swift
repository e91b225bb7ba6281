import CatalogModel

/// A code stands within a range, or by itself again, and the vendor says something else of it.
struct RegroupedCodeChanged: ChangeRule {
  let id = "regrouped-code-changed"
  let impact = Impact.suspect
  let meaning = """
    The vendor documents the code within a range of codes and did so by itself before, or the other \
    way around. The code neither came nor left, but what is said of it is not the same.
    """
  let advice = "Read both and decide whether clients may go on handling the code as they do."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.regrouped.filter { !$0.saysTheSame }.map {
      Finding($0, "\(sentence: $0.summary), and what is said of it is not the same")
    }
  }
}
