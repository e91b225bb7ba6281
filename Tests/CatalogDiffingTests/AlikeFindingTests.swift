import CatalogModel
import OrderedJSON
import Testing

@testable import CatalogDiffing

/// What happened to many codes alike is one change, which shows one of them.
struct AlikeFindingTests {
  private let codes = (1...6).map { "\($0)" }

  private func changes(_ base: (String) -> Entry, _ revision: (String) -> Entry) -> [Change] {
    VendorChanges(Sides(codes.map(base), codes.map(revision)).comparison).changes
  }

  private func words(_ changes: [Change]) -> [String] {
    changes.map { "\($0.rule): \($0.summary.text)" }
  }

  @Test func aWordThatGaveWayInAllTexts() throws {
    let found = changes(
      { entry($0, "Ask \($0) of the flight route again, or try later on") },
      { entry($0, "Ask \($0) of the wayline again, or try later on") })
    #expect(
      words(found) == [
        "text-changed: the text of 6 codes was reworded, by the same words in each: '1', '2', '3', '4', '5', '6'"
      ])
    let change = try #require(found.first)
    #expect(
      change.quotation?.segments == [
        .kept("Ask 1 of the "), .removed("flight route"), .inserted("wayline"),
        .kept(" again, or try later on"),
      ])
    #expect(change.source == EntrySource(document: "errors.md", line: 1, endLine: 1))
    #expect(change.after?.elements?.count == 6)
  }

  @Test func aPartOfAWordIsNone() {
    let ends = ["[{0}].", "'{0}'", "{0}!", "({0})", "{0} again", "{0}, too"]
    let found = changes(
      { entry($0, "Not supported here, with the value " + ends[Int($0)! - 1]) },
      {
        entry(
          $0,
          "Not supported here, with the value "
            + ends[Int($0)! - 1].replacing("{0}", with: "{10}"))
      })
    #expect(found.count == 1)
    let others = changes(
      { entry($0, "All of the words stay, and one is x\($0)ed") },
      { entry($0, "All of the words stay, and one is xy\($0)ed") })
    #expect(others.count == 6)
  }

  @Test func anotherValueInOneField() {
    let found = changes(
      { entry($0, fields: ["approved": "false"]) }, { entry($0, fields: ["approved": "true"]) })
    #expect(
      words(found) == [
        "field-changed: 'approved' of 6 codes changed, by the same words in each: '1', '2', '3', '4', '5', '6'"
      ])
  }

  @Test func whatIsSaidOfCodesThemselves() {
    let found = changes({ entry($0, status: [400]) }, { entry($0, status: [400, 429]) })
    #expect(
      words(found) == [
        "status-added: each of 6 codes now comes with status 429: '1', '2', '3', '4', '5', '6'"
      ])
  }

  /// What breaks hides behind no number.
  @Test func ofWhatBreaksEachCodeIsNamed() throws {
    let codes = (100..<115).map { "\($0)" }
    func changed(_ status: [Int], _ text: String) -> [Entry] {
      codes.map { entry($0, "Of \($0) \(text)", status: status) }
    }
    let found = VendorChanges(
      Sides(changed([400], "the route is long"), changed([500], "the way is long")).comparison)
    let breaking = try #require(found.changes.first { $0.impact == .breaking })
    #expect(codes.allSatisfy { breaking.summary.parts.contains(.verbatim($0)) })
    let marks = VendorChanges(
      Sides(changed([400], "it is long"), changed([400], "it is long.")).comparison)
    #expect(marks.changes.map(\.impact) == [.editorial])
    #expect(marks.changes.first?.summary.text.hasSuffix(" and 5 more") == true)
  }

  @Test func namesThatAreAllWrittenOtherwise() {
    let words = ["NOT_FOUND", "IS_BUSY", "TOO_OLD", "IN_USE", "NO_KEY", "IS_FULL"]
    let others = ["NotFound", "IsBusy", "TooOld", "InUse", "NoKey", "IsFull"]
    let found = changes(
      { entry($0, name: "ACME_\(words[Int($0)! - 1])") },
      { entry($0, name: "AcmeError_\(others[Int($0)! - 1])") })
    #expect(
      self.words(found) == [
        "name-changed: the names of 6 codes changed alike: 'ACME_NOT_FOUND', 'ACME_IS_BUSY', "
          + "'ACME_TOO_OLD', 'ACME_IN_USE', 'ACME_NO_KEY', 'ACME_IS_FULL'"
      ])
    #expect(
      found.first?.quotation?.segments == [
        .removed("ACME_NOT_FOUND"), .inserted("AcmeError_NotFound"),
      ])
    let apart = changes(
      { entry($0, name: "A_\(words[Int($0)! - 1])") },
      { entry($0, name: "A_\(words[Int($0)! - 1])_\($0)") })
    #expect(apart.count == 6)
  }

  @Test func fourAreReadOneByOne() {
    let found = changes(
      { entry($0, fields: ["approved": "false"]) },
      { entry($0, fields: ["approved": $0 > "4" ? "soon" : "true"]) })
    #expect(found.map(\.rule) == Array(repeating: "field-changed", count: 6))
  }

  @Test func twoTextsWithTheSameNewWordsAreOne() {
    func texts(_ term: String, _ codes: [String]) -> [Entry] {
      codes.map { entry($0, "No \(term) is known to part \($0) of it") }
    }
    let found = VendorChanges(
      Sides(texts("wallet", ["1", "2"]), texts("purse", ["1", "2"])).comparison)
    #expect(
      words(found.changes) == [
        "meaning-perhaps-turned: the text of 2 codes perhaps says something else, by the same words in each: "
          + "'1', '2'"
      ])
  }

  @Test func codesThatCameOrLeftAreNotAlike() {
    let sides = Sides(codes.map { entry($0, "Gone") } + [entry("x")], [entry("x")])
    #expect(VendorChanges(sides.comparison).changes.count == 6)
  }

  @Test func theStoryOfACodeTellsItsOwnPart() throws {
    let versions = ["false", "true"].enumerated().map { index, value in
      catalog(codes.map { entry($0, fields: ["approved": value]) }, version: "\(index + 1)")
    }
    let timeline = VendorTimeline(versions: versions)
    let life = try #require(timeline.facts.lives.first { $0.key.code.text == "3" })
    let told = timeline.story(of: life).flatMap(\.changes).map(\.summary.text)
    #expect(told == ["'approved' of '3' changed"])
  }

  /// Every code has fields of its own, all of which are called otherwise.
  @Test func fieldsThatNoOtherCodeHas() {
    let sides = Sides(
      (1...12).map { entry("\($0)", fields: ["a\($0)": "one", "b\($0)": "two"]) },
      (1...12).map { entry("\($0)", fields: ["c\($0)": "three", "d\($0)": "four"]) })
    let found = VendorChanges(sides.comparison).changes
    #expect(found.map(\.rule) == ["field-removed", "field-added"])
    #expect(
      found.first?.summary.text.hasPrefix(
        "24 fields of 12 codes were removed, and none has them now: 'a1', 'b1', ") == true)
    #expect(
      found.last?.summary.text.hasPrefix(
        "24 fields of 12 codes were added, and none had them before: 'c1', 'd1', ") == true)
  }

  @Test func aFieldThatOthersHaveIsNoneOfThem() {
    let sides = Sides(
      (1...20).map { entry("\($0)", fields: ["a\($0)": "one"]) } + [
        entry("x", fields: ["Help": "Ask"]), entry("y", fields: ["Help": "Ask"]),
      ],
      (1...20).map { entry("\($0)") } + [entry("x"), entry("y", fields: ["Help": "Ask"])])
    let found = VendorChanges(sides.comparison).changes
    #expect(found.map { $0.code?.text ?? "-" } == ["-", "x"])
  }
}
