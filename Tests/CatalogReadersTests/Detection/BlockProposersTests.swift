import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("Proposing headings, labelled blocks and source code")
struct BlockProposersTests {
  private func proposals(
    _ text: String, _ proposer: any ShapeProposer.Type, named name: String = "a.txt"
  ) throws -> [ReadingInstructions] {
    let document = SourceDocument(path: name, text: text)
    guard case .lines(let lines) = DocumentFormat(fileName: name).content(of: document).value else {
      throw Unexpected.data
    }
    return proposer.proposals(for: lines)
  }

  private enum Unexpected: Error { case data }

  /// What a proposal of headings says: `pattern level category`.
  private func outline(_ instructions: ReadingInstructions) -> String {
    guard case .headings(let shape) = instructions.shape else { return "no headings" }
    let level = shape.level.map { " \($0)" } ?? ""
    let category = instructions.category.map { " \($0)" } ?? ""
    guard case .code(let code) = shape.heading else { return "title\(level)\(category)" }
    return code.source + level + category
  }

  @Test(
    "headings that hold codes",
    arguments: [
      (
        "Text.\n\n## `key_lost`\n\nIt is gone.\n\n## `key_old`\n\n## `gone`\n",
        "[a-z][a-z0-9]*([_-][a-z0-9]+)+|[a-z]+ 2 Errors"
      ),
      ("# Keys\n\n## `key_lost`\n\n## `key_old`\n", "[a-z][a-z0-9]*([_-][a-z0-9]+)+ 2"),
      ("# Errors\n\n## E1001: Lost\n\n## E1002: Old\n\n## See also", #"E\d+ 2"#),
      (
        "# Errors\n\nText.\n\n# 10xx - Keys\n\n# 1001 KEY_LOST\n\n# 1002 KEY_OLD\n\n# 1003 KEY_BAD\n\n# 1004 KEY_NEW",
        #"\d{4} 1"#
      ),
      ("## 404 NO_KEY\n\n## 410 OLD_KEY\n", "[A-Z][A-Z0-9]*(_[A-Z0-9]+)+ 2 Errors"),
    ])
  func headings(_ text: String, _ expected: String) throws {
    let found = try proposals(text, HeadingsProposer.self, named: "a.md")
    #expect(found.first.map(outline) == expected)
  }

  @Test("no codes in titles of several words in capitals")
  func shoutedTitles() throws {
    let text = "## LOST KEYS\n\nText.\n\n## OLD\n\n## KEY-RING CARE\n"
    #expect(try proposals(text, HeadingsProposer.self, named: "a.md").isEmpty)
  }

  @Test("lines that begin with a code, and titles above labels that tell it")
  func otherHeadings() throws {
    let lines = try proposals("AB-1: Full\nIt is full.\n\nAB-2: Lost\n", HeadingsProposer.self)
    #expect(lines.map(outline) == [#"AB\-\d+ Errors"#])
    let titles = try proposals(
      "## Lost\nCode: lost_key\n\n## Old\nCode: old_key\n", HeadingsProposer.self)
    #expect(titles.map(outline) == ["title"])
  }

  @Test("blocks that begin with a label for the code")
  func codeLabels() throws {
    let text = "Key errors\n\nError code: 1001\nCause: Old.\n\nError code: 1002\nCause: Lost.\n"
    let found = try #require(try proposals(text, LabelledBlocksProposer.self).last)
    guard case .pattern(let shape) = found.shape else { throw Unexpected.data }
    #expect(shape.entry.pattern.source == #"Error code\:\s*(?<code>\d{4})"#)
    #expect(found.category == "Key errors")
  }

  @Test("blocks with labels")
  func labelledBlocks() throws {
    let text = "X100 Key lost\nCause: Time\nAction: Wait\n\nX101 Key old\nCause: Rust\nAction: Go\n"
    let found = try proposals(text, LabelledBlocksProposer.self)
    #expect(found.map(outline) == [#"X\d+ Errors"#])
    let prose = "The key\nCause: Time\n\nA lock\nCause: Rust\n"
    #expect(try proposals(prose, LabelledBlocksProposer.self).isEmpty)
    #expect(try proposals("X100 Key lost\nCause: Time\n", LabelledBlocksProposer.self).isEmpty)
  }

  @Test(
    "source code: the enumerations about errors first, then all",
    arguments: [
      ("enum KeyError { LOST = 1, OLD = 2 };", [[]]),
      ("enum Color { RED };\nenum KeyError { LOST = 1, OLD = 2 };", [["KeyError"], []]),
      ("#define E_LOST 1\n#define E_OLD 2", [[]]),
      ("#define BUILD 7\nenum KeyError { LOST = 1, OLD = 2, BENT = 3, WET = 4 };", [["KeyError"]]),
      (
        "#define E_BENT 7\nenum KeyError { LOST = 1, OLD = 2, WORN = 3, WET = 4 };",
        [["KeyError"], []]
      ),
      ("#define BUILD 7\nenum KeyError { LOST = 1, OLD = 2 };", [["KeyError"], []]),
    ] as [(String, [[String]])])
  func code(_ text: String, _ enumerations: [[String]]) throws {
    let found = try proposals(text, CodeProposer.self)
    let names = found.map { instructions -> [String]? in
      if case .code(let shape) = instructions.shape { shape.enumerations } else { nil }
    }
    #expect(names == enumerations)
    let isUntitled = text.hasPrefix("#") && enumerations.last == []
    #expect(found.last?.category == (isUntitled ? "Errors" : nil))
  }

  @Test(
    "nothing for prose",
    arguments: [
      "", "# Keys\n\nA key opens. See {below}; it is `const `.\n\n# Locks\n\nNothing here.",
      "# NAME\n\n# SYNOPSIS\n\n# DESCRIPTION\n\n# SEE ALSO\n\n# BUGS",
      "1001: (\"lost\",\n1002: (\"old\",", "## See also\n\n## Notes\n\nCause: unknown",
    ])
  func prose(_ text: String) throws {
    #expect(try proposals(text, HeadingsProposer.self).isEmpty)
    #expect(try proposals(text, LabelledBlocksProposer.self).isEmpty)
    #expect(try proposals(text, CodeProposer.self).isEmpty)
  }
}
