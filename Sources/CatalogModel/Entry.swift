/// One documented error. What a vendor does not say is absent.
package struct Entry: Sendable, Equatable {
  /// Many lists hold an entry, and none changes it, so all share its content.
  private let content: Content

  /// The id of the category it stands in.
  package var category: String { content.category }
  package var code: Code { content.code }
  /// The symbolic constant, where there is one besides the code.
  package var name: String? { content.name }
  /// A short title that the vendor gives.
  package var label: String? { content.label }
  /// HTTP statuses that carry it, each 100 to 599, in the vendor's order.
  package var status: [Int] { content.status }
  package var description: Prose { content.description }
  /// Other columns or labels, under the vendor's own words, in the vendor's order.
  package var fields: [Field] { content.fields }
  /// What else the vendor says of it, in the vendor's order.
  package var statements: [Statement] { content.statements }
  /// Where its parts were found; empty for one that no document was read for.
  package var origins: [EntryOrigin] { content.origins }
  package var source: EntrySource { content.source }

  private final class Content: Sendable {
    let category: String
    let code: Code
    let name: String?
    let label: String?
    let status: [Int]
    let description: Prose
    let fields: [Field]
    let statements: [Statement]
    let origins: [EntryOrigin]
    let source: EntrySource

    init(
      category: String, code: Code, name: String?, label: String?, status: [Int],
      description: Prose, fields: [Field], statements: [Statement], origins: [EntryOrigin],
      source: EntrySource
    ) {
      self.category = category
      self.code = code
      self.name = name
      self.label = label
      self.status = status
      self.description = description
      self.fields = fields
      self.statements = statements
      self.origins = origins
      self.source = source
    }
  }

  package static func == (left: Entry, right: Entry) -> Bool {
    left.content === right.content
      || left.saysTheSame(as: right) && left.origins == right.origins && left.source == right.source
  }

  /// Whether another one is the same but for where it was found.
  package func saysTheSame(as entry: Entry) -> Bool {
    let (one, other) = (content, entry.content)
    return one.category == other.category && one.code == other.code && one.name == other.name
      && one.label == other.label && one.status == other.status
      && one.description == other.description && one.fields == other.fields
      && one.statements == other.statements
  }

  /// A column or label that is none of ours.
  package struct Field: Sendable, Hashable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  package init(
    category: String, code: Code, name: String? = nil, label: String? = nil, status: [Int] = [],
    description: Prose = Prose(), fields: [Field] = [], statements: [Statement] = [],
    origins: [EntryOrigin] = [], source: EntrySource
  ) {
    content = Content(
      category: category, code: code, name: name, label: label, status: status,
      description: description, fields: fields, statements: statements, origins: origins,
      source: source)
  }

  /// The same with another way of writing its code in a URL.
  package func addressed(_ address: Code.Address) -> Entry {
    with(category, Code(code.text, address: address))
  }

  /// The same in the category of another id.
  package func moved(to category: String) -> Entry { with(category, code) }

  private func with(_ category: String, _ code: Code) -> Entry {
    Entry(
      category: category, code: code, name: name, label: label, status: status,
      description: description, fields: fields, statements: statements, origins: origins,
      source: source)
  }

  /// The first paragraph in one line, or else the label, a message or a cause; `nil` where there is
  /// no such text at all.
  package var summary: String? {
    description.firstLine ?? label ?? stated
  }

  /// What it is called besides its code: the name, or else the label.
  package var nameOrLabel: String? { name ?? label }

  /// What it means, in a line: the summary, or else its name or its code.
  package var meaning: String { summary ?? name ?? code.text }

  /// What it says, without marks: the description, or else the messages; empty where there are
  /// none.
  package var text: String {
    description.isEmpty ? messages.joined(separator: "\n") : description.plainText
  }

  /// A line for the entry where it has no description: its first message, or else its first cause.
  package var stated: String? {
    messages.first ?? causes.first?.firstLine
  }

  /// The identity within a vendor: what stays the same from version to version.
  package var key: EntryKey { EntryKey(category: category, code: code) }

  /// Whether its identity comes before another, in their order.
  package func precedes(_ key: EntryKey) -> Bool {
    content.category == key.category ? content.code < key.code : content.category < key.category
  }
}
