/// The keys of a view with their types. Two schemas are equal when they are the same object.
final class ViewSchema: Sendable, Hashable {
  /// The name of the view's type, for messages.
  let name: String
  /// In the order of their declaration, which is the order of the slots.
  let keys: [String]
  /// Asked for when a template is checked, so that a view may contain lists of itself.
  private let types: [@Sendable () -> ViewType]
  private let slots: [String: Int]

  /// A key given twice means its first field.
  init(name: String, _ fields: [(key: String, type: @Sendable () -> ViewType)]) {
    self.name = name
    keys = fields.map(\.key)
    types = fields.map(\.type)
    slots = Dictionary(zip(keys, keys.indices)) { first, _ in first }
  }

  /// Where the value of `key` stands among the values of a view, and its type.
  func field(_ key: Substring) -> (slot: Int, type: ViewType)? {
    slots[String(key)].map { ($0, types[$0]()) }
  }

  static func == (left: ViewSchema, right: ViewSchema) -> Bool { left === right }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
