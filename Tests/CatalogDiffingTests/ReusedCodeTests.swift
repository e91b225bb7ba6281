import CatalogModel
import Testing

@testable import CatalogDiffing

/// Codes that mean something else because meanings went from code to code, and what is said of it.
struct ReusedCodeTests {
  private func check(
    _ base: [Entry], _ revision: [Entry], _ sentences: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let changes = VendorChanges(Sides(base, revision).comparison).changes
    let found = changes.map { "\($0.rule): \($0.summary.text)" }
    #expect(found == sentences, sourceLocation: sourceLocation)
  }

  @Test func aCodeTakesOverTheNameOfOneThatLeft() {
    check(
      [entry("9003", name: "Bad"), entry("9004", name: "Lost"), entry("9005", name: "Locked")],
      [entry("9003", name: "Bad"), entry("9004", name: "Locked")],
      [
        "code-reused: '9004' means something else: what '9005' meant",
        "code-renumbered: '9005' is now number '9004'",
      ])
  }

  @Test func namesMoveUpWhereOneLeft() {
    check(
      [entry("4", name: "Lost"), entry("5", name: "Locked"), entry("6", name: "Mute")],
      [entry("4", name: "Locked"), entry("5", name: "Mute")],
      [
        "code-reused: '4' means something else: what '5' meant",
        "code-reused: '5' means something else: what it meant is now '4'",
        "code-renumbered: '6' is now number '5'",
      ])
  }

  /// What left is called to the letter what another code is called now, and is like what came besides.
  @Test func aNameToTheLetterComesBeforeOneThatIsLikeIt() {
    check(
      [entry("5", name: "frame_option_refused"), entry("14", name: "source_size_wrong")],
      [
        entry("14", name: "frame_option_refused"), entry("40", name: "option_refused"),
        entry("72", name: "source_size_wrong"),
      ],
      [
        "code-renumbered: '5' is now number '14'",
        "code-reused: '14' means something else: what it meant is now '72'",
        "code-added: '40' was added",
        "code-added: '72' was added for what '14' meant",
      ])
  }

  @Test func aTextToTheLetterComesBeforeOneThatIsLikeIt() {
    check(
      [entry("5", "The frame of the option was refused by us"), entry("14", "Wrong size")],
      [
        entry("14", "The frame of the option was refused by us"),
        entry("40", "The frame of that option was refused by us"), entry("72", "Wrong size"),
      ],
      [
        "code-renumbered: '5' is now number '14'",
        "code-reused: '14' means something else: what it meant is now '72'",
        "code-added: '40' was added",
        "code-added: '72' was added for what '14' meant",
      ])
  }

  @Test func textsMoveUpWhereOneLeft() {
    check(
      [
        entry("1", "The card has expired."), entry("2", "No such account."),
        entry("3", "Wrong password."),
      ],
      [entry("1", "No such account."), entry("2", "Wrong password.")],
      [
        "code-reused: '1' means something else: what '2' meant",
        "code-reused: '2' means something else: what it meant is now '1'",
        "code-renumbered: '3' is now number '2'",
      ])
  }

  @Test func aSymbolTakesOverTheTextOfOneThatLeft() {
    check(
      [entry("LOST", "No such device"), entry("SHUT", "The account is locked")],
      [entry("LOST", "The account is locked")],
      [
        "code-reused: 'LOST' means something else: what 'SHUT' meant",
        "code-renamed: 'SHUT' is now called 'LOST'",
      ])
  }

  @Test(arguments: [
    // The same text in other marks, or with more words, as what left.
    ("The card has expired", "The card has expired.", "The card has expired."),
    ("Card expired", "The card has expired", "The card has expired"),
    // A text that was not there before tells nothing of what the code meant.
    ("", "The card has expired", "The card has expired"),
    // An edit that has nothing to do with it.
    ("No such device", "The card has expired", "No device of this kind was found"),
  ])
  func aRemovalBesideAnEditIsNoReuse(_ base: String, _ removed: String, _ revision: String) {
    let sides = Sides([entry("1", base), entry("2", removed)], [entry("1", revision)])
    let comparison = sides.comparison
    #expect(comparison.changed.map(\.isReused) == [false])
    #expect(comparison.gone.map(\.code.text) == ["2"])
  }

