import Diagnostics
import DocumentFormats
import Testing

@Suite("Reading TOML as data")
struct TOMLTextTests {
  @Test(arguments: [
    DataCase("b = 1\na = \"x\"\n", ["1-1 $.b = 1", "2-2 $.a = x"]),
    DataCase(
      "[\"e:1\"]\nt = '''\none\ntwo'''\n\n[e.2]\nn = 0x1F # c\n",
      ["2-4 $.e:1.t = one\ntwo", "7-7 $.e.2.n = 0x1F"]),
    DataCase(
      "[[e]]\nc = 1\n[[e]]\nc = 2\n[e.d]\nx = 1979-05-27 07:32:00\n",
      ["2-2 $.e[0].c = 1", "4-4 $.e[1].c = 2", "6-6 $.e[1].d.x = 1979-05-27 07:32:00"]),
    DataCase(
      "a = [1,\n  { b.c = \"d\\u00e9\\n\", b.d = 2 }, ]\n",
      ["1-1 $.a[0] = 1", "2-2 $.a[1].b.c = dé\n", "2-2 $.a[1].b.d = 2"]),
    DataCase("a = \"\"\"x \\\n   y\"\"\"\nb = '\\d'\n", ["1-2 $.a = x y", "3-3 $.b = \\d"]),
    DataCase("a = \"\"\"\"x\"\"\"\"\"\r\nb = ''''x'''\r\n", ["1-1 $.a = \"x\"\"", "2-2 $.b = 'x"]),
    DataCase("a = \"\\x41\\e\\U0001F600\\\\\"\n", ["1-1 $.a = A\u{1B}😀\\"]),
    DataCase("a = {\n  b = 1, # one\n}\n", ["2-2 $.a.b = 1"]),
    DataCase(
      "a.b = 1\n[a.c]\nd = 2\n[a.c.e]\n", ["1-1 $.a.b = 1", "3-3 $.a.c.d = 2", "4-4 $.a.c.e {}"]),
    DataCase(
      "[a.b.c]\nx = 1\n[a]\nb.d = 2\nb.e = 3\n",
      ["2-2 $.a.b.c.x = 1", "4-4 $.a.b.d = 2", "5-5 $.a.b.e = 3"]),
    DataCase("", ["1-1 $ {}"]),
  ])
  func values(_ test: DataCase) {
    let read = test.read(.toml)
    #expect(read.values == test.values)
    #expect(read.reported == test.reported)
  }

  @Test(
    "numbers, truth values, dates and times",
    arguments: [
      "0", "-0", "+17", "1_000", "0xDEAD_beef", "0o755", "0b1101", "3.14", "6.022e+23", "1e6",
      "-inf", "nan", "true", "false", "1979-05-27", "2000-02-29", "1979-05-27T07:32:00.5Z",
      "1979-05-27 07:32:00-07:00", "1979-05-27t07:32", "07:32", "23:59:60.123",
    ])
  func words(word: String) {
    let read = DataCase("a = \(word)\n", []).read(.toml)
    #expect(read.values == ["1-1 $.a = \(word)"])
    #expect(read.reported == [])
  }

  @Test(
    "what is no value",
    arguments: [
      "", ",", "]", "}", "=", "yes", "True", "01", "0_1", "-01", "1__0", "_1", "1_", "+0x1F", "0xG",
      "0b2", ".5",
      "5.", "1.e6", "1e", "1e1.5", "--1", "infinity", "1979-5-27", "1979-05-32", "1979-02-29",
      "1900-02-29", "1979-13-01", "1979-05-27T", "1979-05-27T24:00:00", "07:60", "07:32:61",
      "07:32.5",
      "07:32:00Z", "07:32:00.", "1979-05-27T07:32+7:00", "1979-05-27Z", "\u{7F}", "é", "\"a", "'a",
      "\"\"\"a\"\"", "\"a\"\"\"", "\"\"\"a\"\"\"\"\"\"", "\"\\q\"", "\"\\ud800\"", "\"\\u12\"",
      "\"\\ \"", "\"\u{1}\"", "'\u{0}'", "[1 2]", "[,]", "[1,,2]", "[}", "{]", "{ a = 1 b = 2 }",
      "{ a = 1, a = 2 }", "{ a.b = 1, a = 2 }", "{ , }", "{ a }", "[1", "{ a = 1", "1 2", "[1] x",
    ])
  func noValues(word: String) {
    let read = DataCase("b = 1\na = \(word)\n", []).read(.toml)
    #expect(read.values.first == "1-1 $.b = 1")
    #expect(read.reported == ["2 broken-toml"])
  }

