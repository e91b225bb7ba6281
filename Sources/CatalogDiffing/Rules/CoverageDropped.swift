import CatalogModel
import OrderedJSON

/// Codes are missing because the document was not read where they stand.
struct CoverageDropped: ChangeRule {
  let id = "coverage-dropped"
  let impact = Impact.breaking
  let meaning = """
    Codes of base are missing, but the document was not read, or its lines that were not read have \
    these codes. Nothing is known about them until it is read again.
    """
  let advice = "Correct how the document is read; 'sitegen check' names the lines."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let unread = comparison.unread
    guard !unread.isEmpty else { return [] }
    return [
      Finding(
        catalogOn: .revision,
        "\(count: unread.count) codes stand in lines that were not read: \(values: names(unread))",
        before: .array(unread.map(\.key.reported)), after: nil)
    ]
  }

  /// The first few.
  private func names(_ entries: [Entry]) -> [String] {
    entries.prefix(5).map(\.code.text) + (entries.count > 5 ? ["…"] : [])
  }
}
