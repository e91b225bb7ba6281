/// The parts of an entry.
package enum EntryProperty: String, Sendable, CaseIterable {
  case code, name, label, status, description, field, category
  case alias, message, cause, action, severity, retryable, endpoint, applicability
  case since, deprecated, removed, replacedBy, unused
}
