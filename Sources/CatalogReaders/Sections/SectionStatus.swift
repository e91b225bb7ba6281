/// Where the HTTP status of a section's entries comes from.
package enum SectionStatus: Sendable {
  /// Every code is itself the status.
  case code
  /// All have this one.
  case fixed(Int)
}
