import CatalogModel
import Diagnostics
import Testing

@Suite("What must hold in every catalog")
struct CatalogSoundnessTests {
  /// An entry for each line `category code status`, and what is reported, as `line/line id`: the
  /// place itself, and that of the other one where there is one.
  struct Case: Sendable {
    let lines: [String]
    let reported: [String]

    init(_ lines: [String], _ reported: [String] = []) {
      self.lines = lines
      self.reported = reported
    }

    func check() {
      let document = SourceDocument(path: "acme/1/a.txt", text: lines.joined(separator: "\n"))
      let entries = lines.enumerated().map { entry($1, line: $0 + 1) }
      let catalog = Catalog(
        vendor: Vendor(id: "acme", name: "Acme"), version: "1", categories: [], entries: entries)
      let found = CatalogSoundness.diagnostics(of: catalog, in: ["a.txt": document])
      #expect(found.map(Self.line) == reported)
      #expect(found.allSatisfy { $0.path == "acme/1/a.txt" && $0.severity == .error })
    }

    private func entry(_ text: String, line: Int) -> Entry {
      let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      return Entry(
        category: words[0], code: Code(words[1]), status: words.dropFirst(2).compactMap { Int($0) },
        source: EntrySource(document: "a.txt", line: line, endLine: line))
    }

    static func line(of diagnostic: Diagnostic) -> String {
      let other = diagnostic.notes.first?.range.map { "/\($0.start.line)" } ?? ""
      return "\(diagnostic.start?.line ?? 0)\(other) \(diagnostic.id)"
    }
  }

  @Test(arguments: [
    Case(["x 1", "x 2 401 403", "y 1"]),
    Case(["x 1", "y 1", "x 1"], ["3/1 duplicate-code"]),
    Case(["x 1", "x 1", "x 1"], ["2/1 duplicate-code", "3/1 duplicate-code"]),
    Case(["x aB", "x Ab"]),
    Case(["x 1", "x 01", "x 1.0"]),
    Case(["x é", "x e\u{301}"]),
    Case(["x ", "x ~"]),
    Case(["x ", "x "], ["2/1 duplicate-code"]),
    Case(["x 1 99", "x 2 100 599 600"], ["1 wrong-status", "2 wrong-status"]),
    Case(["x 1 -1"], ["1 wrong-status"]),
  ])
  func entries(_ test: Case) { test.check() }

  @Test("What is not in a document that is known is reported of the file")
  func absent() {
    let entries = [1, 2].map { line in
      Entry(
        category: "x", code: Code("1"),
        source: EntrySource(document: "a.txt", line: line, endLine: line))
    }
    let catalog = Catalog(
      vendor: Vendor(id: "acme", name: "Acme"), version: "1", categories: [], entries: entries)
    #expect(CatalogSoundness.diagnostics(of: catalog, in: [:]).map(\.path) == ["a.txt"])
  }
}
