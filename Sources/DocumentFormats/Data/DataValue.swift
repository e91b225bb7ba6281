/// A value of a data file with its lines. What it is called does not matter to who reads it: JSON,
/// YAML, TOML and XML all give this.
///
/// Values are never nested deeper than `deepest`, so that who goes down into them may call itself.
package struct DataValue: Sendable {
  /// How deep values may be nested; what is deeper is reported and left out.
  package static let deepest = 256

  /// Of a document with more problems no more are reported.
  static let mostProblems = 20

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
    /// The line of the key, which may stand above its value.
    package let line: Int
    package let value: DataValue

    /// Without a line of its own the key stands where its value does.
    package init(key: String, value: DataValue, line: Int? = nil) {
      self.key = key
      self.line = line ?? value.line
      self.value = value
    }
  }

  package init(_ content: Content, line: Int, endLine: Int) {
    self.content = content
    self.line = line
    self.endLine = endLine
  }
}

extension DataValue {
  /// The text that it is; `nil` for anything else.
  package var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// The elements of a list; none for anything else.
  package var elements: [DataValue] {
    if case .list(let elements) = content { elements } else { [] }
  }

  /// The members of an object; none for anything else.
  package var members: [Member] {
    if case .object(let members) = content { members } else { [] }
  }

  /// The value of an object's first member with this key.
  package subscript(key: String) -> DataValue? {
    members.first { $0.key == key }?.value
  }

  /// The value of several, one after another: itself where there is one, or else their list.
  package static func document(of values: [DataValue]) -> DataValue {
    guard let first = values.first, let last = values.last else {
      return DataValue(.null, line: 1, endLine: 1)
    }
    return values.count == 1
      ? first : DataValue(.list(values), line: first.line, endLine: last.endLine)
  }
}
