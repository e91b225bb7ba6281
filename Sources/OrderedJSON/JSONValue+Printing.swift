extension JSONValue {
  /// UTF-8 in one line without any white space between tokens.
  package func compact() -> [UInt8] {
    var text = JSONText(.compact)
    write(to: &text)
    return text.bytes
  }

  /// UTF-8 with one member or element a line, two spaces a level, ended by a line feed.
  package func indented() -> [UInt8] {
    var text = JSONText(.indented)
    write(to: &text)
    return text.bytes + [UInt8(ascii: "\n")]
  }

  /// The same as a text.
  package var indentedText: String { String(decoding: indented(), as: UTF8.self) }

  /// Writes it as the next value of a text.
  private func write(to text: inout JSONText) {
    switch self {
    case .null: text.literal("null")
    case .bool(let flag): text.bool(flag)
    case .integer(let number): text.integer(number)
    case .number(let number): text.literal(number)
    case .string(let string): text.string(string)
    case .array(let elements):
      text.array { text in for element in elements { element.write(to: &text) } }
    case .object(let members):
      text.object { text in
        for member in members {
          text.key(member.key)
          member.value.write(to: &text)
        }
      }
    }
  }
}
