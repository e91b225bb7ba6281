import CatalogModel
import Testing

@testable import CatalogDiffing

struct TimelineTests {
  func timeline(_ versions: [Entry]...) -> CatalogTimeline {
    CatalogTimeline(versions: versions.enumerated().map { catalog($1, version: "v\($0 + 1)") })
  }

  func key(_ code: String, in category: String = "main") -> EntryKey {
    EntryKey(category: category, code: Code(code))
  }

  func check(
    _ timeline: CatalogTimeline, _ code: String, _ events: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = timeline.life(of: key(code))?.events.map(\.words)
    #expect(found == events, sourceLocation: sourceLocation)
  }

  func meanings(_ timeline: CatalogTimeline, _ code: String) -> [String] {
    timeline.formerMeanings(of: key(code)).map { meaning in
      "\(meaning.lastVersion): \(meaning.entry.text) > \(meaning.successor?.code.text ?? "-")"
    }
  }

  @Test func aLifeIsToldFromItsAppearanceOn() {
    let timeline = timeline(
      [entry("1", "One")], [entry("1", "One"), entry("2", "Two")],
      [entry("1", "One"), entry("2", "Two more")], [entry("1", "One")])
    check(timeline, "1", ["v1 appeared"])
    check(timeline, "2", ["v2 appeared", "v3 changed", "v4 left"])
    #expect(timeline.life(of: key("3")) == nil)
    #expect(timeline.comparisons.map(\.revision.version) == ["v2", "v3", "v4"])
  }

  @Test func aCodeThatCameBackMeansTheSameOrNot() {
    let before = "The session of the user has expired"
    func returned(as entry: Entry) -> CatalogTimeline {
      timeline([CatalogDiffingTests.entry("7", before)], [], [], [entry])
    }
    let same = returned(as: entry("7", before + "."))
    check(same, "7", ["v1 appeared", "v2 left", "v4 returned unchanged"])
    #expect(meanings(same, "7") == [])
    let reworded = returned(as: entry("7", "The session of this user has expired"))
    check(reworded, "7", ["v1 appeared", "v2 left", "v4 returned reworded"])
    let other = returned(as: entry("7", "No such bucket"))
    check(other, "7", ["v1 appeared", "v2 left", "v4 returned another"])
    #expect(meanings(other, "7") == ["v1: \(before) > -"])
    #expect(other.life(of: key("7"))?.entry.text == "No such bucket")
  }

  @Test(
    arguments: [
      ("The card has not expired", .another), ("The account has expired", .another),
      ("This card has expired", .reworded), ("The card of the owner has expired", .reworded),
      ("The cards have expired", .reworded),
    ] as [(String, ReturnedCode.Meaning)])
  func aCodeThatCameBackForAnotherThingMeansAnother(
    _ text: String, _ meaning: ReturnedCode.Meaning
  ) {
    let timeline = timeline([entry("7", "The card has expired")], [], [entry("7", text)])
    check(timeline, "7", ["v1 appeared", "v2 left", "v3 returned \(meaning)"])
    let former = meaning == .another ? ["v1: The card has expired > -"] : []
    #expect(meanings(timeline, "7") == former)
  }

  @Test func aCodeThatTookOverTheMeaningOfAnotherKeepsItsFormerOne() {
    let timeline = timeline(
      [entry("4", "No such device"), entry("5", "The account is locked")],
      [entry("4", "The account is locked")])
    check(timeline, "4", ["v1 appeared", "v2 changed"])
    #expect(meanings(timeline, "4") == ["v1: No such device > -"])
    check(timeline, "5", ["v1 appeared", "v2 left"])
  }

  @Test func aNumberOfWhichAllIsOtherHadAnotherMeaning() {
    let timeline = timeline(
      [entry("4", "No such device", name: "LOST_DEVICE")],
      [entry("4", "The account is locked", name: "BAD_ACCOUNT")])
    check(timeline, "4", ["v1 appeared", "v2 changed"])
    #expect(meanings(timeline, "4") == ["v1: No such device > -"])
  }

