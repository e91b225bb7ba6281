import CatalogModel
import OrderedJSON

/// Codes are missing because the document was not read where they stand.
struct CoverageDropped: ChangeRule {
  let id = "coverage-dropped"
  let impact = Impact.breaking
  let meaning = """
    Codes of base are missing, but the document was not read or breaks off, or it has them in lines \
    that were not read, or that were read as a part of some other text. Nothing is known about them \
    until it is read again.
    """
  let advice = "Correct how the document is read; 'sitegen read' shows what became of its lines."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    let unread = comparison.unread
    guard !unread.isEmpty else { return [] }
    let summary: Sentence =
      unread.count == 1
      ? "\(unread[0].code) is missing where no code was read"
      : "\(count: unread.count) codes are missing where no code was read: \(firstOf: unread.map(\.code.text))"
    return [
      Finding(
        catalogOn: .revision, summary, before: .array(unread.map(\.key.reported)), after: nil)
    ]
  }
}
