import CatalogModel
import Diagnostics

/// A number that is missing in an otherwise complete sequence of codes and stands in the text of the
/// code before it.
enum NumberGapCheck: ReadingCheck {
  static func findings(in read: ReadDocument, of document: SourceDocument) -> [Diagnostic] {
    let numbered = read.entries.compactMap { entry in entry.code.number.map { ($0, entry) } }
    guard numbered.count >= 5 else { return [] }
    let known = Set(numbered.map(\.0))
    return numbered.compactMap { number, entry in
      let next = number.addingReportingOverflow(1).partialValue
      let following = next.addingReportingOverflow(1).partialValue
      guard !known.contains(next), known.contains(following),
        entry.description.lines.contains(where: { $0.holds(number: next) })
      else { return nil }
      return .numberGap(next, after: entry.code, entry.range(in: document))
    }
  }
}

extension String {
  /// Whether the digits of a number stand here, and not within a longer number.
  fileprivate func holds(number: Int) -> Bool {
    let runs = split { !("0"..."9").contains($0) }
    return runs.contains { $0 == String(number) }
  }
}

extension Diagnostic {
  fileprivate static func numberGap(
    _ number: Int, after code: Code, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "number-gap", severity: .warning,
      "there is no code \(number), but the text of \(Quotation.of(code.text)) holds that number",
      at: range,
      suggestions: ["If an entry begins there, correct how the document is read."])
  }
}
