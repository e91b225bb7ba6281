import OrderedJSON
import Testing

@Suite("Printing JSON")
struct JSONPrintingTests {
  struct Case: Sendable {
    let value: JSONValue
    let compact: String
    let indented: String

    init(_ value: JSONValue, _ compact: String, indented: String? = nil) {
      self.value = value
      self.compact = compact
      self.indented = (indented ?? compact) + "\n"
    }

    func check() {
      #expect(String(decoding: value.compact(), as: UTF8.self) == compact)
      #expect(String(decoding: value.indented(), as: UTF8.self) == indented)
    }
  }

  @Test(arguments: [
    Case(.null, "null"),
    Case(.bool(true), "true"),
    Case(.bool(false), "false"),
    Case(.integer(-40), "-40"),
    Case(.integer(.min), "-9223372036854775808"),
    Case(.number("1.50"), "1.50"),
    Case(.string(""), #""""#),
  ])
  func single(_ test: Case) { test.check() }

  @Test(arguments: [
    Case(.string(#"say "no" to C:\"#), #""say \"no\" to C:\\""#),
    Case(.string("a\nb\r\nc\td"), #""a\nb\r\nc\td""#),
    Case(.string("\u{0}\u{1}\u{8}\u{C}\u{1B}\u{1F} "), #""\u0000\u0001\u0008\u000c\u001b\u001f ""#),
    Case(.string("\u{7F}\u{2028}é€🔑</script>"), "\"\u{7F}\u{2028}é€🔑</script>\""),
    Case(.object(["a\"b": .null]), #"{"a\"b":null}"#, indented: "{\n  \"a\\\"b\": null\n}"),
  ])
  func escapes(_ test: Case) { test.check() }

  @Test(arguments: [
    Case(.array([]), "[]"),
    Case(.object([]), "{}"),
    Case(.array([.integer(1), .array([])]), "[1,[]]", indented: "[\n  1,\n  []\n]"),
    Case(
      .object(["z": .integer(1), "a": .object(["b": .strings(["x", "y"])])]),
      #"{"z":1,"a":{"b":["x","y"]}}"#,
      indented: """
        {
          "z": 1,
          "a": {
            "b": [
              "x",
              "y"
            ]
          }
        }
        """),
  ])
  func nested(_ test: Case) { test.check() }

  @Test("Keys stay in the order they were given; one without a value is left out")
  func keys() {
    let value = JSONValue.object([
      "b": nil, "z": .null, "a": .integer(1), "c": nil, "B": .integer(2),
    ])
    Case(
      value, #"{"z":null,"a":1,"B":2}"#, indented: "{\n  \"z\": null,\n  \"a\": 1,\n  \"B\": 2\n}"
    ).check()
  }

  @Test("What is empty can be left out")
  func empties() {
    for empty in [JSONValue.array([]), .object([]), .string("")] {
      #expect(empty.unlessEmpty == nil)
    }
    for value in [JSONValue.null, .integer(0), .bool(false), .array([.null])] {
      #expect(value.unlessEmpty == value)
    }
  }

  @Test("Values are found by their keys, and nothing is found in other values")
  func lookup() {
    let value = JSONValue.object(["a": .string("x"), "b": .array([.null])])
    #expect(value["a"]?.text == "x")
    #expect(value["a"]?.elements == nil)
    #expect(value["b"]?.elements == [.null])
    #expect(value["c"] == nil)
    #expect(JSONValue.array([value])["a"] == nil)
    #expect(JSONValue.null.text == nil)
  }
}
