import CatalogModel
import Diagnostics

/// The same text on most codes: perhaps the column of the texts is another one.
enum RepeatedTextCheck: ReadingCheck {
  static func findings(in read: ReadDocument, of document: SourceDocument) -> [Diagnostic] {
    guard read.entries.count >= 5 else { return [] }
    let counts = read.entries.reduce(into: [:]) { $0[$1.description, default: 0] += 1 }
    guard let most = counts.max(by: { $0.value < $1.value }), most.value * 2 > read.entries.count,
      let text = most.key.firstLine,
      let first = read.entries.first(where: { $0.description == most.key })
    else { return [] }
    return [.repeatedText(text, most.value, first.range(in: document))]
  }
}

extension Diagnostic {
  fileprivate static func repeatedText(_ text: String, _ count: Int, _ range: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      id: "repeated-text", severity: .warning,
      "\(count) codes have the same text, \(Quotation.of(text))", at: range,
      suggestions: ["Check which column holds the texts."])
  }
}
