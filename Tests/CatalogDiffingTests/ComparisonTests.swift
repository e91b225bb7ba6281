import CatalogModel
import Testing

@testable import CatalogDiffing

struct ComparisonTests {
  /// Compares and expects, as `base > revision`, the pairs that differ, then what left and came.
  private func check(
    _ base: [Entry], _ revision: [Entry], pairs: [String] = [], removed: [String] = [],
    added: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let comparison = Sides(base, revision).comparison
    let found = comparison.changed.map { "\(id($0.base)) > \(id($0.revision))" }
    #expect(found == pairs, sourceLocation: sourceLocation)
    #expect(comparison.removed.map(id) == removed, sourceLocation: sourceLocation)
    #expect(comparison.added.map(id) == added, sourceLocation: sourceLocation)
  }

  private func id(_ entry: Entry) -> String { "\(entry.category)/\(entry.code.text)" }

  @Test func theSameIdentityComesBeforeTheSameText() {
    check(
      [entry("1", "A"), entry("2", "B")], [entry("1", "B"), entry("3", "A")],
      pairs: ["main/1 > main/1"], removed: ["main/2"], added: ["main/3"])
  }

  @Test func aNameThatIsUniqueOnBothSidesFollowsItsCode() {
    check(
      [entry("1", name: "Late")], [entry("2", name: "Late")], pairs: ["main/1 > main/2"])
    check(
      [entry("1", name: "Late"), entry("9", name: "Late")],
      [entry("2", name: "Late"), entry("9", name: "Late")], removed: ["main/1"], added: ["main/2"])
  }

  @Test func aTextIsFollowedUnlessSeveralShareIt() {
    check([entry("1", "Late")], [entry("2", "Late")], pairs: ["main/1 > main/2"])
    check(
      [entry("1", "Late")], [entry("2", "Late"), entry("3", "Late")], removed: ["main/1"],
      added: ["main/2", "main/3"])
    check([entry("1")], [entry("2")], removed: ["main/1"], added: ["main/2"])
  }

  @Test func aNameOutweighsAText() {
    check(
      [entry("1", "Late", name: "A"), entry("2", "Soon", name: "B")],
      [entry("3", "Late", name: "B"), entry("4", "Soon", name: "A")],
      pairs: ["main/2 > main/3", "main/1 > main/4"])
  }

  @Test func entriesOfARetitledCategoryKeepTheirIdentity() {
    let comparison = Sides(
      [entry("1", "A", in: "x"), entry("2", "B", in: "x"), entry("3", "C", in: "x")],
      [entry("1", "A", in: "y"), entry("2", "B", in: "y"), entry("3", "D", in: "y")]
    ).comparison
    #expect(comparison.categories.retitled == ["x": "y"])
    #expect(comparison.changed.map(\.evidence) == [.identity, .identity, .identity])
    #expect(comparison.changed.map(\.identityChange) == [nil, nil, nil])
  }

  @Test func aCategoryThatWasWrittenAnewUnderAnotherTitleKeepsItsEntries() {
    let english = [
      "The request is wrong", "The card is unknown", "The card has expired", "Too late",
    ]
    let german = ["Die Anfrage ist falsch", "Die Karte ist unbekannt", "Die Karte ist abgelaufen"]
    let polished = ["This request is wrong", "The card is not known", "The card has expired."]
    func retitled(_ codes: [String], _ texts: [String], _ others: [String] = []) -> [String: String]
    {
      let base = zip(codes, english).map { entry($0, $1, in: "errors") }
      let revision = zip(codes, texts).map { entry($0, $1, in: "fehler") }
      return Sides(base, revision + others.map { entry($0, "Neu", in: "fehler") }).comparison
        .categories.retitled
    }
    let same = ["errors": "fehler"]
    #expect(retitled(["E1", "E2", "E3"], german) == same)
    #expect(retitled(["100", "101", "102"], german) == same)
    #expect(retitled(["E1", "E2", "E3"], german, ["E4"]) == same)
    #expect(retitled(["E1", "E2", "E3"], german, ["E4", "E5"]) == [:])
    #expect(retitled(["E1", "E2", "E3", "E4"], german) == same)
    // Many lists count from one on.
    #expect(retitled(["1", "2", "3"], german) == [:])
    #expect(retitled(["1", "2", "3"], polished) == same)
  }

