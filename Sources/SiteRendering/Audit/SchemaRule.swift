/// What a JSON Schema asks of one value, ready to be held against the bytes of a file.
struct SchemaRule: Sendable {
  var kinds = JSONKinds.all
  /// The strings of an enumeration as they stand between quotes; empty where any will do.
  var words: [[UInt8]] = []
  /// Whole numbers.
  var numbers = Int.min...Int.max
  /// The only truth value there may be.
  var truth: Bool?
  var pattern: SchemaPattern?
  /// Characters of a string, elements of an array, members of an object.
  var least = 0
  /// Whether the elements of an array differ.
  var isUnique = false
  /// At most 64.
  var properties: [Property] = []
  /// One bit for each property that must be there.
  var required: UInt64 = 0
  /// The rule for members that are no property; `nil` where there may be none.
  var others: Int? = SchemaRule.anything
  var items = SchemaRule.anything
  /// Rules of which the first that takes a value's kind applies in the place of this one.
  var choices: [Int] = []

  /// A member of an object by its key, as it stands between quotes.
  struct Property: Sendable {
    let key: [UInt8]
    let rule: Int
  }

  /// The number of the rule that holds for everything.
  static let anything = 0
}
