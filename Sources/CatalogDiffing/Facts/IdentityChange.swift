/// What became of the code by which clients know an entry.
enum IdentityChange: Sendable {
  /// The same code in another category.
  case moved
  /// Upper and lower case, or zeros before a number, only.
  case recased
  /// A range with other ends, or a code and a range that it is within.
  case rebounded
  /// One number instead of another.
  case renumbered
  case renamed
}
