import CatalogReaders
import ContentModel
import ContentReading
import Diagnostics
import Testing

/// The limits of `site.yaml`, each lowered until a document of 47 bytes, three lines and two entries
/// exceeds it by one.
struct LimitTests {
  @Test(arguments: [
    ("documentSize: 47", []), ("documentSize: 46", ["document-too-large"]),
    ("documentSize: 1 KB", []), ("documentSize: '1MB'", []), ("lineLength: 23", []),
    ("lineLength: 22", ["line-too-long"]), ("lines: 3", []), ("lines: 2", ["document-too-large"]),
    ("cells: 2", []), ("cells: 1", ["document-too-large"]), ("entries: 2", []),
    ("entries: 1", ["too-many-entries"]), ("nesting: 1", []),
  ])
  func tableMayHaveSoMuch(_ limit: String, _ ids: [String]) {
    let table = "Code | Meaning\na.b | x\nc.d | 34567890123456789\n"
    #expect(table.utf8.count == 47)
    let found = diagnostics(limit, document: table, named: "a.txt", "shape: table, category: E")
    #expect(found.map(\.id) == ids)
  }

  @Test(arguments: [("nesting: 3", []), ("nesting: 2", ["nested-too-deep"]), ("nesting: 256", [])])
  func dataMayBeSoDeep(_ limit: String, _ ids: [String]) {
    let json = """
      [
        { "code": "a.b", "message": "The card has expired" },
        { "code": "a.c", "message": "The card is stolen", "more": { "a": 1 } }
      ]
      """
    let found = diagnostics(limit, document: json, named: "a.json", "shape: records, category: E")
    #expect(found.map(\.id) == ids)
    guard case .range(let range)? = found.first?.location else { return }
    #expect(range.start.line == 3)
  }

  @Test(arguments: [
    "documentSize: 0", "documentSize: 5 GB", "documentSize: -1", "documentSize: 9999999999",
    "documentSize: MB", "documentSize: 513 MB", "documentSize: 536870913", "textSize: 0",
    "lineLength: x", "lines: 0",
    "cells: -1", "nesting: 257", "nesting: 0",
    "entries: 0", "includes: 500001", "includes: 0",
  ])
  func otherValuesAreReported(_ limit: String) {
    let found = read(limit).diagnostics.filter { $0.id == "wrong-limit" }
    #expect(found.count == 1, "\(limit)")
  }

  @Test(
    "Texts that the site's authors write",
    arguments: [
      ("vendors/acme/notes/e/a.md", ""), ("pages/a.md", "---\ntitle: A\n---\n"),
      ("vendors/acme/vendor.yaml", "name: A\n# "),
      ("approvals.yaml", "approvals: []\n# "),
    ])
  func textsMayHaveSoMuch(_ path: String, _ start: String) {
    for (size, ids) in [(600, []), (601, ["document-too-large"])] {
      let text = start + String(repeating: "x", count: size - start.utf8.count)
      let found = read("textSize: 600", [path: text]).diagnostics
      #expect(found.filter { $0.id == "document-too-large" }.map(\.id) == ids)
    }
  }

  @Test("A kilobyte has 1,024 bytes", arguments: [(1024, []), (1025, ["document-too-large"])])
  func unitsAreThoseOfMemory(_ size: Int, _ ids: [String]) {
    let table = "Code | Meaning\na.b | "
    let document = table + String(repeating: "x", count: size - 1 - table.utf8.count) + "\n"
    #expect(document.utf8.count == size)
    let rule = "shape: table, category: E"
    #expect(
      diagnostics("documentSize: 1 KB", document: document, named: "a.txt", rule).map(\.id) == ids)
  }

  @Test(arguments: ["512 MB", "524288 KB", "536870912"])
  func theLargestSizeIsOne(_ size: String) {
    #expect(!read("documentSize: \(size)").diagnostics.contains { $0.id == "wrong-limit" })
  }

  @Test func includesAreHandedOn() {
    #expect(read("includes: 7").value.settings.mostIncludes == 7)
    #expect(read("lines: 7").value.settings.mostIncludes == 500_000)
  }

  private func diagnostics(
    _ limit: String, document: String, named name: String, _ rule: String
  ) -> [Diagnostic] {
    read(
      limit,
      [
        "vendors/acme/vendor.yaml": "name: A\ndocuments:\n  - { \(rule) }\n",
        "vendors/acme/1/\(name)": document,
      ]
    ).diagnostics
  }

  private func read(
    _ limit: String, _ files: [String: String] = [:]
  ) -> Diagnosed<SiteContent> {
    let settings = ["site.yaml": "title: T\nlimits: { \(limit) }\n"]
    return ContentReader.read(ContentFolder(files.merging(settings) { $1 }))
  }
}
