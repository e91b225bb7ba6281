import CatalogModel

extension RuleCase {
  /// Texts that say something else in the same words.
  static let turns: [RuleCase] = [
    RuleCase(
      "meaning-perhaps-turned", entry("7", "You may retry this request"),
      entry("7", "You may not retry this request"),
      notIn: (entry("7", "The password is wrong"), entry("7", "The password is not correct"))),
    RuleCase(
      "text-changed", entry("7", "The password is wrong"),
      entry("7", "The password is not correct"),
      notIn: (entry("7", "The card is valid"), entry("7", "The card is invalid"))),
    RuleCase(
      "meaning-perhaps-turned", entry("7", "The token has expired"),
      entry("7", "The refresh token has expired"),
      notIn: (entry("7", "The token has expired"), entry("7", "The provided token has expired"))),
    RuleCase(
      "message-replaced", said("At least {0} characters"), said("At most {0} characters"),
      notIn: (said("At least {0} characters"), said("At least {0} valid characters"))),
    RuleCase(
      "field-changed", entry("7", fields: ["Limit": "Up to 100 items"]),
      entry("7", fields: ["Limit": "Up to 10 items"]),
      notIn: (
        entry("7", fields: ["Limit": "Up to 100 items"]),
        entry("7", fields: ["Limit": "Up to one hundred, 100 items"])
      )),
    RuleCase(
      "field-changed", entry("7", fields: ["Tags": "item-only, retry-later"]),
      entry("7", fields: ["Tags": "item-only, retry-now"]),
      notIn: (
        entry("7", fields: ["Tags": "item-only, retry-now"]),
        entry("7", fields: ["Tags": "retry-now, Item-only"])
      )),
    RuleCase(
      "field-changed", entry("7", fields: ["Tags": "item-only"]),
      entry("7", fields: ["Tags": "item-only, rate-limit"]),
      notIn: (
        entry("7", fields: ["Since": "v1.2"]), entry("7", fields: ["Since": "v1.2, v1.3"])
      )),
    RuleCase(
      "cause-turned", caused("The card is valid"), caused("The card is not valid"),
      notIn: (caused("The card is not valid"), caused("The card is invalid"))),
    RuleCase(
      "cause-reworded", caused("The card is not valid"), caused("The card is invalid"),
      notIn: (caused("The card is valid"), caused("The card is not valid"))),
    RuleCase(
      "action-replaced", advised("Do not retry"), advised("Retry"),
      notIn: (advised("Retry the request"), advised("Retry this request"))),
    RuleCase(
      "action-replaced", advised("Retry the request after 30 seconds"),
      advised("Do not send anything; call support"),
      notIn: (advised("Retry the request", "Wait"), advised("Retry the request"))),
    RuleCase(
      "action-reworded", advised("Wait for at least 60 seconds"),
      advised("Wait for at least 1 minute"),
      notIn: (
        advised("Wait for at least 60 seconds"), advised("Wait for at least 2 minutes")
      )),
  ]

  private static func said(_ message: String) -> Entry {
    entry("7", statements: [.message(message)])
  }

  private static func caused(_ text: String) -> Entry {
    entry("7", statements: [.cause(Prose(text: text))])
  }

  private static func advised(_ texts: String...) -> Entry {
    entry("7", statements: texts.map { .action(Prose(text: $0)) })
  }
}
