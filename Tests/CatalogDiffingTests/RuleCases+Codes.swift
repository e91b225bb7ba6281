import CatalogModel

/// What became of codes.
extension RuleCase {
  static let codes: [RuleCase] = [
    RuleCase(
      "code-removed", in: Sides([entry("7", "Gone"), entry("8")], [entry("8")]),
      notIn: Sides([entry("7", "Gone", deprecation: "Deprecated"), entry("8")], [entry("8")])),
    RuleCase(
      "deprecated-code-removed",
      in: Sides([entry("7", deprecation: "No longer used"), entry("8")], [entry("8")]),
      notIn: Sides([entry("7"), entry("8")], [entry("8")])),
    RuleCase(
      "code-added", in: Sides([entry("8")], [entry("7"), entry("8")]),
      notIn: Sides([entry("7")], [entry("7", "Now with a text")])),
    RuleCase(
      "code-renamed", finds: ["main/otp.wrong"],
      in: Sides(
        [entry("otp.bad", "The password is wrong")], [entry("otp.wrong", "The password is wrong")]),
      notIn: Sides([entry("6", "The password is wrong")], [entry("7", "The password is wrong")])),
    RuleCase(
      "code-renumbered",
      in: Sides([entry("6", name: "BadPassword")], [entry("7", name: "BadPassword")]),
      notIn: Sides(
        // Two entries of one name: nobody knows which became which.
        [entry("5", name: "Bad"), entry("6", name: "Bad")],
        [entry("7", name: "Bad"), entry("8", name: "Bad")])),
    RuleCase(
      "code-recased", finds: ["main/BadOTP"], in: Sides([entry("badOtp")], [entry("BadOTP")]),
      notIn: Sides([entry("badOtp"), entry("BADOTP")], [entry("BadOTP")])),
    RuleCase(
      "code-recased", finds: ["main/-7", "main/0", "main/7"],
      in: Sides(
        [entry("007", "One"), entry("-07", "Two"), entry("00", "Three")],
        [entry("7", "Other"), entry("-7", "Words"), entry("0", "Here")]),
      notIn: Sides(
        // Two spellings of one number: nobody knows which became which.
        [entry("07", "One"), entry("007", "Two")], [entry("7", "Three"), entry("E7", "Four")])),
    RuleCase(
      "code-moved", finds: ["b/7"],
      in: Sides(
        [entry("7", in: "a"), entry("8", in: "a")], [entry("7", in: "b"), entry("8", in: "a")]),
      notIn: Sides(
        // A vendor who numbers each category anew.
        [entry("7", "One", in: "a"), entry("1", in: "a"), entry("7", "Two", in: "b")],
        [entry("1", in: "a"), entry("7", "Two", in: "b"), entry("7", "Three", in: "c")])),
    RuleCase(
      "perhaps-renamed",
      in: Sides(
        [entry("6", "The card was declined because its owner has no money left")],
        [entry("7", "The card was declined because its owner has moved away since")]),
      notIn: Sides(
        [entry("6", "The card was declined")], [entry("7", "No such bucket in this region")])),
    RuleCase(
      "code-reused",
      in: Sides(
        [entry("7", "The account is locked")],
        [entry("7", "The password has expired"), entry("9", "The account is locked")]),
      notIn: Sides(
        // The name stayed, and with it the meaning.
        [entry("7", "Not allowed", name: "Locked")],
        [entry("7", "The account is locked", name: "Locked"), entry("9", "Not allowed")])),
    RuleCase(
      "code-reused",
      in: Sides(
        [entry("7", name: "Lost"), entry("8", name: "Locked")], [entry("7", name: "Locked")]),
      notIn: Sides(
        [entry("7", name: "Lost"), entry("8", name: "Bad")], [entry("7", name: "Locked")])),
    RuleCase(
      "code-reused", finds: ["main/-7", "main/0x7", "main/7", "main/E7"],
      in: Sides(
        ["7", "-7", "0x7", "E7"].map {
          entry($0, "The account is locked", name: "AccountLockedError")
        },
        ["7", "-7", "0x7", "E7"].map {
          entry($0, "No such bucket in this region", name: "MissingBucketError")
        }),
      notIn: Sides(
        [
          entry("1", "The account is locked", name: "ACCOUNT_LOCKED"),
          entry("2", "The account is locked", name: "LOCKED"), entry("3", name: "LOCKED"),
          entry("4", "The account is locked"),
          entry("locked", "The account is locked", name: "LOCKED"),
        ],
        [
          // A word of the name stayed, as in `AccountLockedError`.
          entry("1", "Somebody closed it", name: "ACCOUNT_CLOSED_ERROR"),
          // Most of the text stayed.
          entry("2", "The account is locked now", name: "BLOCKED"), entry("3", name: "OTHER"),
          entry("4", "No such bucket in this region"),
          // The code tells what it means.
          entry("locked", "Nobody can reach it", name: "OTHER"),
        ])),
    RuleCase(
      "code-renumbered", finds: ["main/8"],
      in: Sides(
        [entry("7", "No such bucket"), entry("8", "The account is locked")],
        [entry("7", "The account is locked")]),
      notIn: Sides(
        // What was removed and an edit that has nothing to do with it.
        [entry("7", "No such bucket"), entry("8", "The account is locked")],
        [entry("7", "The password has expired")])),
  ]
}
