import Diagnostics
import DocumentFormats
import Testing

@Suite("Reading YAML as data")
struct YAMLTextTests {
  @Test(arguments: [
    DataCase(
      "a: 08006\nb:\n  - x\n  - c: 1e3\n    d: ~\n",
      [
        "1-1 $.a = 08006", "3-3 $.b[0] = x", "4-4 $.b[1].c = 1e3", "5-5 $.b[1].d null",
      ]),
    DataCase("a: |\n  one\n  two\n\n# c\nb: yes\n", ["1-3 $.a = one\ntwo\n", "6-6 $.b = yes"]),
    DataCase("a: 1\n---\na: 2\n...\n", ["1-1 $[0].a = 1", "3-3 $[1].a = 2"]),
    DataCase("a: &x { b: 1 }\nc: *x\n", ["1-1 $.a.b = 1", "2-2 $.c.b = 1"]),
    DataCase(
      "a: &x { b: 1, c: 2 }\nd:\n  <<: *x\n  b: 3\ne: { <<: [*x, { f: 4 }], c: 5 }\n",
      [
        "1-1 $.a.b = 1", "1-1 $.a.c = 2", "3-3 $.d.c = 2", "4-4 $.d.b = 3", "5-5 $.e.b = 1",
        "5-5 $.e.f = 4", "5-5 $.e.c = 5",
      ]),
    DataCase("<<: x\n", ["1-1 $.<< = x"]),
    DataCase("a: 1\n---\nb: [\n", ["1-1 $.a = 1"], reported: ["4 broken-yaml"]),
    DataCase(
      "a:\n  x: 1\n  y: 2\n  x: 3\nb: 4\n",
      ["2-2 $.a.x = 1", "3-3 $.a.y = 2", "4-4 $.a.x = 3", "5-5 $.b = 4"],
      reported: ["4 broken-yaml"]),
    DataCase("", ["1-1 $ null"]),
  ])
  func values(_ test: DataCase) {
    let read = test.read(.yaml)
    #expect(read.values == test.values)
    #expect(read.reported == test.reported)
  }

  @Test("aliases of aliases are not gone through")
  func aliases() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(DataCase(text, []).read(.yaml).reported == ["1 yaml-too-large"])
    #expect(DataCase(text + "? *a12\n: 1\n", []).read(.yaml).reported == ["1 yaml-too-large"])
  }

  @Test("many aliases are no problem, unless they are keys")
  func manyAliases() {
    let text = "a: &a 1\nb:\n" + String(repeating: "  - *a\n", count: 100)
    #expect(DataCase(text, []).read(.yaml).reported == [])
    let keys = "a: &a [1]\nb:\n" + String(repeating: "  - [*a] : 1\n", count: 100)
    #expect(DataCase(keys, []).read(.yaml).reported == ["1 yaml-too-large"])
  }

  @Test("nested deeper than anybody needs")
  func depth() {
    let flow = String(repeating: "[", count: 100_000)
    #expect(!DataCase(flow, []).read(.yaml).reported.isEmpty)
  }
}
