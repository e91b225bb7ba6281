import CatalogModel

extension RuleCase {
  static let messages: [RuleCase] = [
    RuleCase(
      "message-added", said("No {0}"), said("No {0}", "Gone"),
      notIn: (said("Gone", "No {0}"), said("No {0}", "Gone"))),
    RuleCase(
      "message-removed", said("No {0}", "Gone"), said("No {0}"),
      notIn: (said("No {0}"), said("No {0}", "Gone"))),
    RuleCase(
      "message-reworded", said("The file {0} is missing"), said("The file {0} is not there"),
      notIn: (said("The file {0} is missing"), said("The file is missing"))),
    RuleCase(
      "message-replaced", said("The file {0} is missing"), said("Nothing ends without {0}"),
      notIn: (said("The file {0} is missing"), said("The file {0} is not there"))),
    RuleCase(
      "placeholder-removed", said("The file {0} of {1} is missing"),
      said("The file {0} is missing"),
      notIn: (said("The file {0} is missing"), said("The file {0} of {1} is missing"))),
  ]

  static let statements: [RuleCase] = [
    one("alias-added", [], [.alias("E7")], not: [.alias("E7")], [.alias("E7"), .alias("E7")]),
    one("alias-removed", [.alias("E7")], [.alias("E8")], not: [], [.alias("E7")]),
    RuleCase(
      "alias-added", entry("7", name: "N"),
      entry("7", name: "M", statements: [.alias("N"), .alias("L")]),
      notIn: (entry("7", name: "N"), entry("7", name: "M", statements: [.alias("N")]))),
    RuleCase(
      "alias-removed", entry("7", name: "N", statements: [.alias("M"), .alias("L")]),
      entry("7", name: "M", statements: [.alias("N")]),
      notIn: (
        entry("7", name: "N", statements: [.alias("M")]),
        entry("7", name: "M", statements: [.alias("N")])
      )),
    one(
      "cause-added", [cause("It broke")], [cause("It broke"), cause("It fell")],
      not: [cause("It broke")], [cause("It fell")]),
    one(
      "cause-reworded", [cause("It broke")], [cause("It has broken")], not: [],
      [cause("It broke")]),
    one("action-added", [], [action("Wait")], not: [action("Wait")], [action("Wait long")]),
    one("action-reworded", [action("Wait")], [action("Wait long")], not: [action("Wait")], []),
    one(
      "severity-changed", [.severity("Error")], [.severity("Warning")], not: [],
      [.severity("Error")]),
    one(
      "retryable-changed", [.retryable(true)], [.retryable(false)], not: [], [.retryable(false)]),
    one(
      "endpoint-added", [.endpoint("GET /a")], [.endpoint("GET /a"), .endpoint("GET /b")],
      not: [.endpoint("GET /a")], [.endpoint("GET /b")]),
    one(
      "endpoint-changed", [.endpoint("GET /a"), .endpoint("GET /c")],
      [.endpoint("GET /b"), .endpoint("GET /c")], not: [.endpoint("GET /a")],
      [.endpoint("GET /a"), .endpoint("GET /b")]),
    one(
      "statement-typography", [action("Wait – a bit.")], [action("wait - a bit")],
      not: [action("Wait a bit")], [action("Wait  a bit")]),
    one(
      "statement-typography", [cause("It broke.")], [cause("it broke")],
      not: [cause("It broke")], [cause("It fell")]),
    one(
      "endpoint-removed", [.endpoint("GET /a"), .endpoint("GET /b")], [.endpoint("GET /a")],
      not: [.endpoint("GET /a")], []),
    one(
      "applicability-added", [.applicability("Web")],
      [.applicability("App"), .applicability("Web")],
      not: [.applicability("Web")], []),
    one(
      "applicability-removed", [.applicability("Web"), .applicability("App")],
      [.applicability("Web")], not: [.applicability("Web")], []),
    one("since-changed", [.since("1.2")], [.since("1.3")], not: [], [.since("1.2")]),
    one("removal-announced", [], [.removed("4")], not: [.removed("3")], [.removed("4")]),
    one("replacement-stated", [], [.replacedBy("8")], not: [.replacedBy("8")], [.replacedBy("9")]),
    one(
      "replacement-changed", [.replacedBy("8")], [.replacedBy("9")], not: [], [.replacedBy("8")]),
    one("unused-code-used", [.unused(.reserved)], [], not: [], [.unused(.reserved)]),
    one(
      "code-unused", [.unused(.reserved)], [.unused(.obsolete)], not: [.unused(.obsolete)], []),
    one("statement-added", [], [.since("1")], not: [.severity("Error")], [.severity("Warning")]),
    one("statement-removed", [.retryable(true)], [], not: [], [.severity("Error")]),
  ]

  private static func one(
    _ rule: String, _ base: [Statement], _ revision: [Statement], not quietBase: [Statement],
    _ quietRevision: [Statement]
  ) -> RuleCase {
    RuleCase(
      rule, entry("7", statements: base), entry("7", statements: revision),
      notIn: (entry("7", statements: quietBase), entry("7", statements: quietRevision)))
  }

  private static func said(_ messages: String...) -> Entry {
    entry("7", statements: messages.map { .message($0) })
  }

  private static func cause(_ text: String) -> Statement { .cause(Prose(text: text)) }
  private static func action(_ text: String) -> Statement { .action(Prose(text: text)) }
}
