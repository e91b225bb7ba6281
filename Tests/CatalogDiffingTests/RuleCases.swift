import CatalogModel

extension RuleCase {
  static let all =
    codes + histories + masses + texts + attributes + fields + deprecations + categories + messages
    + statements + turns + ranges + marks

  private static let codes: [RuleCase] = [
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

  private static let masses: [RuleCase] = [
    RuleCase(
      "many-removed-at-once", finds: ["catalog"],
      in: Sides((1...39).map { entry("\($0)") }, (21...39).map { entry("\($0)") }),
      notIn: Sides((1...40).map { entry("\($0)") }, (21...40).map { entry("\($0)") })),
    RuleCase(
      "repetition-changed",
      in: Sides([entry("7", "One"), entry("7", "Two")], [entry("7", "Two")]),
      notIn: Sides([entry("7", "One"), entry("7", "Two")], [entry("7", "Two"), entry("7", "One")])),
    RuleCase(
      "reordered", finds: ["catalog"],
      in: Sides([entry("7"), entry("8")], [entry("8"), entry("7")]),
      notIn: Sides([entry("7"), entry("8")], [entry("6"), entry("7"), entry("9"), entry("8")])),
    RuleCase(
      "reordered", finds: ["catalog"],
      in: Sides(
        [entry("7", fields: ["Sent with": "card-lost, rate-limit"])],
        [entry("7", fields: ["Sent with": "rate-limit, card-lost"])]),
      notIn: Sides(
        [entry("7", fields: ["Sent with": "card-lost, rate-limit"])],
        [entry("7", fields: ["Sent with": "card-lost,rate-limit"])])),
    RuleCase(
      "introduction-changed", finds: ["catalog"],
      in: Sides(introduced("All errors"), introduced("All of the errors")),
      notIn: Sides(introduced("All errors"), introduced("All errors"))),
  ]

  private static let texts: [RuleCase] = [
    RuleCase(
      "text-added", entry("7"), entry("7", "New"), notIn: (entry("7", "Old"), entry("7", "New"))),
    RuleCase(
      "text-removed", entry("7", "Old"), entry("7"), notIn: (entry("7", "Old"), entry("7", "New"))),
    RuleCase(
      "text-typography", entry("7", "The \"code\" – see\nabove"),
      entry("7", "the ‘code’ - see above."),
      notIn: (entry("7", "The code"), entry("7", "The Code"))),
    RuleCase(
      "white-space-changed", finds: ["catalog"],
      in: Sides([entry("7", "The code  is\twrong ")], [entry("7", "The code is wrong")]),
      notIn: Sides([entry("7", "The code\nis wrong")], [entry("7", "The code is wrong")])),
    RuleCase(
      "text-changed", entry("7", "The password is not correct"),
      entry("7", "The password you sent is not correct"),
      notIn: (
        entry("7", "The password is not correct"), entry("7", "Account locked by an operator")
      )),
    RuleCase(
      "text-changed", entry("7", "Not allowed. Ask the owner of this workspace."),
      entry("7", "Not allowed"),
      notIn: (
        entry("7", "The card"), entry("7", "The card that was sent by courier never arrived")
      )),
    RuleCase(
      "meaning-perhaps-changed", entry("7", "Not"),
      entry("7", "Not nearly enough money in any account"),
      notIn: (
        entry("7", "The parcel is lost"),
        entry("7", "The parcel is lost, which the courier must say in writing within ten days")
      )),
    RuleCase(
      "meaning-perhaps-changed", entry("7", "The password is not correct"),
      entry("7", "The account is not active"),
      notIn: (entry("7", "The password is wrong"), entry("7", "The password is invalid"))),
  ]

  private static let attributes: [RuleCase] = [
    RuleCase(
      "label-changed", entry("7", label: "BAD REQUEST"), entry("7", label: "Bad request"),
      notIn: (entry("7", label: "Bad"), entry("7", "A text", label: "Bad"))),
    RuleCase(
      "name-changed", entry("7", name: "Old"), entry("7", name: "New"),
      notIn: (entry("7"), entry("7", name: "New"))),
    RuleCase(
      "name-added", entry("7"), entry("7", name: "New"),
      notIn: (entry("7", name: "Old"), entry("7", name: "New"))),
    RuleCase(
      "status-class-changed", entry("7", status: [400]), entry("7", status: [500]),
      notIn: (entry("7", status: [400]), entry("7", status: [400, 500]))),
    RuleCase(
      "status-changed", entry("7", status: [403]), entry("7", status: [423]),
      notIn: (entry("7", status: [403]), entry("7", status: [403, 423]))),
    RuleCase(
      "status-added", entry("7", status: [400]), entry("7", status: [400, 406]),
      notIn: (entry("7", status: [400]), entry("7", status: [406]))),
    RuleCase(
      "status-removed", entry("7", status: [400, 406]), entry("7", status: [400]),
      notIn: (entry("7", status: [400, 406]), entry("7", status: [406, 400]))),
    RuleCase(
      "status-documented", entry("7"), entry("7", status: [400]),
      notIn: (entry("7", status: [400]), entry("7", status: [401]))),
    RuleCase(
      "status-undocumented", entry("7", status: [400]), entry("7"),
      notIn: (entry("7", status: [400]), entry("7", status: [401]))),
  ]

  private static let fields: [RuleCase] = [
    RuleCase(
      "field-added", entry("7"), entry("7", fields: ["Retry": "no"]),
      notIn: (entry("7", fields: ["Retry": "no"]), entry("7", fields: ["Retry": "yes"]))),
    RuleCase(
      "field-removed", entry("7", fields: ["Retry": "no"]), entry("7"),
      notIn: (entry("7", fields: ["Retry": "no"]), entry("7", fields: ["Retry": "yes"]))),
    RuleCase(
      "field-changed", entry("7", fields: ["Retry": "no"]), entry("7", fields: ["Retry": "yes"]),
      notIn: (entry("7", fields: ["Retry": "no"]), entry("7", fields: ["Retry": "No."]))),
    RuleCase(
      "field-reworded", entry("7", fields: ["Help": "Ask your operator"]),
      entry("7", fields: ["Help": "Ask the operator"]),
      notIn: (
        entry("7", fields: ["A": "1", "B": "2"]), entry("7", fields: ["B": "2", "A": "1"])
      )),
    RuleCase(
      "field-reworded", entry("7", fields: ["A": "x, y"]), entry("7", fields: ["A": "X, y"]),
      notIn: (entry("7", fields: ["A": "x, y"]), entry("7", fields: ["A": "y, x"]))),
    RuleCase(
      "field-changed", entry("7", fields: ["Sent with": "400 403"]),
      entry("7", fields: ["Sent with": "400"]),
      notIn: (
        entry("7", fields: ["Sent with": "400, 403"]), entry("7", fields: ["Sent with": "403 400"])
      )),
    RuleCase(
      "field-renamed", finds: ["catalog"],
      in: Sides(
        [
          entry("7", fields: ["Fix": "Pay"]), entry("8", fields: ["Fix": "Wait"]),
          entry("9", fields: ["Fix": "Ask"]),
        ],
        [
          entry("7", fields: ["Remedy": "Pay"]), entry("8", fields: ["Remedy": "Wait"]),
          entry("9", fields: ["Remedy": "Beg"]),
        ]),
      notIn: Sides(
        // What any field could say.
        [entry("7", fields: ["Retry": "no"]), entry("8", fields: ["Retry": "no"])],
        [entry("7", fields: ["Visible": "no"]), entry("8", fields: ["Visible": "no"])])),
    RuleCase(
      "field-renamed", entry("7", fields: ["commend": "no"]), entry("7", fields: ["comment": "no"]),
      notIn: (
        entry("7", fields: ["commend": "no", "comment": "yes"]),
        entry("7", fields: ["comment": "no"])
      )),
    RuleCase(
      "field-changed", finds: ["main/9"],
      in: Sides(
        (7...9).map { entry("\($0)", fields: ["Fix": "Press \($0)"]) },
        (7...9).map { entry("\($0)", fields: ["Remedy": $0 == 9 ? "Ask" : "Press \($0)"]) }),
      notIn: Sides(
        // Two columns that have little to do with each other.
        (7...9).map { entry("\($0)", fields: ["Fix": "Press \($0)"]) },
        (7...9).map { entry("\($0)", fields: ["Cause": $0 == 7 ? "Press 7" : "Heat"]) })),
  ]

  private static let deprecations: [RuleCase] = [
    RuleCase(
      "deprecated", entry("7"), entry("7", deprecation: "Deprecated since 2024, use another."),
      notIn: (entry("7", deprecation: "Old"), entry("7", deprecation: "Deprecated"))),
    RuleCase(
      "deprecated-with-replacement",
      in: Sides(
        [entry("7"), entry("otp.wrong")],
        [entry("7", deprecation: "Deprecated: use `otp.wrong`."), entry("otp.wrong")]),
      notIn: Sides(
        [entry("7"), entry("8")], [entry("7", deprecation: "Use 8 digits"), entry("8")])),
    RuleCase(
      "deprecated-with-replacement",
      in: Sides(
        [entry("7"), entry("A3")], [entry("7", deprecation: "Yes: use A3 instead"), entry("A3")]),
      notIn: Sides(
        [entry("7"), entry("3")],
        [entry("7", deprecation: "Will be removed by 3"), entry("3")])),
    RuleCase(
      "end-perhaps-announced", entry("7", "The card has expired."),
      entry("7", "The card has expired. Deprecated, use 9 instead."),
      notIn: (
        entry("7", "The card has expired."),
        entry("7", "Deprecated: the card has expired.", deprecation: "Deprecated")
      )),
    RuleCase(
      "undeprecated", entry("7", deprecation: "Deprecated"), entry("7"),
      notIn: (entry("7"), entry("7", deprecation: "Deprecated"))),
    RuleCase(
      "deprecation-reworded", entry("7", deprecation: "Deprecated"),
      entry("7", deprecation: "No longer used"),
      notIn: (entry("7"), entry("7", deprecation: "Deprecated"))),
  ]

  private static let categories: [RuleCase] = [
    RuleCase(
      "category-retitled", finds: ["sign-in"],
      in: Sides(
        [entry("1", "Wrong", in: "login"), entry("2", "Late", in: "login")],
        [entry("1", "Wrong", in: "sign-in"), entry("2", "Late", in: "sign-in")]),
      notIn: Sides(
        [entry("1", "Wrong", in: "login"), entry("2", "Late", in: "login")],
        [entry("1", "Wrong", in: "sign-in"), entry("3", "Other", in: "sign-in")])),
    RuleCase(
      "category-regrouped", finds: ["all"],
      in: Sides(
        [
          entry("1", in: "all"), entry("2", in: "all"), entry("3", in: "all"),
          entry("4", in: "all"),
        ],
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "b"), entry("4", in: "b")]),
      notIn: Sides(
        [entry("1", in: "all"), entry("2", in: "all"), entry("3", in: "all"), entry("4", in: "b")],
        [entry("1", in: "all"), entry("2", in: "all"), entry("3", in: "b"), entry("4", in: "b")])),
    RuleCase(
      "category-regrouped", finds: ["a", "b"],
      in: Sides(
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "b"), entry("4", in: "b")],
        [
          entry("1", in: "all"), entry("2", in: "all"), entry("3", in: "all"),
          entry("4", in: "all"),
        ]
      ),
      notIn: Sides(
        [entry("1", "One", in: "a"), entry("2", "Two", in: "a")],
        [entry("1", "One", in: "all"), entry("2", "Two", in: "all")])),
    RuleCase(
      "category-regrouped", finds: ["b"],
      in: Sides(
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "a")],
        [entry("1", in: "a"), entry("2", in: "b"), entry("3", in: "b")]),
      notIn: Sides(
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "a")],
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "b")])),
    RuleCase(
      "category-regrouped", finds: ["b"],
      in: Sides(
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "a"), entry("4", in: "b")],
        [entry("1", in: "a"), entry("2", in: "b"), entry("3", in: "b"), entry("4", in: "b")]),
      notIn: Sides(
        [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "b"), entry("4", in: "c")],
        [entry("1", in: "a"), entry("2", in: "b"), entry("3", in: "c"), entry("4", in: "c")])),
    RuleCase(
      "category-text-changed", finds: ["main"], in: Sides(headed("Old words"), headed("New words")),
      notIn: Sides(headed("Words"), headed("Words"))),
    RuleCase(
      "category-added", finds: ["b"],
      in: Sides([entry("1", in: "a")], [entry("1", in: "a"), entry("2", in: "b")]),
      notIn: Sides([entry("1", in: "a")], [entry("1", in: "a"), entry("2", in: "a")])),
    RuleCase(
      "category-removed", finds: ["b"],
      in: Sides([entry("1", in: "a"), entry("2", in: "b")], [entry("1", in: "a")]),
      notIn: Sides([entry("1", in: "a"), entry("2", in: "a")], [entry("1", in: "a")])),
  ]

  private static func introduced(_ text: String) -> Catalog {
    Catalog(
      vendor: Vendor(id: "acme", name: "Acme"), version: "1", introduction: Prose(text: text),
      categories: [], entries: [])
  }

  private static func headed(_ text: String) -> Catalog {
    catalog(
      [entry("7")],
      categories: [Category(id: "main", title: "Main", description: Prose(text: text))])
  }
}
