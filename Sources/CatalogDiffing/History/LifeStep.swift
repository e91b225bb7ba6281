/// What one version did to an entry, as the rules judge it.
package struct LifeStep: Sendable, Equatable {
  package let event: LifeEvent
  /// The version before; `nil` in the very first.
  package let base: String?
  /// What the category was called from which it moved an entry; `nil` where it did not.
  let formerCategory: String?
  package let changes: [Change]
}
