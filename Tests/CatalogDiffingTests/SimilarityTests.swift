import CatalogModel
import Testing

@testable import CatalogDiffing

struct SimilarityTests {
  /// Pairs by similar text, as `base > revision score`, then suspicions likewise.
  private func check(
    _ base: [Entry], _ revision: [Entry], pairs: [String] = [], suspicions: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let comparison = Sides(base, revision).comparison
    let found = comparison.changed.compactMap { pair -> String? in
      guard case .likeness(let likeness) = pair.evidence else { return nil }
      return "\(pair.base.code.text) > \(pair.revision.code.text) \(likeness.percent)"
    }
    #expect(found == pairs, sourceLocation: sourceLocation)
    let suspected = comparison.suspicions.map { suspicion in
      let bases = suspicion.bases.map(\.code.text).joined(separator: ",")
      let revisions = suspicion.revisions.map(\.code.text).joined(separator: ",")
      return "\(bases) > \(revisions) \(suspicion.likeness.percent)"
    }
    #expect(suspected == suspicions, sourceLocation: sourceLocation)
  }

  @Test func aSimilarTextIsTheSameUnderAnotherCode() {
    // One entry a side, so each word weighs 1: 2 × 9 of 9 + 10 words.
    check(
      [entry("former", "the request was sent to a region without this bucket")],
      [entry("latter", "the request was sent to a region without this bucket yet")],
      pairs: ["former > latter 95"])
  }

  @Test func aLessSimilarTextIsASuspicion() {
    // 2 × 5 of 7 + 7 words.
    check(
      [entry("old", "the card has expired two days ago")],
      [entry("new", "the card has expired in some month ago")],
      suspicions: ["old > new 66"])
    check(
      [entry("old", "the card has expired")], [entry("new", "the card was declined by us")])
  }

  @Test func aRareWordTellsMoreThanACommonOne() {
    let fields = (1...40).map { "field\($0)" }
    func list(_ names: [String]) -> [Entry] {
      names.map { entry("\($0)_bad", "The value of the field \($0) is not allowed here") }
    }
    // 41 entries: 8 words of weight 1 in all of them, one of weight 6. 2 × 8 of 14 + 14 is 57.
    check(list(fields + ["postcode"]), list(fields + ["birthday"]), suspicions: [])
  }

  @Test func theBestPairsComeFirst() {
    check(
      [entry("a", "one two three four five six"), entry("b", "one two three four five seven")],
      [entry("c", "one two three four five six eight")], pairs: ["a > c 87"])
  }

  @Test func aTieIsReportedAndNotGuessed() {
    check(
      [entry("a", "one two three four five")],
      [entry("b", "one two three four five six"), entry("c", "one two three four five seven")],
      suspicions: ["a > b,c 83"])
    check(
      [entry("a", "one two three"), entry("b", "one two three")],
      [entry("c", "one two three"), entry("d", "one two three")], suspicions: ["a,b > c,d 100"])
  }

  /// `alpha` is in other texts, too, and weighs 1; `omega` is in one of three, and weighs 2, or of four, and
  /// weighs 3; each of the twelve others weighs 2.
  @Test func whatIsNearlyAsMuchAlikeIsATie() {
    let others = [entry("m", "alpha kept"), entry("n", "alpha stays")]
    func check(
      _ base: [Entry], _ revision: [Entry], pairs: [String] = [], suspicions: [String] = [],
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      self.check(
        base + others, revision + others, pairs: pairs, suspicions: suspicions,
        sourceLocation: sourceLocation)
    }
    let text = "one two three four five six seven eight nine ten eleven twelve"
    let (plain, alpha, omega) = (
      entry("a", text), entry("b", text + " alpha"), entry("c", text + " omega")
    )
    // 2 × 24 of 24 + 25, and of 24 + 26.
    check([plain], [alpha], pairs: ["a > b 97"])
    check([plain], [omega], pairs: ["a > c 96"])
    // 2 × 24 of 24 + 25 is 97, and of 24 + 27 is 94.
    check([plain], [alpha, omega], suspicions: ["a > b,c 97"])
    check([alpha, omega], [plain], suspicions: ["b,c > a 97"])
    // What has something that it is as much like itself is no rival: 2 × 27 of 30 + 27.
    check(
      [plain, entry("x", text + " omega psi")], [alpha, omega], pairs: ["a > b 97", "x > c 94"])
  }

  @Test func aTextThatOthersKeepIsNobodysOwn() {
    check(
      [entry("1", "Kept for later use"), entry("2", "Kept for later use")],
      [entry("2", "Kept for later use"), entry("3", "Kept for later use")])
    let comparison = Sides(
      [entry("1", "Reserved"), entry("2", "Reserved")],
      [entry("2", "Reserved"), entry("3", "Reserved")]
    ).comparison
    #expect(comparison.removed.count == 1 && comparison.added.count == 1)
  }

  @Test func shortTextsAreNotCompared() {
    check([entry("a", "Bad card")], [entry("b", "Card bad")])
  }

  @Test func theSameNumberIsTheSameEntry() {
    func list(_ names: [String], last: String) -> [Entry] {
      names.enumerated().map { index, name in
        entry(name, fields: ["Number": index == names.count - 1 ? last : "\(index)"])
      }
    }
    let names = ["a", "b", "c", "d", "e", "f", "g"]
    let same = Sides(list(names + ["h"], last: "90"), list(names + ["i"], last: "90")).comparison
    #expect(same.changed.map(\.evidence) == [.number])
    let other = Sides(list(names + ["h"], last: "90"), list(names + ["i"], last: "91")).comparison
    #expect(other.changed.isEmpty)
    let repeated = Sides(list(names + ["h"], last: "1"), list(names + ["i"], last: "1")).comparison
    #expect(repeated.changed.isEmpty)
    let alias = Sides(
      [entry("OLD", statements: [.alias("17")])], [entry("NEW", statements: [.alias("17")])]
    ).comparison
    #expect(alias.changed.map(\.evidence) == [.number])
  }

  @Test func aNumberBeforeTheTextIsTheSameEntry() {
    func list(_ last: Entry) -> [Entry] {
      (1...8).map { entry("CODE\($0)", "(\($0)) Says something") } + [last]
    }
    func evidence(_ base: Entry, _ revision: Entry) -> [EntryPair.Evidence] {
      Sides(list(base), list(revision)).comparison.changed.map(\.evidence)
    }
    #expect(
      evidence(entry("BAD_TAPE", "(36) The tape is torn"), entry("NO_REEL", "(36) Late reel"))
        == [.number])
    #expect(
      evidence(entry("BAD_TAPE", "(36) The tape is torn"), entry("NO_REEL", "(37) Late reel")) == []
    )
    #expect(
      evidence(entry("BAD_TAPE", "(1) The tape is torn"), entry("NO_REEL", "(1) Late reel")) == [])
  }
}
