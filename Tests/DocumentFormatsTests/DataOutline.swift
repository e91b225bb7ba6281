import Diagnostics
import DocumentFormats
import Testing

/// Values as lines: `line-endLine path = text`, with `[]` and `{}` for what is empty.
enum DataOutline {
  static func lines(of value: DataValue, at path: String = "$") -> [String] {
    let place = "\(value.line)-\(value.endLine) \(path)"
    switch value.content {
    case .null: return ["\(place) null"]
    case .text(let text): return ["\(place) = \(text)"]
    case .list(let elements):
      if elements.isEmpty { return ["\(place) []"] }
      return elements.enumerated().flatMap { lines(of: $0.element, at: "\(path)[\($0.offset)]") }
    case .object(let members):
      if members.isEmpty { return ["\(place) {}"] }
      return members.flatMap { lines(of: $0.value, at: "\(path).\($0.key)") }
    }
  }
}

/// A text of a data format, its values, and what is reported as `line id`.
struct DataCase: Sendable, CustomTestStringConvertible {
  let text: String
  let values: [String]
  let reported: [String]

  init(_ text: String, _ values: [String], reported: [String] = []) {
    (self.text, self.values, self.reported) = (text, values, reported)
  }

  var testDescription: String { String(text.prefix(60)) }

  /// What a format makes of the text.
  func read(_ format: DocumentFormat) -> (values: [String], reported: [String]) {
    let content = format.content(of: SourceDocument(path: "a", text: text))
    let found = content.diagnostics.map { "\($0.start?.line ?? 0) \($0.id)" }
    guard case .data(let value) = content.value else { return ([], found) }
    return (DataOutline.lines(of: value), found)
  }
}
