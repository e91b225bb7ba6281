import ContentModel
import ContentReading
import Diagnostics
import Testing

/// `urls.lock` as it is read and written.
struct URLLedgerTests {
  /// A line with the state that it says, or `nil` for one that is reported.
  static let lines: [(String, URLRecord.State?)] = [
    ("/acme/", .published),
    ("/acme/errors/~2Ea/ ", .published),
    ("/acme/a/ # as it was", .published),
    ("/acme/a/ retired 2024-06-30", .retired(version: "2024-06-30")),
    ("/acme/a/ moved /acme/b/", .moved(to: "acme/b/")),
    ("/acme/a/ moved /acme/b/ # renumbered", .moved(to: "acme/b/")),
    ("/acme/ moved /", .moved(to: "")),
    ("/acme/a/ given-up", .givenUp),
    ("/acme/a/ reused-after 1.0 # by Acme", .reused(after: "1.0")),
    ("acme/a/", nil), ("/acme/a", nil), ("/", nil), ("//", nil), ("/../a/", nil), ("/a/./", nil),
    ("/a\"b/", nil), ("/a?b/", nil), ("/é/", nil), ("/a/ gone", nil), ("/a/ retired", nil),
    ("/a/ reused-after", nil), ("/a/ reused-after 1 2", nil),
    ("/a/ moved", nil), ("/a/ moved b", nil), ("/a/ moved //", nil), ("/ moved /a/", nil),
    ("/a/ moved https://example.com/", nil),
    ("/a/ given-up now", nil), ("<<<<<<< ours", nil),
  ]

  @Test(arguments: lines)
  func lineSaysWhatBecameOfAnAddress(_ line: String, _ state: URLRecord.State?) throws {
    let read = Self.read("# Head\n\n/z/\n\(line)\n")
    let others = read.value?.records.filter { $0.path != "z/" } ?? []
    #expect(others.map(\.state) == [state].compactMap(\.self))
    #expect(read.diagnostics.map(\.id) == (state == nil ? ["wrong-ledger-line"] : []))
    #expect(read.diagnostics.allSatisfy { $0.start?.line == 4 })
  }

  @Test func mergedLinesMayBeDoubledAndOutOfOrder() {
    let read = Self.read("/b/\n/a/ retired 2\n/b/\n")
    #expect(read.value?.records.map(\.path) == ["a/", "b/"])
    #expect(read.diagnostics.isEmpty)
  }

  @Test func linesThatContradictEachOtherAreReported() {
    let read = Self.read("/a/\n/b/\n/a/ given-up\n")
    #expect(read.diagnostics.map(\.id) == ["contradicting-ledger-lines"])
    #expect(read.diagnostics.first?.start?.line == 3)
    #expect(read.diagnostics.first?.notes.first?.range?.start.line == 1)
  }

  @Test func whatIsWrittenIsSortedAndReadBack() throws {
    let text = """
      # Ours.
      /acme-b/
      /acme/
      /acme/a/ given-up # never shown to anybody
      /acme/b/ moved /acme/c/
      /acme/c/
      /acme/d/ retired 1.0
      /acme/e/ reused-after 1.0

      """
    let ledger = try #require(Self.read(text).value)
    #expect(URLLedgerFile.text(of: ledger) == text)
  }

  @Test func withoutTheFileThereIsNoLedger() {
    let folder = ContentFolder(path: "", files: [])
    #expect(ContentReader.read(folder).value.ledger == nil)
  }

  private static func read(_ text: String) -> Diagnosed<URLLedger?> {
    let files = [("site.yaml", "title: T\n"), ("urls.lock", text)].map { path, text in
      ContentFile(path: path, content: .bytes(Array(text.utf8)))
    }
    return ContentReader.read(ContentFolder(path: "", files: files)).map(\.ledger)
  }
}
