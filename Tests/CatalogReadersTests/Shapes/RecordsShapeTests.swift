import CatalogModel
import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

/// A data file, how it is read, and the entries expected of it as `EntryOutline` writes them.
struct RecordsCase: Sendable, CustomTestStringConvertible {
  let name: String
  let file: String
  let text: String
  let shape: RecordsShape
  let entries: [String]
  let reported: [String]

  init(
    _ name: String, file: String = "a.json", _ text: String, records: [String] = [],
    columns: KeyValuePairs<String, ColumnRole> = [:], code: String? = nil, _ entries: [String],
    reported: [String] = []
  ) {
    (self.name, self.file, self.text) = (name, file, text)
    (self.entries, self.reported) = (entries, reported)
    shape = RecordsShape(
      paths: records.map { RecordPath($0) },
      columns: columns.map { Column(name: $0.key, role: $0.value) },
      code: code.flatMap { try? Pattern($0) })
  }

  var testDescription: String { name }

  func read() -> Diagnosed<ReadDocument> {
    let document = SourceDocument(path: "acme/1/" + file, text: text)
    let instructions = ReadingInstructions(shape: .records(shape), category: "Errors")
    return DocumentReader(instructions).read(document, named: file)
  }

  func check() {
    let read = read()
    #expect(EntryOutline.lines(of: read.value) == entries)
    #expect(read.diagnostics.map { "\($0.start?.line ?? 0) \($0.id)" } == reported)
    expectEveryLineAccountedFor(SourceDocument(path: file, text: text), read)
  }
}

@Suite("Reading records of data files")
struct RecordsShapeTests {
  @Test(arguments: [
    RecordsCase(
      "texts of elements with and without attributes", file: "a.xml",
      """
      <errors>
        <error code="1"><text lang="en">It is <b>lost</b></text></error>
        <error code="2"><text>It is <b>bent</b></text></error>
      </errors>
      """, records: ["errors.error"], columns: ["['@code']": .code, "text['#text']": .description],
      ["2-2 Errors: 1 text.@lang=en | It is lost", "3-3 Errors: 2 | It is bent"]),
    RecordsCase(
      "a list of objects, other fields by their paths",
      """
      {
        "title": "x",
        "errors": [
          { "code": 08006, "msg": "Lost {0}.", "more": { "a": 1, "b": ["x", "y"] } },
          {
            "code": -1, "msg": "None.", "http": 404
          }
        ]
      }
      """, records: ["errors"], columns: ["code": .code, "msg": .description, "http": .status],
      [
        "4-4 Errors: 08006 more.a=1 more.b=x, y | Lost {0}.",
        "5-7 Errors: -1 status=404 | None.",
      ]),
    RecordsCase(
      "keys as codes, names of the objects around as categories", file: "a.yaml",
      """
      cards:
        E1:
          text: One
        # Another one.
        E2: { text: Two }
      doors:
        E1:
          text: |
            Three

            - four
            - five
      """, records: ["*.*"], columns: ["@key": .code, "@parent": .category, "text": .description],
      [
        "2-3 cards: E1 | One", "5-5 cards: E2 | Two", "7-12 doors: E1 | Three ¶ • four • five",
      ]),
    RecordsCase(
      "texts by codes", file: "a.toml", "[m]\n1001 = \"One %s\"\n1002 = \"Two\"\n",
      records: ["$.m[*]"],
      columns: ["@key": .code, "@value": .description],
      ["2-2 Errors: 1001 | One %s", "3-3 Errors: 1002 | Two"]),
    RecordsCase(
      "rows of cells", "[[\"A1\", \"One\"],\n[\"A2\", \"Two\"]]", records: ["$"],
      columns: ["0": .code, "1": .description], ["1-1 Errors: A1 | One", "2-2 Errors: A2 | Two"]),
    RecordsCase(
      "several paths, and lists of objects within",
      "{\"a\": [{\"c\": \"X\", \"d\": [{\"t\": \"1\"}, {\"t\": \"2\"}]}],\n\"b\": {\"x\": {\"c\": \"Y\"}}}",
      records: ["a", "b"], columns: ["c": .code, "d[*].t": .description],
      ["1-1 Errors: X | 1 ¶ 2", "2-2 Errors: Y"]),
    RecordsCase(
      "only members of a kind",
      "{\"s\": {\"A\": {\"bad\": true}, \"B\": {\"bad\": false}, \"C\": {}}}",
      records: ["s[?bad]"], columns: ["@key": .code, "bad": .ignore], ["1-1 Errors: A"]),
    RecordsCase(
      "the first column with a code, the others as aliases",
      "[{\"new\": \"A\", \"old\": \"1\"}, {\"old\": \"2\"}]", records: ["$"],
      columns: ["new": .code, "old": .code], ["1-1 Errors: A", "1-1 Errors: 2"]),
    RecordsCase(
      "texts at any depth by their keys", "{\"a\": {\"b\": {\"c\": \"x\"}, \"d\": \"y\"}}",
      records: ["a.**"], columns: ["@path": .code, "@value": .description],
      ["1-1 Errors: a.b.c | x", "1-1 Errors: a.d | y"]),
  ])
  func records(_ test: RecordsCase) { test.check() }

