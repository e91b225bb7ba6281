import CatalogModel
import Diagnostics

/// Codes that stand several times in their category: perhaps they are different errors.
enum RepeatedCodeCheck: ReadingCheck {
  static func findings(in read: ReadDocument, of document: SourceDocument) -> [Diagnostic] {
    guard let again = read.repeated.first,
      let first = read.entries.first(where: { $0.key == again.key })
    else { return [] }
    let count = Set(read.repeated.map(\.key)).count
    return [
      .repeatedCode(
        first.code, others: count - 1, again.range(in: document), first: first.range(in: document))
    ]
  }
}

extension Diagnostic {
  fileprivate static func repeatedCode(
    _ code: Code, others: Int, _ range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    let rest = others == 0 ? "" : ", and so \(others == 1 ? "does" : "do") \(others) more"
    return Diagnostic(
      id: "repeated-code", severity: .warning,
      "the code \(Quotation.of(code.text)) stands again in its category, with another text\(rest)",
      at: range,
      notes: [.init("it stands here first", at: first)],
      suggestions: [
        "All that is said of a code is on one page by 'repeatedCodes: join'. If these are different "
          + "errors, give them categories by 'sections' instead."
      ])
  }
}