  @Test func twoCategoriesWithTheSameEntriesAreATie() {
    let comparison = Sides(
      [entry("1", "A", in: "x")], [entry("1", "A", in: "y"), entry("1", "A", in: "z")]
    ).comparison
    #expect(comparison.categories.retitled.isEmpty)
    #expect(comparison.removed.count == 1 && comparison.added.count == 2)
  }

  @Test func textsThatShiftAlongNumbersAreReuse() {
    let changes = VendorChanges(
      Sides(
        [entry("1", "Alpha"), entry("2", "Beta"), entry("3", "Gamma")],
        [entry("1", "New"), entry("2", "Alpha"), entry("3", "Beta"), entry("4", "Gamma")]
      ).comparison)
    #expect(
      changes.changes.map { "\($0.rule) \($0.code?.text ?? "")" } == [
        "code-reused 1", "code-reused 2", "code-reused 3", "code-added 4",
      ])
  }

  @Test func aNameOfItsOwnVouchesForAMeaningAndASharedOneDoesNot() {
    func displaced(otherName: String) -> [String?] {
      Sides(
        [entry("7", "Not allowed", name: "Bad"), entry("8", name: otherName)],
        [
          entry("7", "Account locked", name: "Bad"), entry("8", name: otherName),
          entry("9", "Not allowed"),
        ]
      ).comparison.changed.map { $0.displacedTo?.code.text }
    }
    #expect(displaced(otherName: "Good") == [nil])
    #expect(displaced(otherName: "Bad") == ["9"])
  }

  @Test func anIdentityHeldTwicePairsEqualEntriesFirst() {
    check(
      [entry("1", "A"), entry("1", "B")], [entry("1", "B"), entry("1", "C"), entry("1", "D")],
      pairs: ["main/1 > main/1"])
    let twice = Sides([entry("1", "A")], [entry("1", "A"), entry("1", "B")]).comparison
    #expect(twice.unmatched.addedRepetitions.map(\.text) == ["B"])
    #expect(twice.unmatched.removedRepetitions.isEmpty)
  }

  @Test func aTextThatGrewDidNotMoveAway() {
    func displaced(_ later: String, in category: String) -> [String?] {
      Sides(
        [entry("1", "The version is not known"), entry("8", in: category)],
        [
          entry("1", later), entry("8", in: category),
          entry("9", "The version is not known", in: category),
        ]
      ).comparison.changed.map { $0.displacedTo?.code.text }
    }
    #expect(displaced("The version of the client is not known", in: "main") == [nil])
    #expect(displaced("The region is not known", in: "main") == ["9"])
    #expect(displaced("The region is not known", in: "other") == [nil])
    #expect(displaced("No such bucket", in: "other") == ["9"])
  }

  @Test func aPlaceInADocumentIsNoDifference() {
    check([entry("1", "A", line: 3)], [entry("1", "A", line: 90)])
  }

  @Test func whereAPartWasFoundIsNoDifference() {
    let base = entry("1", "A", statements: [.severity("Error")])
    let moved = Entry(
      category: base.category, code: base.code, description: base.description,
      statements: base.statements,
      origins: [EntryOrigin(property: .severity, place: .column("Level"), lines: 1...2)],
      source: base.source)
    check([base], [moved])
    let applied = moved.applying(EntryDifferences(from: moved, to: base))
    #expect(applied.origins == moved.origins)
  }

  @Test func anIdentityHeldTwicePairsEqualStatementsFirst() {
    let (one, two) = (entry("1", statements: [.alias("A")]), entry("1", statements: [.alias("B")]))
    check([one, two], [two, one])
    #expect(!EntryOrder.precedes(one, one) && EntryOrder.precedes(one, two))
  }

  @Test func numbersAreSortedAsPeopleCount() {
    check([], [entry("10"), entry("9"), entry("-1")], added: ["main/-1", "main/9", "main/10"])
  }
}