  @Test(arguments: [
    RecordsCase(
      "a record without a code", "[{\"code\": \"A\"},\n{\"text\": \"b\"}]", records: ["$"],
      columns: ["code": .code], ["1-1 Errors: A"], reported: ["2 not-a-code"]),
    RecordsCase(
      "other records, told by the pattern of the code",
      "{\"A1\": {},\n\"version\": {}, \"$schema\": \"x\"}", records: ["$"],
      columns: ["@key": .code],
      code: #"A\d"#, ["1-1 Errors: A1"]),
    RecordsCase(
      "no such path", "{\"a\": [1]}", records: ["b"], columns: ["code": .code], [],
      reported: ["1 no-entries"]),
    RecordsCase(
      "a text that is no data", file: "a.txt", "a\nb", records: ["$"], columns: ["code": .code], [],
      reported: ["1 no-data"]),
    RecordsCase(
      "a status that is none, and false where a word is expected",
      "[{\"code\": \"A\", \"s\": \"OK\", \"d\": false, \"r\": \"maybe\"}]", records: ["$"],
      columns: ["code": .code, "s": .status, "d": .deprecated, "r": .retryable],
      ["1-1 Errors: A s=OK d=false r=maybe"]),
  ])
  func nearMisses(_ test: RecordsCase) { test.check() }

  @Test("Statements and their origins")
  func statements() throws {
    let test = RecordsCase(
      "",
      "[{\"id\": \"E\", \"m\": [\"{a}\", \"b\"], \"s\": \"Bad\",\n\"x\": \"Do, it\", \"r\": true}]",
      records: ["$"],
      columns: ["id": .code, "m": .message, "s": .severity, "x": .action, "r": .retryable], [])
    let entry = try #require(test.read().value.entries.first)
    #expect(entry.messages == ["{a}", "b"])
    #expect(entry.severity == "Bad")
    #expect(entry.actions.map(\.plainText) == ["Do, it"])
    #expect(entry.isRetryable == true)
    #expect(entry.origins.contains(EntryOrigin(property: .action, place: .path("x"), lines: 2...2)))
  }

  @Test(arguments: [
    ("a.b", ["a", "b"]), ("$.a[*].b", ["a", "*", "b"]), ("['a.b'].c", ["a.b", "c"]),
    ("$", []), ("a[?b]", ["a", "?b"]), ("**", ["**"]), ("[\"it's\"]", ["it's"]),
    ("a[0]", ["a", "0"]),
    ("$ref", ["$ref"]), ("a[b", ["a", "[b"]), ("", []), ("..", []), ("[']", ["[']"]),
  ])
  func paths(_ text: String, _ steps: [String]) {
    let found = RecordPath(text).steps.map { step in
      switch step {
      case .key(let key): key
      case .any: "*"
      case .anyDepth: "**"
      case .having(let key): "?" + key
      }
    }
    #expect(found == steps)
    #expect(RecordPath(RecordPath.text(of: RecordPath(text).steps)).steps == RecordPath(text).steps)
  }
}