  @Test func aCodeThatLeftLeadsToItsMeaningForAsLongAsAnyHasIt() {
    let first = [entry("4", "No such device"), entry("5", "The account is locked")]
    func successors(_ versions: [Entry]...) -> [String] {
      let all = [first, [entry("4", "The account is locked")]] + versions
      let timeline = CatalogTimeline(
        versions: all.enumerated().map { catalog($1, version: "v\($0 + 1)") })
      return timeline.departed.filter { $0.key == key("5") }.map {
        $0.successor?.code.text ?? "-"
      }
    }
    #expect(successors() == ["4"])
    #expect(successors([entry("9", "The account is locked")]) == ["9"])
    #expect(
      successors([entry("4", "Wrong password"), entry("9", "The account is locked")]) == ["9"])
    #expect(
      successors(
        [entry("4", "The account is locked"), entry("6", "Wrong password")],
        [entry("4", "Wrong password")]) == ["-"])
  }

  @Test func aNameVouchesForTheMeaning() {
    let named = timeline([entry("7", "One", name: "A")], [], [entry("7", "Two", name: "A")])
    check(named, "7", ["v1 appeared", "v2 left", "v3 returned reworded"])
    let renamed = timeline([entry("7", name: "A")], [], [entry("7", name: "B")])
    check(renamed, "7", ["v1 appeared", "v2 left", "v3 returned another"])
  }

  @Test func renamedCodesAreFollowed() {
    let timeline = timeline(
      [entry("1", "Too late")], [entry("2", "Too late")], [entry("3", "Too late")], [])
    check(timeline, "3", ["v1 appeared", "v2 renumbered", "v3 renumbered", "v4 left"])
    #expect(timeline.life(of: key("3"))?.formerKeys == [key("1"), key("2")])
    #expect(timeline.life(of: key("1")) == nil)
    #expect(timeline.successors == [key("1"): key("3"), key("2"): key("3")])
  }

  @Test func aRenamedCodeLeadsToItsNewOne() {
    let timeline = timeline([entry("1", "Late")], [entry("2", "Late")], [entry("3", "Late")])
    #expect(timeline.successors == [key("1"): key("3"), key("2"): key("3")])
    let back = self.timeline([entry("1", "Late")], [entry("2", "Late")], [entry("1", "Late")])
    #expect(back.successors == [key("2"): key("1")])
    #expect(back.departed.isEmpty)
  }

  @Test func aCodeThatWasRenamedAndIsGivenAwayHadAnotherMeaning() {
    let timeline = timeline(
      [entry("1", "Late")], [entry("2", "Late")], [entry("2", "Late"), entry("1", "No bucket")])
    check(timeline, "1", ["v3 appeared"])
    #expect(meanings(timeline, "1") == ["v1: Late > 2"])
    #expect(timeline.successors.isEmpty)
  }

  @Test func aRedirectEndsWhereItsCodeIsGivenToAnother() {
    // `1` became `2`, was given to another error, and left with that.
    let (late, other) = ("Late", "No such bucket")
    let timeline = timeline(
      [entry("1", late)], [entry("2", late)], [entry("2", late), entry("1", other)],
      [entry("2", late)])
    #expect(timeline.successors.isEmpty)
    check(timeline, "1", ["v3 appeared", "v4 left"])
    let thrice = self.timeline(
      [entry("1", late)], [entry("2", late)], [entry("2", late), entry("1", other)],
      [entry("2", late)], [entry("2", late), entry("1", "Wrong password")])
    #expect(meanings(thrice, "1") == ["v1: Late > 2", "v3: No such bucket > -"])
  }

  @Test func aCodeThatTookARetiredOneLivesBesideIt() {
    let timeline = timeline(
      [entry("1", "Late"), entry("9", "No bucket")], [entry("9", "No bucket")],
      [entry("1", "No bucket")])
    check(timeline, "1", ["v1 appeared", "v3 renumbered"])
    #expect(timeline.lives.map { $0.isPresent } == [false, true])
    #expect(meanings(timeline, "1") == ["v1: Late > -"])
    let gone = self.timeline(
      [entry("1", "Late"), entry("9", "No bucket")], [entry("9", "No bucket")],
      [entry("1", "No bucket")], [])
    check(gone, "1", ["v1 appeared", "v3 renumbered", "v4 left"])
    #expect(gone.departed.map(\.lastVersion) == ["v3"])
  }

  @Test func textsThatShiftAlongNumbersLeaveFormerMeanings() {
    let timeline = timeline(
      [entry("1", "Alpha"), entry("2", "Beta")],
      [entry("1", "New"), entry("2", "Alpha"), entry("3", "Beta")])
    #expect(meanings(timeline, "1") == ["v1: Alpha > 2"])
    #expect(meanings(timeline, "2") == ["v1: Beta > 3"])
    #expect(meanings(timeline, "3") == [])
  }

  @Test func whatACodeMeantIsFollowedForAsLongAsAnyMeansIt() {
    let (alpha, beta, gamma) = ("No such device", "The account is locked", "Wrong password")
    let first = [entry("1", alpha), entry("2", beta)]
    let second = [entry("1", gamma), entry("2", alpha), entry("3", beta)]
    func ends(_ versions: [Entry]...) -> [String] {
      meanings(
        CatalogTimeline(
          versions: ([first, second] + versions).enumerated().map {
            catalog($1, version: "v\($0 + 1)")
          }), "1")
    }
    #expect(ends() == ["v1: \(alpha) > 2"])
    // The code that had it is used anew as well: the meaning goes on, or ends.
    #expect(
      ends([entry("1", gamma), entry("2", "Too late"), entry("3", beta), entry("4", alpha)])
        == ["v1: \(alpha) > 4"])
    #expect(
      ends([entry("1", gamma), entry("2", beta)], [entry("1", gamma), entry("5", beta)])
        == ["v1: \(alpha) > -"])
    #expect(ends([entry("1", gamma), entry("7", alpha)]) == ["v1: \(alpha) > 7"])
    // Nothing says any more that it is the same, but a name.
    #expect(
      ends([entry("1", gamma), entry("2", "Too late"), entry("3", beta)]) == ["v1: \(alpha) > -"])
    #expect(
      ends(
        [entry("1", gamma), entry("2", alpha, name: "A"), entry("3", beta)],
        [entry("1", gamma), entry("2", "Too late", name: "A"), entry("3", beta)])
        == ["v1: \(alpha) > 2"])
    // It left, and stays where it stood, until that is used for something else.
    #expect(ends([entry("1", gamma)]) == ["v1: \(alpha) > 2"])
    #expect(
      ends([entry("1", gamma)], [entry("1", gamma), entry("2", "Too late")])
        == ["v1: \(alpha) > -"])
    // The code has it again.
    #expect(ends([entry("1", alpha), entry("3", beta)]) == ["v2: \(gamma) > -"])
  }

  @Test func whatACodeMeantIsFollowedUnderOtherTitles() {
    func list(_ entries: [(String, String)], in category: String) -> [Entry] {
      let others = [
        ("8", "The key is too old"), ("9", "No such key"), ("10", "The key was revoked"),
      ]
      return (entries + others).map { entry($0, $1, in: category) }
    }
    let (alpha, gamma) = ("No such device", "Wrong password")
    let timeline = timeline(
      list([("1", alpha)], in: "main"), list([("1", gamma), ("2", alpha)], in: "main"),
      list([("1", gamma)], in: "main"), list([("1", gamma)], in: "new"),
      list([("1", gamma), ("2", "Too late")], in: "new"))
    let place = key("1", in: "new")
    #expect(timeline.formerMeanings(of: place).map(\.entry.text) == [alpha])
    #expect(timeline.formerMeanings(of: place).map(\.successor) == [nil])
  }

  @Test func twoCodesMaySwapTheirNames() {
    let timeline = timeline(
      [entry("a", name: "A"), entry("b", name: "B")], [entry("c", name: "A")],
      [entry("c", name: "A"), entry("b", name: "B")])
    check(timeline, "c", ["v1 appeared", "v2 renamed"])
    check(timeline, "b", ["v1 appeared", "v2 left", "v3 returned unchanged"])
  }

  @Test func aBrokenPageIsNoHistory() {
    func list(_ codes: ClosedRange<Int>) -> [Entry] {
      codes.map { entry("\($0)", "This is the text of number \($0)") }
    }
    let broken = timeline(list(1...30), list(1...15), list(1...15), list(1...30))
    check(broken, "15", ["v1 appeared"])
    check(broken, "16", ["v1 appeared"])
    #expect(broken.departed.isEmpty)
    // Twelve of fifteen came back: these were removed, and restored.
    let mended = timeline(list(1...30), list(1...15), list(1...27))
    check(mended, "16", ["v1 appeared", "v2 left", "v3 returned unchanged"])
    check(mended, "30", ["v1 appeared", "v2 left"])
  }

  @Test func whatWasNotReadDidNotLeave() {
    let (one, two) = (entry("1", "The first"), entry("2", "The second"))
    let unread = Catalog(
      vendor: Vendor(id: "acme", name: "Acme"), version: "2",
      categories: [Category(id: "main", title: "MAIN")], entries: [one],
      unreadLines: ["2 The second"])
    let timeline = CatalogTimeline(versions: [
      catalog([one, two], version: "v1"), unread, catalog([one, two], version: "v3"),
    ])
    check(timeline, "2", ["v1 appeared"])
  }

  @Test func ofSeveralEntriesWithOneIdentityTheFirstCounts() {
    let timeline = timeline(
      [entry("1", "A"), entry("1", "B")], [entry("1", "B")], [entry("1", "B"), entry("1", "C")])
    #expect(timeline.lives.count == 1)
    #expect(timeline.lives.allSatisfy { $0.isPresent })
  }
}
