/// How often an item is repeated, and how often at best.
struct PatternRepetition: Sendable {
  enum Preference { case more, fewer }

  let minimum: Int
  /// `minimum` or more; `nil` for any number.
  let maximum: Int?
  let preference: Preference
}
