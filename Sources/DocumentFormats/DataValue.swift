/// A value of a data file with its lines. What it is called does not matter to who reads it: JSON,
/// YAML, TOML and XML all give this.
package struct DataValue: Sendable {
  package let content: Content
  /// 1 or more.
  package let line: Int
  package let endLine: Int

  package enum Content: Sendable {
    /// A text, or a number, truth value or date exactly as the document writes it.
    case text(String)
    case null
    case list([DataValue])
    /// Members in the document's order; keys may repeat where the format lets them.
    case object([Member])
  }

  package struct Member: Sendable {
    package let key: String
    package let value: DataValue

    package init(key: String, value: DataValue) {
      self.key = key
      self.value = value
    }
  }

  package init(_ content: Content, line: Int, endLine: Int) {
    self.content = content
    self.line = line
    self.endLine = endLine
  }
}
