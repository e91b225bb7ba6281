import CatalogModel
import Testing

@Suite("Statements of an entry")
struct StatementTests {
  private let entry = Entry(
    category: "all", code: Code("7"),
    statements: [
      .message("First {0}"), .alias("E7"), .cause(Prose(text: "Because")), .message("Second"),
      .action(Prose(text: "Do it")), .severity("Error"), .severity("16"), .retryable(false),
      .endpoint("POST /v1/orders"), .applicability("Web"), .since("1.2"), .deprecated("Since 2.0"),
      .removed("3.0"), .replacedBy("8"), .replacedBy("9"), .alias("SEVEN"), .unused(.reserved),
    ],
    origins: [EntryOrigin(property: .cause, place: .column("Why"), lines: 3...4)],
    source: EntrySource(document: "errors.md", line: 1, endLine: 1))

  @Test func standByTheirKindsInTheVendorsOrder() {
    #expect(entry.aliases == ["E7", "SEVEN"])
    #expect(entry.messages == ["First {0}", "Second"])
    #expect(entry.causes == [Prose(text: "Because")])
    #expect(entry.actions == [Prose(text: "Do it")])
    #expect(entry.endpoints == ["POST /v1/orders"])
    #expect(entry.applicability == ["Web"])
    #expect(entry.replacedBy == ["8", "9"])
    #expect(entry.text == "First {0}\nSecond")
  }

  @Test func theFirstOfAKindThatIsOneCounts() {
    #expect(entry.severity == "Error")
    #expect(entry.isRetryable == false)
    #expect(entry.declaredSince == "1.2")
    #expect(entry.deprecation == "Since 2.0")
    #expect(entry.declaredRemoved == "3.0")
    #expect(entry.unused == .reserved)
  }

  @Test func whatIsNotStatedIsAbsent() {
    let bare = Entry(
      category: "all", code: Code("7"), source: EntrySource(document: "a", line: 1, endLine: 1))
    #expect(bare.statements.isEmpty && bare.origins.isEmpty && bare.messages.isEmpty)
    #expect(bare.isRetryable == nil && bare.severity == nil && bare.unused == nil)
    #expect(bare.summary == nil)
  }

  @Test func theSummaryIsTheFirstTextThereIs() {
    func summary(_ text: String, _ label: String?, _ statements: [Statement]) -> String? {
      Entry(
        category: "all", code: Code("7"), label: label, description: Prose(text: text),
        statements: statements, source: entry.source
      ).summary
    }
    let said: [Statement] = [.cause(Prose(text: "Because")), .message("Message")]
    #expect(summary("Text", "Label", said) == "Text")
    #expect(summary("", "Label", said) == "Label")
    #expect(summary("", nil, said) == "Message")
    #expect(summary("", nil, [.action(Prose(text: "Do it")), said[0]]) == "Because")
    #expect(summary("", nil, [.action(Prose(text: "Do it"))]) == nil)
  }
}