  @Test func aNameOrATextOfItsOwnVouches() {
    func reused(_ base: Entry, _ revision: Entry) -> [Bool] {
      let left = entry("8", "The card has expired", name: "Old")
      return Sides([base, left], [revision]).comparison.changed.map(\.isReused)
    }
    #expect(
      reused(entry("7", "Wrong", name: "Bad"), entry("7", "The card has expired", name: "Bad"))
        == [false])
    #expect(reused(entry("7", "Wrong", name: "Bad"), entry("7", "Wrong", name: "Old")) == [false])
    #expect(
      reused(entry("7", "Wrong", name: "Bad"), entry("7", "The card has expired", name: "Old"))
        == [true])
  }

  @Test func whatIsSaidOfAReusedCodeIsNotSaidPieceByPiece() {
    func advised(_ code: String, _ text: String, _ advice: String) -> Entry {
      entry(code, text, label: text, statements: [.action(Prose(text: advice))])
    }
    check(
      [advised("1", "No such account", "Open one"), advised("2", "Wrong password", "Reset it")],
      [advised("1", "Wrong password", "Reset it"), advised("2", "No such account", "Open one")],
      [
        "code-reused: '1' means something else: what it meant is now '2'",
        "code-reused: '2' means something else: what it meant is now '1'",
      ])
  }

  @Test func aNewCodeForAKnownMeaningSaysWhose() {
    check(
      [entry("1", "No such account"), entry("2", "Wrong password")],
      [
        entry("1", "The card has expired"), entry("2", "No such account"),
        entry("3", "Wrong password"),
      ],
      [
        "code-reused: '1' means something else: what it meant is now '2'",
        "code-reused: '2' means something else: what it meant is now '3'",
        "code-added: '3' was added for what '2' meant",
      ])
  }

  @Test func anotherCategoryIsCalledByItsTitle() {
    check(
      [entry("1", "Bad card", in: "a"), entry("1", "No account", in: "b")],
      [entry("1", "No account", in: "a"), entry("1", "Bad card", in: "b")],
      [
        "code-reused: '1' means something else: what it meant is now '1' below 'B'",
        "code-reused: '1' means something else: what it meant is now '1' below 'A'",
      ])
    check(
      [entry("1", in: "a"), entry("2", in: "a"), entry("9", in: "b")],
      [entry("1", in: "a"), entry("2", in: "b"), entry("9", in: "b")],
      ["code-moved: '2' moved from 'A' to 'B'"])
    check(
      [entry("LATE", "Too late to pay", in: "a"), entry("9", in: "a"), entry("8", in: "b")],
      [entry("9", in: "a"), entry("OVER", "Too late to pay", in: "b"), entry("8", in: "b")],
      ["code-renamed: 'LATE' is now called 'OVER' below 'B'"])
  }

  @Test func aCodeThatMovedTakesOverTheTextOfOneThatLeft() {
    let (shut, full) = (entry("8", "The shop is shut", in: "a"), entry("9", "It is full", in: "b"))
    check(
      [
        entry("1", "No such device", in: "a"), shut, entry("2", "The account is locked", in: "b"),
        full,
      ],
      [shut, entry("1", "The account is locked", in: "b"), full],
      [
        "code-reused: '1' means something else: what '2' meant",
        "code-moved: '1' moved from 'A' to 'B'",
        "code-renumbered: '2' is now number '1'",
      ])
    check(
      [entry("1", "No such device", in: "a"), shut, full],
      [shut, full, entry("1", "No device of this kind was found", in: "b")],
      [
        "code-moved: '1' moved from 'A' to 'B'",
        "meaning-perhaps-changed: the text of '1' is another one",
      ])
  }

  @Test func aCategoryThatMerelyHasAnotherTitleIsNoOther() {
    check(
      [
        entry("1", "Bad card", in: "a"), entry("2", "No key", in: "a"), entry("5", "Late", in: "a"),
      ],
      [
        entry("1", "Bad card", in: "b"), entry("2", "No key", in: "b"), entry("6", "Late", in: "b"),
      ],
      [
        "code-renumbered: '5' is now number '6'", "category-retitled: 'A' is now headed 'B'",
      ])
  }

  @Test func aCategoryThatWasSplitIsOneFinding() {
    check(
      [entry("1", in: "all"), entry("2", in: "all"), entry("3", in: "all"), entry("4", in: "all")],
      [entry("1", in: "a"), entry("2", in: "a"), entry("3", in: "b"), entry("4", in: "b")],
      [
        "category-regrouped: 4 codes of 'ALL' stand below 'A', 'B' now: '1', '2', '3', '4'",
        "category-added: the category 'A' was added",
        "category-added: the category 'B' was added",
        "category-removed: the category 'ALL' was removed",
      ])
  }

  @Test func severalCodesThatWentFromOneCategoryToAnotherAreOneFinding() {
    let codes = (1...13).map { "\($0)" }
    func entries(_ moved: Set<String>) -> [Entry] {
      let own = ["a", "b", "c"].map { entry("own-\($0)", in: $0) }
      return own + codes.map { entry($0, in: moved.contains($0) ? "b" : "a") }
    }
    check(entries([]), entries(["3"]), ["code-moved: '3' moved from 'A' to 'B'"])
    check(
      entries(["5"]), entries(["3", "4"]),
      [
        "category-regrouped: 2 codes moved from 'A' to 'B': '3', '4'",
        "code-moved: '5' moved from 'B' to 'A'",
      ])
    check(
      entries([]), entries(Set(codes)),
      [
        """
        category-regrouped: 13 codes moved from 'A' to 'B': '1', '2', '3', '4', '5', '6', '7', '8', '9', \
        '10' and 3 more
        """
      ])
  }

  @Test func oneStatusOrOperationInsteadOfAnotherIsOneFinding() {
    check(
      [entry("7", status: [403], statements: [.endpoint("/v1/pay")])],
      [entry("7", status: [423], statements: [.endpoint("/v2/pay")])],
      [
        "status-changed: the status of '7' is 423 instead of 403",
        "endpoint-changed: '7' comes from '/v2/pay' instead of '/v1/pay'",
      ])
  }

  /// The summaries of the steps of `7` in a category.
  private func story(_ versions: [Entry]..., in category: String = "main") throws -> [String] {
    let timeline = VendorTimeline(
      versions: versions.enumerated().map { catalog($1, version: "v\($0 + 1)") })
    let life = try #require(
      timeline.facts.life(of: EntryKey(category: category, code: Code("7"))))
    return timeline.story(of: life).map(\.summary.text)
  }

  @Test func aHistoryIsToldInTheSameWords() throws {
    let other = entry("8", "Stays as it is", in: "a")
    let stays = entry("9", "Stays, too", in: "b")
    #expect(
      try story([entry("7", in: "a"), other, stays], [entry("7", in: "b"), other, stays], in: "b")
        == ["Part of the first version", "Moved from the category 'A'"])
    #expect(
      try story(
        [entry("7", "No such device"), entry("8", "The account is locked")],
        [entry("7", "The account is locked")])
        == ["Part of the first version", "Means something else now, what '8' meant before"])
    #expect(
      try story(
        [entry("7", "No such device", name: "LOST_DEVICE")],
        [entry("7", "The account is locked", name: "BAD_ACCOUNT")])
        == ["Part of the first version", "Means something else now"])
    let (before, after) = (
      entry("7", "Too late", status: [402]), entry("7", "Too late", status: [503])
    )
    #expect(
      try story([before], [], [after]).last
        == "Came back with other details; version 'v1' had it last")
    let reworded = entry("7", "Much too late", status: [402])
    #expect(
      try story([before], [], [reworded]).last
        == "Came back in other words; version 'v1' had it last")
  }
}
