import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

/// A data file and what is proposed for it: the path of the records, then the columns.
struct RecordsProposal: Sendable, CustomTestStringConvertible {
  let name: String
  let file: String
  let text: String
  let expected: String?

  init(_ name: String, file: String = "a.json", _ text: String, _ expected: String?) {
    (self.name, self.file, self.text, self.expected) = (name, file, text, expected)
  }

  var testDescription: String { name }

  func check() {
    let document = SourceDocument(path: file, text: text)
    guard case .data(let value) = DocumentFormat(fileName: file).content(of: document).value else {
      return #expect(Bool(false), "no data")
    }
    let proposal = RecordsProposer.proposals(for: value).first
    #expect(proposal.map(Self.words) == expected)
  }

  private static func words(_ instructions: ReadingInstructions) -> String {
    guard case .records(let shape) = instructions.shape else { return "openapi" }
    let columns = shape.columns.map { "\($0.name)=\($0.role)" }.joined(separator: " ")
    let category = instructions.category.map { " (\($0))" } ?? ""
    return shape.paths.map(\.text).joined(separator: " ") + category + ": " + columns
  }
}

@Suite("Proposing how records are read")
struct RecordsProposerTests {
  @Test(arguments: [
    RecordsProposal(
      "errors beside other groups of the same kind", file: "a.yaml",
      """
      errors:
        no-key: {description: There is no key, resolution: Look}
        old-key: {description: The key is old, resolution: Ask}
      locks:
        no-lock: {description: There is no lock, resolution: Look}
        old-lock: {description: The lock is old, resolution: Ask}
        wet-lock: {description: The lock is wet, resolution: Wait}
      """, "*.*: @key=code description=description resolution=action @parent=category"),
    RecordsProposal(
      "errors beside other lists of a program",
      """
      {"name": "lock", "calls": [{"name": "openDoor", "args": [{"name": "newKey"}]},
      {"name": "shutDoor", "args": [{"name": "oldKey"}]}],
      "errors": [{"code": 6000, "name": "NoKey", "msg": "There is no key"},
      {"code": 6001, "name": "OldKey", "msg": "The key is old"},
      {"code": 6002, "name": "BentKey", "msg": "The key is bent"}]}
      """, "errors (lock): code=code name=name msg=description"),
    RecordsProposal(
      "a list",
      #"{"title": "T", "errors": [{"code": "E1", "message": "a b"}, {"code": "E2", "message": "c d"}]}"#,
      "errors (T): code=code message=description"),
    RecordsProposal(
      "names of the elements of a list within the records",
      #"[{"code": "E1", "description": "a b", "arguments": [{"name": "key"}, {"name": "lock"}]}, {"code": "E2", "description": "c d", "arguments": [{"name": "door"}]}]"#,
      "$ (Errors): code=code description=description"),
    RecordsProposal(
      "elements of several groups, one of which has a single one", file: "a.xml",
      "<errors><group name=\"Keys\"><error name=\"KeyOld\"><text>The key is old</text></error></group>"
        + "<group name=\"Locks\">"
        + ["Lost", "Bent", "Shut", "Worn", "Wet", "Red", "Dry", "New", "Hot"].map {
          "<error name=\"Lock\($0)\"><text>It is \($0)</text></error>"
        }.joined() + "</group></errors>",
      "errors.group.error: ['@name']=code text=description @key(-2)=category"),
    RecordsProposal(
      "codes as keys, with a status that is called a code",
      #"{"NOT_FOUND": {"code": 404, "title": "a", "description": "b c"}, "GONE_AWAY": {"code": 410, "title": "d", "description": "e"}}"#,
      "$ (Errors): @key=code code=status description=description title=label"),
    RecordsProposal(
      "names as keys",
      #"{"errors": {"OtpInvalid": {"code": 9001, "msg": "a b"}, "OtpGone": {"code": 9002, "msg": "c d"}}}"#,
      "errors (errors): code=code @key=name msg=description"),
    RecordsProposal(
      "texts by codes", file: "a.yaml", "E1001: one two\nE1002: three four\nE1003: five\n",
      "$ (Errors): @key=code @value=description"),
    RecordsProposal(
      "categories", file: "a.yaml",
      "auth:\n  no_user: { text: one two }\n  no_key: { text: three four }\ncards:\n  no_card: { text: a b }\n  card_gone: { text: c d }\n",
      "*.*: @key=code text=description @parent=category"),
    RecordsProposal(
      "lists below the keys of their categories", file: "a.yaml",
      "errors:\n  auth:\n    - { code: A1, text: one two }\n    - { code: A2, text: three }\n  cards:\n    - { code: C1, text: a b }\n    - { code: C2, text: c d }\n",
      "errors.*.*: code=code text=description @parent=category"),
    RecordsProposal(
      "addresses, which are no texts",
      #"""
      {"errors": [{"code": "E1", "message": "a b", "doc": "https://a.example/1", "title": "http://b"},
        {"code": "E2", "message": "c d", "doc": "www.a.example/2", "title": "https://b"}]}
      """#,
      "$ (Errors): code=code message=description"),
    RecordsProposal(
      "a registry of messages",
      #"""
      {"Name": "Base", "Messages": {
        "NoAccess": {"Description": "a b", "Message": "No %1.", "Severity": "Bad", "NumberOfArgs": 1, "Resolution": "Try."},
        "NoMemory": {"Description": "c d", "Message": "No %2.", "Severity": "Bad", "NumberOfArgs": 1, "Resolution": "Buy."}}}
      """#,
      "Messages (Base): @key=code Description=description Message=message Resolution=action Severity=severity"
    ),
    RecordsProposal(
      "a model of a service",
      #"""
      {"shapes": {"Name": {"type": "string"},
        "NoSuchKey": {"exception": true, "documentation": "a b", "error": {"httpStatusCode": 404}},
        "BadKey": {"exception": true, "documentation": "c d", "error": {"httpStatusCode": 400}}}}
      """#,
      "shapes[?exception] (shapes): @key=code error.httpStatusCode=status documentation=description"
    ),
    RecordsProposal(
      "an OpenRPC description",
      #"""
      {"openrpc": "1.2", "components": {"errors": {"NO_KEY": {"code": 1, "message": "a b"},
        "OLD_KEY": {"code": 2, "message": "c d"}}}}
      """#,
      "components.errors (errors): code=code @key=name message=description"),
    RecordsProposal(
      "codes by texts", #"{"There is no key.": 100, "Rust": 102, "The door fell.": 203}"#,
      "$ (Errors): @value=code @key=description"),
    RecordsProposal(
      "constants of a schema",
      #"""
      {"title": "T", "oneOf": [{"const": "NO_KEY", "description": "a b"},
        {"const": "OLD_KEY", "description": "c d"}, {"const": "RUST", "description": "e"}]}
      """#,
      "oneOf (T): const=code description=description"),
    RecordsProposal(
      "resources with remarks to translators", file: "a.xml",
      """
      <root><xsd:schema id="root" xmlns:xsd="x"/>
      <resheader name="version"><value>2.0</value></resheader>
      <resheader name="reader"><value>System</value></resheader>
      <data name="DR1001" xml:space="preserve"><value>No '{0}'.</value><comment>a b</comment></data>
      <data name="DR1002" xml:space="preserve"><value>It fell.</value></data></root>
      """,
      "root.data (Errors): ['@name']=code value=description ['@xml:space']=ignore"),
    RecordsProposal("an OpenAPI description", #"{"openapi": "3.0.0", "paths": {}}"#, "openapi"),
    RecordsProposal("nothing that could be a code", #"{"a": {"b": 1}, "c": [1, 2, 3]}"#, nil),
    RecordsProposal("a text alone", "\"a\"", nil),
  ])
  func proposals(_ test: RecordsProposal) { test.check() }
}
