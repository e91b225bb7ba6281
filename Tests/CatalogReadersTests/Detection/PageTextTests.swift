import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("Proposing for the text of a page")
struct PageTextTests {
  private func lines(_ text: String) -> [DocumentLine] {
    PlainText.lines(of: SourceDocument(path: "a.txt", text: text))
  }

  @Test("headings with the mark of a link, where entries stand below")
  func permalinks() throws {
    let text = "Errors¶\nWords\nHTTP 401 Denied¶\n- a.b\n- One\nLocks ¶\n- c.d\n- Two\nEnd¶"
    let found = PermalinkHeadings(lines(text), entries: [3, 6])
    #expect(found.coverAll)
    #expect(
      found.sections.map { $0.heading?.source } == [
        #"(?<title>HTTP (?<status>401) Denied)\s*¶"#, #"(?<title>Locks)\s*¶"#,
      ])
  }

  @Test("no such headings above the first entry", arguments: ["a\nb", "a\nErrors¶\nb", ""])
  func noPermalinks(_ text: String) {
    let last = lines(text).count - 1
    #expect(!PermalinkHeadings(lines(text), entries: last > 0 ? [0, last] : []).coverAll)
  }

  @Test(
    "what stands below source code",
    arguments: [
      ("enum E { A = 1, B = 2 }\nRelated\nMore like this", ["Related"]),
      ("Related\nenum E { A = 1, B = 2 }\nRelated", []),
      ("enum E { A = 1, B = 2 }\nint x = 1;", []), ("enum E { A = 1, B = 2 }", []),
    ])
  func belowSourceCode(_ text: String, _ expected: [String]) throws {
    let proposal = try #require(CodeProposer.proposals(for: lines(text)).first)
    let patterns = proposal.ignored.map { rule in
      if case .from(let pattern) = rule.lines { pattern.source } else { "" }
    }
    #expect(patterns == expected)
  }
}
