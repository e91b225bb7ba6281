import CatalogModel
import OrderedJSON

/// A code that had left is there again and does not say quite the same.
struct RetiredCodeUsed: ChangeRule {
  let id = "retired-code-used"
  let impact = Impact.breaking
  let meaning = """
    The code had left the catalog in an earlier version and is used again. What it says now \
    differs from what it said then, so a client that still knows it may draw a wrong conclusion.
    """
  let advice = "Compare what the code meant before it left with what it means now."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.returned.filter { $0.meaning == .reworded }.map { code in
      Finding(
        code.pair, "\(code.key.code), last seen in \(code.lastVersion), is used again",
        before: code.pair.base.reported, after: code.pair.revision.reported)
    }
  }
}
