import CatalogModel
import Testing

@testable import CatalogDiffing

/// A column that came is one change, in the words of its rule.
struct WholeColumnTests {
  @Test(
    arguments: [
      (
        .cause(Prose(text: "Late")),
        "cause-added: causes of 5 codes were added, and none had any before"
      ),
      (
        .action(Prose(text: "Wait")),
        "action-added: advice on 5 codes was added, and there was none on any before"
      ),
      (
        .endpoint("GET /a"),
        "endpoint-added: it is said where 5 codes come from, and was not before of any"
      ),
      (
        .applicability("Web"),
        "applicability-added: it is said what 5 codes hold for, and was not before of any"
      ),
      (
        .message("Gone"),
        "message-added: 5 messages were added, and no code had any before"
      ),
    ] as [(Statement, String)])
  func isOneFinding(statement: Statement, expected: String) {
    #expect(findings(statement, beside: entry("x", "Other")) == [expected])
  }

  @Test(
    arguments: [
      (
        .cause(Prose(text: "Late")),
        "cause-added: causes of 5 codes below 'MAIN' were added, and none had any before"
      ),
      (
        .endpoint("GET /a"),
        "endpoint-added: it is said where 5 codes below 'MAIN' come from, and was not before of any"
      ),
      (
        .message("Gone"),
        "message-added: 5 messages were added below 'MAIN', and no code had any before"
      ),
    ] as [(Statement, String)])
  func namesTheTableWhereAnotherHasItAlready(statement: Statement, expected: String) {
    #expect(
      findings(statement, beside: entry("x", in: "cards", statements: [statement])) == [expected])
  }

  private func findings(_ statement: Statement, beside other: Entry) -> [String] {
    let codes = (1...5).map { "\($0)" }
    let sides = Sides(
      codes.map { entry($0) } + [other],
      codes.map { entry($0, statements: [statement]) } + [other])
    return VendorChanges(sides.comparison).changes.map { "\($0.rule): \($0.summary.text)" }
  }
}
