/// One key of a view: its type and how its value is got.
///
/// A value that is `nil` is known, and false.
struct ViewField<Source: View>: Sendable {
  let key: String
  let type: @Sendable () -> ViewType
  let value: @Sendable (Source) -> ViewValue

  /// Text, escaped wherever it is inserted; empty text is false.
  static func text(
    _ key: String, _ value: @escaping @Sendable (Source) -> String?
  ) -> Self {
    Self(key: key, type: { .text }, value: { value($0).map(ViewValue.text) ?? .absent })
  }

  /// Trusted HTML, inserted as it is; empty HTML is false.
  static func html(_ key: String, _ value: @escaping @Sendable (Source) -> HTML?) -> Self {
    Self(key: key, type: { .html }, value: { value($0).map(ViewValue.html) ?? .absent })
  }

  /// A condition for sections; it cannot be inserted.
  static func flag(_ key: String, _ value: @escaping @Sendable (Source) -> Bool) -> Self {
    Self(key: key, type: { .flag }, value: { .flag(value($0)) })
  }

  /// A view, whose keys its section and dotted names reach.
  static func view<Child: View>(
    _ key: String, _ value: @escaping @Sendable (Source) -> Child?
  ) -> Self {
    Self(
      key: key, type: { .view(Child.fields.schema) },
      value: { value($0).map(Child.fields.values) ?? .absent })
  }

  /// Views, one for each round of its section; no views are false.
  static func list<Child: View>(
    _ key: String, _ value: @escaping @Sendable (Source) -> [Child]
  ) -> Self {
    list(key, of: { .view(Child.fields.schema) }, value) { Child.fields.values(of: $0) }
  }

  /// Texts, each inserted with `{{.}}` in the section.
  static func list(
    _ key: String, _ value: @escaping @Sendable (Source) -> [String]
  ) -> Self {
    list(key, of: { .text }, value) { .text($0) }
  }

  private static func list<Item: Sendable>(
    _ key: String, of type: @escaping @Sendable () -> ViewType,
    _ items: @escaping @Sendable (Source) -> [Item],
    _ value: @escaping @Sendable (Item) -> ViewValue
  ) -> Self {
    Self(
      key: key, type: { .list(type()) }, value: { .list(ViewListOf(items($0), value)) })
  }
}
