/// A rule of a schema that is complete. Many values are held against it, and none copies it.
final class SharedSchemaRule: Sendable {
  let content: SchemaRule

  init(_ content: SchemaRule) { self.content = content }

  static let forEverything = SharedSchemaRule(SchemaRule())
}

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

/// The kinds of values that JSON has.
struct JSONKinds: OptionSet, Sendable {
  let rawValue: UInt8

  static let null = JSONKinds(rawValue: 1)
  static let boolean = JSONKinds(rawValue: 2)
  static let integer = JSONKinds(rawValue: 4)
  static let fraction = JSONKinds(rawValue: 8)
  static let string = JSONKinds(rawValue: 16)
  static let array = JSONKinds(rawValue: 32)
  static let object = JSONKinds(rawValue: 64)
  static let all = JSONKinds(rawValue: 127)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What JSON Schema calls it; nothing for another word.
  init(_ name: String) {
    switch name {
    case "null": self = .null
    case "boolean": self = .boolean
    case "integer": self = .integer
    case "number": self = [.integer, .fraction]
    case "string": self = .string
    case "array": self = .array
    case "object": self = .object
    default: self = []
    }
  }

  /// The kinds of values that begin with a byte.
  init(firstByte: UInt8) {
    switch firstByte {
    case UInt8(ascii: "{"): self = .object
    case UInt8(ascii: "["): self = .array
    case UInt8(ascii: "\""): self = .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .boolean
    case UInt8(ascii: "n"): self = .null
    default: self = [.integer, .fraction]
    }
  }
}
