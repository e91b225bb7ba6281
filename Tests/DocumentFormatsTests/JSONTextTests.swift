import Diagnostics
import DocumentFormats
import Testing

@Suite("Reading JSON")
struct JSONTextTests {
  @Test(arguments: [
    DataCase(
      #"{"a": 1, "b": [true, null, "x"]}"#,
      [
        "1-1 $.a = 1", "1-1 $.b[0] = true", "1-1 $.b[1] null", "1-1 $.b[2] = x",
      ]),
    DataCase(
      "{\n  \"a\":\n    { \"b\": \"c\" },\n  \"d\": []\n}\n", ["3-3 $.a.b = c", "4-4 $.d []"]),
    DataCase(
      "[08006, 1e3, -0, 12345678901234567890, 1.50]",
      [
        "1-1 $[0] = 08006", "1-1 $[1] = 1e3", "1-1 $[2] = -0", "1-1 $[3] = 12345678901234567890",
        "1-1 $[4] = 1.50",
      ]),
    DataCase(
      #"["\"\\\/\b\f\n\r\t", "é€\ud83d\ude00", "{\u0030}"]"#,
      [
        "1-1 $[0] = \"\\/\u{8}\u{C}\n\r\t", "1-1 $[1] = é€😀", "1-1 $[2] = {0}",
      ]),
    DataCase(#"{"a": 1, "a": 2}"#, ["1-1 $.a = 1", "1-1 $.a = 2"]),
    DataCase("", ["1-1 $ null"]),
    DataCase("{}", ["1-1 $ {}"]),
    DataCase("\"a\"", ["1-1 $ = a"]),
  ])
  func values(_ test: DataCase) { check(test) }

  @Test(arguments: [
    DataCase(
      "// c\n{ a: 'b', /* d\n */ \"e\": [1, 2,], }",
      [
        "2-2 $.a = b", "3-3 $.e[0] = 1", "3-3 $.e[1] = 2",
      ]),
    DataCase(
      "# c\n{\"a\": +1, \"b\": 0xFF, \"c\": Infinity, \"d\": \"// x\"}",
      [
        "2-2 $.a = +1", "2-2 $.b = 0xFF", "2-2 $.c = Infinity", "2-2 $.d = // x",
      ]),
    DataCase("{\"a\": 1}\n{\"a\": 2}\n", ["1-1 $[0].a = 1", "2-2 $[1].a = 2"]),
    DataCase("[\"a \\\nb\"]", ["1-2 $[0] = a b"]),
  ])
  func tolerated(_ test: DataCase) { check(test) }

  @Test(arguments: [
    DataCase("{\"a\": 1\n\"b\": 2}", ["1-1 $.a = 1", "2-2 $.b = 2"], reported: ["2 broken-json"]),
    DataCase(
      "{\"a\": \"b\n, \"c\": 2}", ["1-1 $.a = b", "2-2 $.c = 2"], reported: ["1 broken-json"]),
    DataCase("[1,\n[2", ["1-1 $[0] = 1", "2-2 $[1][0] = 2"], reported: ["2 broken-json"]),
    DataCase("[1]\n}", ["1-1 $[0] = 1"], reported: ["2 broken-json"]),
    DataCase("[1}", ["1-1 $[0] = 1"], reported: ["1 broken-json"]),
    DataCase("{\"a\"}", ["1-1 $.a null"], reported: ["1 broken-json"]),
    DataCase("{\"a\" 1}", ["1-1 $.a = 1"], reported: ["1 broken-json"]),
    DataCase("[nope]", ["1-1 $[0] = nope"], reported: ["1 broken-json"]),
    DataCase(
      "no\nnot: so }", ["1-1 $[0] = no", "2-2 $[1] = not", "2-2 $[2] = so"],
      reported: ["1 broken-json"]),
    DataCase(
      "no\n[1]\nnot", ["1-1 $[0] = no", "2-2 $[1][0] = 1", "3-3 $[2] = not"],
      reported: ["1 broken-json", "3 broken-json"]),
    DataCase(
      #"["\ud83d x", "\u00g0"]"#,
      [
        "1-1 $[0] = \u{FFFD} x", "1-1 $[1] = \u{FFFD}00g0",
      ], reported: ["1 broken-json", "1 broken-json"]),
  ])
  func broken(_ test: DataCase) { check(test) }

  @Test("nested deeper than anybody needs")
  func depth() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let text =
        String(repeating: open, count: 100_000) + "1" + String(repeating: close, count: 100_000)
      let read = DataCase("[" + text + ", 2]", []).read(.json)
      #expect(read.reported == ["1 data-too-deep"])
      #expect(read.values.last == "1-1 $[1] = 2")
    }
  }

  @Test(
    "nothing but openings, closings or quotes takes no time",
    arguments: ["[", "}", "\"\\\"", "{\"", "/*"])
  func hostile(_ piece: String) {
    let read = DataCase(String(repeating: piece, count: 200_000), []).read(.json)
    #expect(read.reported.count <= 20)
  }

  private func check(_ test: DataCase) {
    let read = test.read(.json)
    #expect(read.values == test.values)
    #expect(read.reported == test.reported)
  }
}
