/// A rule of a schema that is complete. Many values are held against it, and none copies it.
final class SharedSchemaRule: Sendable {
  let content: SchemaRule

  init(_ content: SchemaRule) { self.content = content }

  static let forEverything = SharedSchemaRule(SchemaRule())
}
