/// A line that makes GitHub show an annotation: `::error file=…,line=…::message`.
///
/// Escapes as the runner's own toolkit does: percent signs and line breaks everywhere, colons and
/// commas in properties too.
package struct WorkflowCommand: Sendable {
  private let level: String
  private let properties: [(name: String, value: String)]
  private let message: String

  /// `line`, `endLine` and `column` are 1 or more; a note is a notice.
  package init(
    _ severity: Severity, path: String?, line: Int? = nil, endLine: Int? = nil, column: Int? = nil,
    title: String, message: String
  ) {
    level = severity == .note ? "notice" : severity.rawValue
    let properties = [
      ("file", path), ("line", line.map(String.init)), ("endLine", endLine.map(String.init)),
      ("col", column.map(String.init)), ("title", title),
    ]
    self.properties = properties.compactMap { name, value in value.map { (name, $0) } }
    self.message = message
  }

  /// Ended by a line feed.
  package var text: String {
    let list = properties.map { "\($0.name)=\(Self.escape($0.value, Self.inProperties))" }
    return "::\(level) \(list.joined(separator: ","))::\(Self.escape(message, Self.inMessages))\n"
  }

  private static let inMessages: [Unicode.Scalar: String] = ["%": "%25", "\r": "%0D", "\n": "%0A"]
  private static let inProperties = inMessages.merging([":": "%3A", ",": "%2C"]) { $1 }

  private static func escape(_ text: String, _ table: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.map { table[$0] ?? String($0) }.joined()
  }
}
