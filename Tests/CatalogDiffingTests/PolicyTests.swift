import CatalogModel
import Testing

@testable import CatalogDiffing

struct PolicyTests {
  private func impacts(_ sides: Sides) -> [String] {
    VendorChanges(sides.comparison).changes.map { "\($0.rule) \($0.impact)" }
  }

  private let reworded = Sides(
    [entry("7", "The password is not correct")], [entry("7", "The password sent is not correct")])

  @Test func aRewordedTextBreaksWhereMessagesAreStable() {
    #expect(impacts(reworded) == ["text-changed editorial"])
    let stable = ChangePolicy(hasStableMessages: true)
    #expect(impacts(reworded.judged(by: stable)) == ["text-changed breaking"])
    let added = Sides([entry("7")], [entry("7"), entry("8")])
    #expect(impacts(added.judged(by: stable)) == ["code-added additive"])
  }

  @Test func whatIsSaidOfARuleCounts() {
    let policy = ChangePolicy(hasStableMessages: true, severities: ["text-changed": .suspect])
    #expect(impacts(reworded.judged(by: policy)) == ["text-changed suspect"])
  }

  /// Base, revision, what the policy says of other rules, and what is found.
  private static let kinds: [(Entry, Entry, [String: Impact], String)] = [
    (
      entry("7", status: [400]), entry("7", status: [409]), ["status-added": .breaking],
      "status-changed breaking"
    ),
    (
      entry("7", status: [400]), entry("7", status: [409]), ["status-removed": .breaking],
      "status-changed breaking"
    ),
    // Nothing is lowered by what was said of another rule.
    (
      entry("7", status: [400]), entry("7", status: [409]),
      ["status-added": .editorial, "status-removed": .additive], "status-changed suspect"
    ),
    (
      entry("7", status: [400]), entry("7", status: [409]),
      ["status-added": .breaking, "status-changed": .editorial], "status-changed editorial"
    ),
    (
      entry("7", status: [400]), entry("7", status: [500]), ["status-added": .suspect],
      "status-class-changed breaking"
    ),
    (
      entry("7", statements: [.endpoint("GET /a")]), entry("7", statements: [.endpoint("GET /b")]),
      ["endpoint-added": .breaking], "endpoint-changed breaking"
    ),
    (
      entry("7", "The card is valid"), entry("7", "The card is invalid"),
      ["text-changed": .breaking], "meaning-perhaps-turned breaking"
    ),
    (
      entry("7", "The card is  valid"), entry("7", "The card is valid"),
      ["text-typography": .suspect], "white-space-changed suspect"
    ),
    (
      entry("7", statements: [.cause(Prose(text: "The \"card\""))]),
      entry("7", statements: [.cause(Prose(text: "The “card”"))]), ["cause-reworded": .suspect],
      "statement-typography suspect"
    ),
  ]

  @Test(arguments: kinds)
  func whatIsSaidOfARuleCountsForTheKindsOfItsChanges(
    _ base: Entry, _ revision: Entry, _ severities: [String: Impact], _ expected: String
  ) {
    let sides = Sides([base], [revision]).judged(by: ChangePolicy(severities: severities))
    #expect(impacts(sides) == [expected])
  }

  @Test func theKindsAreThoseOfRules() {
    let rules = Set(ChangeRules.all.map(\.id))
    #expect(Set(ChangeRules.kinds.map(\.id)).count == ChangeRules.kinds.count)
    for rule in ChangeRules.kinds {
      #expect(rule.meaning.hasSuffix(".") && rule.advice.hasSuffix("."))
      for id in rule.kindsOf { #expect(rules.contains(id) && id != rule.id, "\(rule.id)") }
    }
  }

  @Test func aClosedCatalogHasNoPlainAdditions() {
    let added = Sides([entry("7")], [entry("7"), entry("8")])
    #expect(
      impacts(added.judged(by: ChangePolicy(isClosed: true))) == [
        "added-to-closed-catalog breaking"
      ])
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
    ("2024-13-01", false), ("2024-06-31", false), ("2024-6-1", false), ("+024-01-01", false),
    ("2024-06-30x", false), ("", false), ("2024-00-10", false), ("２０２４-01-01", false),
  ])
  func daysAreThoseOfTheCalendar(_ text: String, _ isDay: Bool) {
    #expect((Day(text) != nil) == isDay)
    if let day = Day(text) { #expect(day.text == text) }
  }
}

struct ApprovalTests {
  private let report = ChangeReport(
    VendorChanges(
      Sides([entry("7", "One"), entry("8", "Two"), entry("9")], [entry("9")]).comparison))

  private func approval(
    _ change: Change, fingerprint: String? = nil, vendor: String = "acme", expiry: String? = nil
  ) -> Approval {
    Approval(
      fingerprint: fingerprint ?? change.fingerprint, rule: change.rule, vendor: vendor,
      code: change.code, reason: "Agreed upon", expiry: expiry.flatMap { Day($0) })
  }

