import CatalogModel

/// What became of that which is said of a code.
extension RuleCase {
  static let texts: [RuleCase] = [
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

  static let attributes: [RuleCase] = [
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

  static let fields: [RuleCase] = [
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

  static let deprecations: [RuleCase] = [
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
}
