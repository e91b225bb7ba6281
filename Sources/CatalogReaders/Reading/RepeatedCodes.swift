/// What becomes of a code that stands in its category again, with another text.
package enum RepeatedCodes: String, Sendable, CaseIterable {
  /// Both entries stay, which the rules of a sound catalog forbid: a misreading shows.
  case keep
  /// They are one entry, which says all that the vendor says of the code.
  case join
}
