import CatalogModel

/// A code stands within a range, or by itself again, and the vendor says the same of it.
struct CodeRegrouped: ChangeRule {
  let id = "code-regrouped"
  let impact = Impact.editorial
  let meaning = """
    The vendor documents the code within a range of codes and did so by itself before, or the other \
    way around. The code neither came nor left, and what is said of it is the same.
    """
  let advice = "Nothing has to be done."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    comparison.regrouped.filter(\.saysTheSame).map { Finding($0, $0.summary) }
  }
}

extension RegroupedCode {
  /// Where the code stands now, or stood.
  var summary: Sentence {
    let isWithin = others.count == 1
    let codes = others.prefix(5).map(\.code.text) + (others.count > 5 ? ["…"] : [])
    switch (side, isWithin) {
    case (.base, true): return "\(entry.code) is documented within \(values: codes) now"
    case (.base, false): return "the codes of \(entry.code) are documented as \(values: codes) now"
    case (.revision, true): return "\(entry.code) was documented within \(values: codes) before"
    case (.revision, false):
      return "the codes of \(entry.code) were documented as \(values: codes) before"
    }
  }
}