  @Test(
    "each broken statement is reported once, and the others are read",
    arguments: [
      (statement: "a", line: 2), ("= 1", 2), ("é = 1", 2), ("a. = 1", 2), (".a = 1", 2),
      ("\"\"\"a\"\"\" = 1", 2), ("a = 1 c = 2", 2), ("[]", 2), ("[a", 2), ("[a]]", 2), ("[[a]", 2),
      ("[ [a]]", 2), ("[a.]", 2), ("[a] b", 2), ("# \u{1}", 2), ("b = 2", 2), ("b.c = 2", 2),
      ("[b]", 2), ("[[b]]", 2), ("[b.c]", 2), ("[a]\n[a]", 3), ("a.c = 1\n[a]", 3),
      ("[a]\n[[a]]", 3), ("[[a]]\n[a]", 3), ("a = []\n[[a]]", 3), ("a = {}\n[a.c]", 3),
      ("a = {}\na.c = 1", 3), ("[a.c]\n[a]\nc.d = 1", 4), ("[[a.c]]\n[a]\nc.d = 1", 4),
      ("a.c = 1\n[d]\n[a]", 4), ("[a]\nc.d = 1\n[a.c]", 4), ("a = [1,", 3),
      ("a = { c = \"\"\"\nd\ne", 2),
    ])
  func statements(statement: String, line: Int) {
    let read = DataCase("b = 1\n\(statement)\n[z]\ny = 1\n", []).read(.toml)
    #expect(read.reported == ["\(line) broken-toml"])
    #expect(read.values.last?.hasSuffix("$.z.y = 1") == true)
  }

  @Test(
    "a document that is cut off anywhere",
    arguments: [
      "a = \"\"\"x\ny\" \"\"\"\nb = 'c'\n", "a = \"\\u0041\\U00000041\\x41\\n\"",
      "[[\"a\" . b]]\r\nc = [1,\r\n[2]]",
      "a = { b.c = 1979-05-27 07:32:00 , d = '''e''' } # f",
    ])
  func cuts(text: String) {
    for end in text.unicodeScalars.indices {
      let read = DataCase(String(text.unicodeScalars[..<end]), []).read(.toml)
      #expect(read.reported.count <= 2)
    }
  }

  @Test func aDocumentWithManyProblemsHasTwentyReported() {
    let read = DataCase(String(repeating: "a\n", count: 100), []).read(.toml)
    #expect(read.reported == (1...20).map { "\($0) broken-toml" })
  }

  @Test("nested deeper than anybody needs")
  func depth() {
    let lists = "a = " + String(repeating: "[", count: 100_000) + "\nb = 1\n"
    #expect(DataCase(lists, []).read(.toml).reported == ["1 data-too-deep"])
    let keys = "[" + Array(repeating: "a", count: 100_000).joined(separator: ".") + "]\nb = 1\n"
    #expect(DataCase(keys, []).read(.toml).reported == ["1 data-too-deep"])
    let tables = (1...100).map {
      "[[" + Array(repeating: "a", count: $0).joined(separator: ".") + "]]"
    }
    #expect(
      DataCase(tables.joined(separator: "\n"), []).read(.toml).reported.first == "65 data-too-deep")
  }
}
