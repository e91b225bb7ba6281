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
