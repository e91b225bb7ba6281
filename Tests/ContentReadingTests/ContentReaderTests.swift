import CatalogModel
import ContentModel
import ContentReading
import Diagnostics
import Testing

/// Content folders that are wrong, each with the diagnostics it must give.
@Suite("Content that is wrong")
struct ContentReaderTests {
  static let sound = [
    "site.yaml": "title: Errors\n",
    "vendors/acme/vendor.yaml": """
    name: Acme
    documents:
      - file: "*.txt"
        shape: table
        category: Errors
        columns: { Code: code, Text: description }
    """,
    "vendors/acme/1.0/errors.txt": "Code | Text\nE1 | One\nE2 | Two\n",
  ]

  /// A change of the sound folder and what must be said about it, as `path:line:column id`.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    var set: [String: String] = [:]
    var remove: [String] = []
    var expected: [String] = []

    var testDescription: String { name }
  }

  static let vendor = "vendors/acme/vendor.yaml"

  private static let cases = [
    Case(name: "a sound folder"),
    Case(name: "no settings", remove: ["site.yaml"], expected: ["site.yaml missing-site-settings"]),
    Case(
      name: "settings without a title", set: ["site.yaml": "language: en\n"],
      expected: ["site.yaml:1:1 missing-key"]),
    Case(
      name: "languages without a tag",
      set: ["site.yaml": "title: ' '\nlanguage: de_DE\n"],
      expected: ["site.yaml:1:9 wrong-value", "site.yaml:2:11 wrong-language"]),
    Case(name: "a language with a tag", set: ["site.yaml": "title: T\nlanguage: zh-Hant-TW\n"]),
    Case(
      name: "approvals",
      set: [
        "approvals.yaml": """
        approvals:
          - { fingerprint: "01", rule: code-removed, vendor: acme, code: E1, reason: Agreed }
          - { fingerprint: "02", rule: code-remved, vendor: acme, reason: Agreed }
          - { fingerprint: "03", rule: code-added, vendor: acme, reason: Agreed, expires: soon }
          - { fingerprint: "04", rule: code-added, vendor: acme }
          - { fingerprint: "05", rule: code-added, vendor: acme, reason: " " }
        """
      ],
      expected: [
        "approvals.yaml:3:32 unknown-rule", "approvals.yaml:4:83 not-a-day",
        "approvals.yaml:5:5 missing-key", "approvals.yaml:6:67 approval-without-reason",
      ]),
    Case(
      name: "an unknown key of the site", set: ["site.yaml": "title: Errors\ntitel: Errors\n"],
      expected: ["site.yaml:2:1 unknown-key"]),
    Case(
      name: "an address that is none",
      set: ["site.yaml": "title: Errors\nbaseURL: javascript:alert(1)\n"],
      expected: ["site.yaml:2:10 not-a-web-address"]),
    Case(
      name: "broken YAML", set: ["site.yaml": "title: [Errors\n"],
      expected: ["site.yaml:2:1 broken-yaml"]),
    Case(
      name: "a vendor without settings", remove: [vendor],
      expected: ["vendors/acme missing-vendor-settings"]),
    Case(
      name: "a vendor without a version", remove: ["vendors/acme/1.0/errors.txt"],
      expected: ["vendors/acme vendor-without-version"]),
    Case(
      name: "a document that is missing in the newest version",
      set: ["vendors/acme/1.1/errors.md": "Code | Text\n"],
      expected: ["\(vendor):3:12 missing-document"]),
    Case(
      name: "another number of entries",
      set: [vendor: (sound[vendor] ?? "") + "\nexpect: 3\n"],
      expected: ["\(vendor):7:9 wrong-entry-count"]),
    Case(
      name: "a number of entries by version",
      set: [vendor: (sound[vendor] ?? "") + "\nexpect: { 1.0: 2 }\n"]),
    Case(
      name: "an unknown shape",
      set: [vendor: "name: Acme\ndocuments:\n  - { file: '*', shape: tabel }\n"],
      expected: ["\(vendor):3:25 unknown-word"]),
    Case(
      name: "a pattern that is none",
      set: [vendor: "name: Acme\ndocuments:\n  - { file: '*', shape: definitions, code: '(a' }\n"],
      expected: ["\(vendor):3:45 wrong-pattern"]),
    Case(
      name: "a pattern that does not say where the code is",
      set: [vendor: "name: Acme\ndocuments:\n  - { file: '*', shape: pattern, entry: '\\d+' }\n"],
      expected: ["\(vendor):3:42 pattern-without-code"]),
    Case(
      name: "a duplicate code",
      set: ["vendors/acme/1.0/errors.txt": "Code | Text\nE1 | One\nE1 | Two\n"],
      expected: ["vendors/acme/1.0/errors.txt:3:1 duplicate-code"]),
    Case(
      name: "a code that the vendor has twice",
      set: [
        vendor: (sound[vendor] ?? "") + "\n    repeatedCodes: join\n",
        "vendors/acme/1.0/errors.txt": "Code | Text\nE1 | One\nE1 | Two\n",
      ]),
    Case(
      name: "a category where a version's page will be",
      set: [
        vendor: (sound[vendor] ?? "").replacing(
          "category: Errors", with: "sections: ['[A-Z]?[0-9]']"),
        "vendors/acme/1.0/errors.txt": "A1\nCode | Text\nE1 | One\n\n2\nCode | Text\nE2 | Two\n",
        "vendors/acme/2/errors.txt": "2\nCode | Text\nE1 | One\n",
      ],
      expected: ["vendors/acme/2/errors.txt:1:1 taken-category-folder"]),
    Case(
      name: "a category where the changes are",
      set: [vendor: (sound[vendor] ?? "").replacing("category: Errors", with: "category: Changes")],
      expected: ["\(vendor) taken-category-folder"]),
    Case(
      name: "two codes that differ in case alone",
      set: ["vendors/acme/1.0/errors.txt": "Code | Text\nE1 | One\ne1 | Two\n"]),
    Case(
      name: "a line that is not read",
      set: ["vendors/acme/1.0/errors.txt": "Code | Text\nE1 | One\nwhat is this\nE2 | Two\n"],
      expected: ["vendors/acme/1.0/errors.txt:3:1 line-not-read"]),
    Case(
      name: "a byte-order mark",
      set: ["vendors/acme/1.0/errors.txt": "\u{FEFF}Code | Text\nE1 | One\n"],
      expected: ["vendors/acme/1.0/errors.txt:1:1 byte-order-mark"]),
    Case(
      name: "an accepted byte-order mark and carriage returns",
      set: [
        "vendors/acme/1.0/errors.txt": "\u{FEFF}Code | Text\r\nE1 | One\r\n",
        vendor: (sound[vendor] ?? "") + "\naccept: [byte-order-mark, crlf]\n",
      ]),
    Case(
      name: "carriage returns",
      set: ["vendors/acme/1.0/errors.txt": "Code | Text\r\nE1 | One\r\n"],
      expected: ["vendors/acme/1.0/errors.txt:1:12 carriage-return"]),
    Case(
      name: "an empty document", set: ["vendors/acme/1.0/errors.txt": " \n"],
      expected: ["vendors/acme/1.0/errors.txt:1:1 empty-document"]),
    Case(
      name: "a NUL", set: ["vendors/acme/1.0/errors.txt": "Code | Text\nE1 | O\u{0}ne\n"],
      expected: ["vendors/acme/1.0/errors.txt:2:7 nul-character"]),
    Case(
      name: "a version that cannot stand in a URL",
      set: ["vendors/acme/1 0/errors.txt": "Code | Text\nE1 | One\n"],
      expected: ["vendors/acme/1 0 wrong-folder-name"]),
    Case(
      name: "a note for no entry", set: ["vendors/acme/notes/errors/E3.md": "Text\n"],
      expected: ["vendors/acme/notes/errors/E3.md:1:1 note-without-entry"]),
    Case(
      name: "an article that is too large",
      set: [
        "site.yaml": "title: Errors\nlimits: { textSize: 400 }\n",
        "pages/about.md": String(repeating: "Text without any title.\n", count: 20),
      ],
      expected: ["pages/about.md document-too-large"]),
    Case(name: "a note", set: ["vendors/acme/notes/errors/E2.md": "Text\n"]),
    Case(
      name: "an article without a title", set: ["pages/about.md": "Text\n"],
      expected: ["pages/about.md:1:1 missing-key"]),
    Case(
      name: "front matter that is never closed", set: ["pages/about.md": "---\ntitle: About\n"],
      expected: ["pages/about.md:1:1 unclosed-front-matter"]),
    Case(
      name: "a concept with an entry that stands there twice",
      set: ["concepts/one.md": "---\ntitle: One\nentries: [acme/errors/E1, acme/errors/E1]\n---\n"],
      expected: ["concepts/one.md:3:27 repeated-entry"]),
    Case(
      name: "a concept with an entry that is none",
      set: ["concepts/one.md": "---\ntitle: One\nentries: [acme/errors/E1, acme/errors/F1]\n---\n"],
      expected: ["concepts/one.md:3:27 unknown-entry"]),
    Case(
      name: "a file that nothing reads", set: ["readme.txt": "Text\n"],
      expected: ["readme.txt unknown-file"]),
  ]

  @Test("is reported with its place", arguments: cases + slips)
  func check(_ test: Case) {
    var texts = Self.sound.merging(test.set) { $1 }
    for path in test.remove { texts[path] = nil }
    let found = ContentReader.read(ContentFolder(texts)).diagnostics.map(Self.place)
    let expected = test.expected.map { "content/" + $0 }
    #expect(found.sorted() == expected.sorted())
  }

  @Test("keeps what can be read")
  func nothingIsLost() {
    var texts = Self.sound
    texts["vendors/acme/1.0/errors.txt"] = "Code | Text\nE1 | One\nE1 | Two | Three\nE2 | Two\n"
    let content = ContentReader.read(ContentFolder(texts))
    let codes = content.value.vendors.flatMap(\.newest.entries).map(\.code.text)
    #expect(codes == ["E1", "E2"])
    #expect(content.diagnostics.map(\.id) == ["cell-count"])
  }

  @Test("invalid UTF-8 is reported at its byte, and the rest is read")
  func invalidBytes() {
    let text = Array("Code | Text\nE1 | ".utf8) + [0xFF] + Array("ne\nE2 | Two\n".utf8)
    var files = Self.sound.filter { !$0.key.hasSuffix(".txt") }.map {
      ContentFile(path: $0.key, content: .bytes(Array($0.value.utf8)))
    }
    files.append(ContentFile(path: "vendors/acme/1.0/errors.txt", content: .bytes(text)))
    let content = ContentReader.read(ContentFolder(path: "content", files: files))
    #expect(
      content.diagnostics.map(Self.place) == [
        "content/vendors/acme/1.0/errors.txt:2:6 invalid-utf8"
      ])
    let entries = content.value.vendors.flatMap(\.newest.entries)
    #expect(entries.map(\.description.plainText) == ["\u{FFFD}ne", "Two"])
  }

  @Test("an unreadable document is reported with the reason")
  func unreadable() {
    var files = Self.sound.filter { !$0.key.hasSuffix(".txt") }.map {
      ContentFile(path: $0.key, content: .bytes(Array($0.value.utf8)))
    }
    files.append(
      ContentFile(path: "vendors/acme/1.0/errors.txt", content: .unreadable("Permission denied")))
    let found = ContentReader.read(ContentFolder(path: "content", files: files)).diagnostics
    #expect(
      found.map { "\($0.path) \($0.id): \($0.summary)" } == [
        "content/vendors/acme/1.0/errors.txt unreadable-file: the file cannot be read: "
          + "Permission denied"
      ])
  }

  @Test(arguments: [
    ("codes.example", "'codes.example' is no web address"),
    (
      "https://codes.example/?v=1",
      "'https://codes.example/?v=1' has a part behind '?' or '#', so no path can follow it"
    ),
  ])
  func saysWhatIsWrongWithAnAddress(_ address: String, _ words: String) {
    let folder = ContentFolder(["site.yaml": "title: T\nbaseURL: \(address)\n"])
    #expect(ContentReader.read(folder).diagnostics.map(\.summary).contains(words))
  }

  @Test("a path of the navigation may begin with a slash")
  func navigationFromTheRoot() {
    let text = """
      title: T
      navigation:
        - { title: About, path: /about/ }
        - { title: Codes, path: codes/ }
        - { title: Front, path: / }
      """
    let settings = ContentReader.read(ContentFolder(["site.yaml": text])).value.settings
    #expect(settings.navigation.map(\.path) == ["about/", "codes/", ""])
  }

  @Test("a file whose name is no text is reported as such, and not as missing")
  func misnamed() {
    var files = Self.sound.filter { !$0.key.hasSuffix(".txt") }.map {
      ContentFile(path: $0.key, content: .bytes(Array($0.value.utf8)))
    }
    let paths = [
      "pages/\u{FFFD}.md", "vendors/acme/1.0/err\u{FFFD}rs.txt", "vendors/acme/2\u{FFFD}",
    ]
    files += paths.map { ContentFile(path: $0, content: .misnamed) }
    let found = ContentReader.read(ContentFolder(path: "content", files: files)).diagnostics
    #expect(found.map(Self.place).sorted() == paths.map { "content/\($0) misnamed-file" })
  }

  private static func place(_ diagnostic: Diagnostic) -> String {
    let start = diagnostic.start.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(diagnostic.path)\(start) \(diagnostic.id)"
  }
}
