import Diagnostics
import Testing

@testable import DocumentFormats

/// Tables of DocBook that end too early.
struct XMLTablesTests {
  private static let rows =
    "<article><informaltable><tgroup><tbody>\n<row><entry>K1</entry><entry>No key</entry></row>\n"

  @Test(arguments: [
    (
      "<row><entry>K2</entry><entry>Wet key</entry></row></tbody></tgroup></informaltable></article>",
      []
    ),
    ("<row><entry>K2</entry><entry>Wet", ["broken-xml 3"]),
    ("</tgroup></article>", ["broken-xml 3"]),
  ])
  func whatIsCutOffIsReportedAndTheRestIsRead(_ end: String, _ expected: [String]) throws {
    let document = SourceDocument(path: "a.xml", text: Self.rows + end)
    let read = try #require(XMLTables.lines(of: document))
    #expect(read.value.contains { $0.text == "K1 | No key" })
    let found = read.diagnostics.map { problem in
      if case .range(let range) = problem.location {
        "\(problem.id) \(range.start.line)"
      } else {
        problem.id
      }
    }
    #expect(found == expected)
  }

  @Test func otherXMLHasNoTables() {
    let document = SourceDocument(path: "a.xml", text: "<errors><error code=\"K1\"/></errors>")
    let read = XMLTables.lines(of: document)
    #expect(read?.value.count == nil)
  }
}