  private func check(
    _ approvals: [Approval], on day: String = "2024-06-30", leaves rules: [String],
    approved codes: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = report.applying(approvals, on: try #require(Day(day)))
    let left = result.changes.map { "\($0.rule) \($0.code?.text ?? "")" }
    #expect(left == rules, sourceLocation: sourceLocation)
    let approved = result.vendors.flatMap(\.approved).compactMap { $0.change.code?.text }
    #expect(approved == codes, sourceLocation: sourceLocation)
  }

  @Test func oneIntendedChangePassesAndNothingElse() throws {
    let change = report.changes[0]
    try check([approval(change)], leaves: ["code-removed 8"], approved: ["7"])
    let counts = report.applying([approval(change)], on: try #require(Day("2024-06-30"))).counts
    #expect(counts.breaking == 1)
  }

  @Test func anApprovalOfAnotherChangeIsStale() throws {
    let change = report.changes[0]
    let all = ["code-removed 7", "code-removed 8", "stale-approval "]
    try check([approval(change, fingerprint: "0123456789abcdef")], leaves: all, approved: [])
    let wrongCode = Approval(
      fingerprint: change.fingerprint, rule: change.rule, vendor: "acme", code: Code("8"),
      reason: "", expiry: nil)
    try check([wrongCode], leaves: all, approved: [])
  }

  @Test func anApprovalOfAVendorThatIsNotComparedIsNotJudged() throws {
    try check(
      [approval(report.changes[0], vendor: "other")],
      leaves: ["code-removed 7", "code-removed 8"], approved: [])
  }

  /// The rule that was approved of a vendor that neither side has, whether both sides are whole, and what is
  /// reported.
  @Test(arguments: [
    ("vendor-removed", true, ["the approval of 'vendor-removed' for 'olden' fits no change"]),
    ("vendor-removed", false, []), ("code-removed", true, []),
  ])
  func anApprovalToTakeOutAVendorThatIsGoneIsStale(
    _ rule: String, _ whole: Bool, _ expected: [String]
  ) {
    let approval = Approval(
      fingerprint: "0123456789abcdef", rule: rule, vendor: "olden", code: nil, reason: "Sold",
      expiry: nil)
    let result = report.applying([approval], whole: whole, on: .last)
    let stale = result.changes.filter { $0.rule == "stale-approval" }
    #expect(stale.map(\.summary.text) == expected)
    #expect(stale.map(\.vendor) == expected.map { _ in "olden" })
    #expect(result.vendors.map { result.sides(of: $0).text }.allSatisfy { $0 == "'1' → '2'" })
  }

  /// What the vendor was called when its change was approved, what former names became, and whether the
  /// approval counts: `nil` where it is not about the vendor.
  @Test(arguments: [
    ("acme", [:], true), ("olden", ["olden": "acme"], true), ("olden", [:], nil),
    ("olden", ["olden": "other"], nil), ("acme", ["acme": "other"], true),
    ("olden", ["older": "acme"], nil),
  ])
  func anApprovalHoldsUnderAnotherName(_ name: String, _ names: [String: String], _ holds: Bool?)
    throws
  {
    let change = report.changes[0]
    let approval = approval(
      change, fingerprint: change.fingerprint(underVendor: name), vendor: name)
    let result = report.applying([approval], names: names, on: .last)
    #expect(result.vendors[0].approved.map(\.change) == (holds == true ? [change] : []))
    #expect(!result.changes.contains { $0.rule == "stale-approval" })
  }

  @Test func anApprovalUnderAnotherNameThatFitsNothingIsStale() throws {
    let result = report.applying(
      [approval(report.changes[0], vendor: "olden")], names: ["olden": "acme"], on: .last)
    #expect(result.changes.map(\.rule) == ["code-removed", "code-removed", "stale-approval"])
  }

  @Test func anApprovalHoldsToItsLastDay() throws {
    let approval = approval(report.changes[0], expiry: "2024-06-30")
    try check([approval], on: "2024-06-30", leaves: ["code-removed 8"], approved: ["7"])
    try check(
      [approval], on: "2024-07-01",
      leaves: ["code-removed 7", "code-removed 8", "stale-approval "], approved: [])
  }

  /// Five fields that changed alike are one change, four are not.
  @Test(arguments: [4, 5])
  func anApprovalHoldsWhateverElseChangedAlike(_ count: Int) throws {
    func report(_ count: Int) -> ChangeReport {
      let codes = (1...count).map { "\($0)" }
      return ChangeReport(
        VendorChanges(
          Sides(
            codes.map { entry($0, fields: ["approved": "false"]) },
            codes.map { entry($0, fields: ["approved": "true"]) }
          ).comparison))
    }
    let approvals = report(4).changes.map { approval($0) }
    #expect(approvals.count == 4)
    let result = report(count).applying(approvals, on: try #require(Day("2024-06-30")))
    #expect(result.changes.map { $0.code?.text } == (count == 5 ? ["5"] : []))
    #expect(result.vendors[0].approved.map { $0.change.code?.text } == ["1", "2", "3", "4"])
    let joined = report(5)
    #expect(joined.changes.count == 1)
    #expect(joined.applying([approval(joined.changes[0])], on: .last).changes.isEmpty)
  }

  @Test func aFingerprintIsOfWhatChanged() {
    func fingerprint(_ text: String, line: Int) -> String {
      VendorChanges(Sides([entry("7", text, line: line)], []).comparison).changes[0].fingerprint
    }
    #expect(fingerprint("One", line: 1) == fingerprint("One", line: 9))
    #expect(fingerprint("One", line: 1) != fingerprint("Two", line: 1))
    #expect(fingerprint("One", line: 1).count == 16)
  }
}
