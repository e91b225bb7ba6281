import CatalogModel
import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

/// Lines as a format with headings gives them: `# ` marks a heading, and so on to `###### `.
private func lines(_ text: String) -> [DocumentLine] {
  text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
    let marks = line.prefix { $0 == "#" }.count
    guard marks > 0 else { return DocumentLine(number: index + 1, line: line) }
    return DocumentLine(
      line.dropFirst(marks + 1), at: (index + 1)...(index + 1), form: .heading(level: marks))
  }
}

@Suite("Sections of a document")
struct SectionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let document: String
    let rules: [(heading: String?, level: Int?)]
    let category: String?
    /// `title: lines`, the numbers of the lines that stand below it.
    let sections: [String]

    init(
      _ name: String, _ document: String, rules: [(heading: String?, level: Int?)] = [],
      category: String? = nil, _ sections: [String]
    ) {
      self.name = name
      self.document = document
      self.rules = rules
      self.category = category
      self.sections = sections
    }

    var testDescription: String { name }
  }

  @Test(arguments: [
    Case("without headings", "a\nb", ["-: 1 2"]),
    Case("every heading of the format", "a\n# B\nc\n## D\ne", ["-: 1", "B: 3", "D: 5"]),
    Case(
      "a title that repeats below two headings", "# A\n## Errors\n1\n# B\n## Errors\n2",
      ["-: ", "A: ", "A: Errors: 3", "B: ", "B: Errors: 6"]),
    Case("a title that repeats at the top", "# A\n1\n# A\n2", ["-: ", "A: 2", "A: 4"]),
    Case("one category for all", "# A\n1\n## B\n2", category: "All", ["-: 2 4"]),
    Case("headings of one level", "# A\n1\n## B\n2", rules: [(nil, 2)], ["-: 2", "B: 4"]),
    Case(
      "headings of one level that match", "## A\n1\n## B\n2\nB", rules: [("B", 2)],
      ["-: 2", "B: 4 5"]),
    Case("lines that match", "# A\n1\nB:\n2", rules: [("B:", nil)], ["-: 2", "B:: 4"]),
  ])
  func check(_ test: Case) throws {
    let rules = try test.rules.map {
      SectionRule(heading: try $0.heading.map { try Pattern($0) }, level: $0.level)
    }
    let sections = DocumentSections(rules, isOneCategory: test.category != nil)
    let found = sections.sections(of: lines(test.document))
    let outline = found.map { section in
      "\(section.heading?.title ?? "-"): "
        + section.lines.map { "\($0.number)" }.joined(separator: " ")
    }
    #expect(outline == test.sections)
  }

  @Test(arguments: [
    ("from .*", "a\nfrom here\nb\n# C", 3), ("section B", "# A\n1\n# B\n2\n## C\n3\n# D\n4", 4),
    ("section C", "# A\n1\n# B\n2\n## C\n3\n# D\n4", 2), ("line \\d", "1\na\n2", 2),
  ])
  func ignoredLines(rule: String, document: String, count: Int) throws {
    let words = rule.split(separator: " ", maxSplits: 1).map(String.init)
    let pattern = try Pattern(words[0] == "from" ? "from here" : words[1])
    let lines: IgnoreRule.Lines =
      switch words[0] {
      case "from": .from(pattern)
      case "section": .section(pattern)
      default: .matching(pattern)
      }
    var ignored = IgnoredLines([IgnoreRule(name: "r", lines: lines)])
    let kept = CatalogReadersTests.lines(document).map { ignored.rule(for: $0)?.name }
    #expect(kept.count { $0 == "r" } == count)
  }
}
