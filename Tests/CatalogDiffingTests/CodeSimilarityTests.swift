import CatalogModel
import Testing

@testable import CatalogDiffing

/// Codes that were written otherwise, lengthened, abbreviated or misspelled. Percents by hand.
struct CodeSimilarityTests {
  @Test(
    arguments: [
      ("AUTH_FAILED", ["auth", "failed"]), ("AuthFailed", ["auth", "failed"]),
      ("auth.failed", ["auth", "failed"]), ("authFailed", ["auth", "failed"]),
      ("KV:SSTImporter:InvalidSSTPath", ["kv", "sst", "importer", "invalid", "sst", "path"]),
      ("HTTPError404", ["http", "error404"]), ("E_1", ["e", "1"]), ("--", []),
      ("größeÜber", ["größeüber"]),
    ] as [(String, [String])])
  func aCodeIsMadeOfWords(_ code: String, _ words: [String]) {
    #expect(CodeWords.of(code) == words)
  }

  @Test func theSpellingLeavesOutMarksButNotBetweenDigits() {
    for code in ["AUTH_FAILED", "AuthFailed", "auth.failed", "Auth-failed:"] {
      #expect(CodeWords.spelling(code) == "authfailed")
    }
    #expect(CodeWords.spelling("E1.12") == "e1.12")
    #expect(CodeWords.spelling("E11-2") == "e11.2")
    #expect(CodeWords.spelling("1.12") == nil)
  }

  @Test(arguments: [
    ("auth", "authentication", 90), ("exhaustd", "exhausted", 90), ("recieve", "receive", 90),
    ("invalid", "invalidate", 90), ("leading", "leader", 0), ("expired", "expiring", 75),
    ("not", "notice", 0), ("e1001", "e1002", 0), ("store", "state", 0), ("valid", "invalid", 0),
    ("ab", "abort", 0),
  ])
  func wordsAreNearOrNot(_ one: String, _ other: String, _ nearness: Int) {
    #expect(NearWords.nearness(Array(one.utf8), Array(other.utf8)) == nearness)
    #expect(NearWords.nearness(Array(other.utf8), Array(one.utf8)) == nearness)
  }

  /// Pairs and suspicions, as `base > revision percent`; what is suspected ends with `?`.
  private func check(
    _ base: [Entry], _ revision: [Entry], _ expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let comparison = Sides(base, revision).comparison
    let pairs = comparison.changed.map { pair in
      "\(pair.base.code.text) > \(pair.revision.code.text) \(percent(pair.evidence))"
    }
    let suspicions = comparison.suspicions.map { suspicion in
      let bases = suspicion.bases.map(\.code.text).joined(separator: ",")
      let revisions = suspicion.revisions.map(\.code.text).joined(separator: ",")
      return "\(bases) > \(revisions) \(suspicion.likeness.percent)?"
    }
    #expect(pairs + suspicions == expected, sourceLocation: sourceLocation)
  }

  private func percent(_ evidence: EntryPair.Evidence) -> String {
    if case .likeness(let likeness) = evidence { return "\(likeness.percent)" }
    return "\(evidence)"
  }

  @Test func marksAndCapitalsAreNoOtherCode() {
    check(
      [entry("KV-Codec-Io", "One"), entry("KV-Codec-BadPadding", "Two"), entry("KV-Raft-Io")],
      [entry("KV:Codec:Io", "Other"), entry("KV:Codec:BadPadding"), entry("KV:Raft:Io")],
      [
        "KV-Codec-BadPadding > KV:Codec:BadPadding spelling", "KV-Codec-Io > KV:Codec:Io spelling",
        "KV-Raft-Io > KV:Raft:Io spelling",
      ])
    // Two that are written alike: nobody knows which.
    let tie = Sides([entry("ab_c"), entry("a_bc")], [entry("abc")]).comparison
    #expect(tie.changed.isEmpty && tie.removed.count == 2)
  }

  @Test func aRespeltCategoryIsRetitled() {
    let comparison = Sides(
      [entry("A-One", "1", in: "x"), entry("A-Two", "2", in: "x")],
      [entry("A:One", "1", in: "y"), entry("A:Two", "2", in: "y")]
    ).comparison
    #expect(comparison.categories.retitled == ["x": "y"])
    #expect(comparison.changed.map(\.evidence) == [.spelling, .spelling])
    #expect(comparison.changed.map(\.identityChange) == [.renamed, .renamed])
  }

  @Test func anAbbreviationCountsNineTenths() {
    // (2 × 100 + 2 × 90) of 2 + 2 words.
    check(
      [entry("AUTH_FAILED")], [entry("AUTHENTICATION_FAILED")],
      [
        "AUTH_FAILED > AUTHENTICATION_FAILED 95"
      ])
  }

  @Test func aPrefixIsOneWordMore() {
    // 2 × 2 of 2 + 3 words.
    check(
      [entry("FILE_MISSING")], [entry("IO_FILE_MISSING")], ["FILE_MISSING > IO_FILE_MISSING 80"])
    // 2 × 1 of 1 + 2.
    check([entry("MISSING")], [entry("IO_MISSING")], ["MISSING > IO_MISSING 66?"])
  }

  @Test func codesAndTextsTellTogether() {
    // Codes: 2 × 3 of 4 + 3 is 85; texts: 2 × 2 of 3 + 3 is 66. The mean is 75, of which 70 are
    // needed; codes alone are 85, of which 80 are.
    check(
      [entry("NEW_LEVEL_SORTER_ERROR", "db error here")],
      [entry("NEW_SORTER_ERROR", "one db error")],
      ["NEW_LEVEL_SORTER_ERROR > NEW_SORTER_ERROR 75"])
    // Codes: 2 × 2 of 3 + 3 is 66; texts: 2 × 3 of 4 + 4 is 75.
    check(
      [entry("FIND_SCHEDULER_ADDRESS", "cannot find scheduling address")],
      [entry("FIND_SCHEDULER_PRIMARY", "cannot find scheduling primary")],
      ["FIND_SCHEDULER_ADDRESS > FIND_SCHEDULER_PRIMARY 70"])
    // Texts that have nothing in common: 66 of the codes are not enough.
    check(
      [entry("FIND_SCHEDULER_ADDRESS", "Say it")], [entry("FIND_SCHEDULER_PRIMARY", "Too late")], []
    )
  }

  @Test func theContraryIsNotTheSame() {
    check([entry("STORE_FOUND")], [entry("STORE_NOT_FOUND")], ["STORE_FOUND > STORE_NOT_FOUND 79?"])
    // Codes: 2 × 2 of 3 + 3 is 66; texts: 2 × 4 of 5 + 5 is 80. The mean would be enough.
    check(
      [entry("METHOD_IS_VALID", "The payment method is valid")],
      [entry("METHOD_IS_INVALID", "The payment method is invalid")],
      ["METHOD_IS_VALID > METHOD_IS_INVALID 69?"])
    check(
      [entry("MAX_SUM_OF_CARDS_USED")], [entry("MIN_SUM_OF_CARDS_USED")],
      ["MAX_SUM_OF_CARDS_USED > MIN_SUM_OF_CARDS_USED 79?"])
    // The same in other words: 2 × 3 of 4 + 5.
    check(
      [entry("CARD_OF_USER_INVALID")], [entry("CARD_OF_USER_NOT_VALID")],
      ["CARD_OF_USER_INVALID > CARD_OF_USER_NOT_VALID 66?"])
    // Numbers without names: texts alone, 2 × 5 of 6 + 6.
    check(
      [entry("1", "The payment method here is valid")],
      [entry("2", "The payment method here is invalid")], ["1 > 2 79?"])
  }

  @Test func siblingsAreNotTheSame() {
    let others = (1...15).map { entry("INVALID_CARD_FIELD\($0)") }
    // 16 entries: `invalid` and `card` weigh 1, what is rare 5. 2 × 2 of 7 + 7 is 28.
    check(
      others + [entry("INVALID_CARD_NUMBER")], others + [entry("INVALID_CARD_EXPIRY")], [])
  }

  @Test func numbersAreComparedByTheirNames() {
    // 2 × 3 of 3 + 4 words.
    check(
      [entry("1001", name: "StoreNotFound")], [entry("2001", name: "StoreNotFoundError")],
      ["1001 > 2001 85"])
    check([entry("1001")], [entry("1002")], [])
    check([entry("E-1001")], [entry("E-1002")], [])
  }

  @Test func aTieOfCodesIsReportedAndNotGuessed() {
    // 2 entries: what both have weighs 1, what one has 2. 2 × 3 of 3 + 5.
    check(
      [entry("RATE_LIMIT_HIT")],
      [entry("RATE_LIMIT_HIT_DAILY"), entry("RATE_LIMIT_HIT_HOURLY")],
      ["RATE_LIMIT_HIT > RATE_LIMIT_HIT_DAILY,RATE_LIMIT_HIT_HOURLY 75?"])
  }

  @Test func theReasonIsStated() throws {
    func words(_ base: Entry, _ revision: Entry) -> [String] {
      VendorChanges(Sides([base], [revision]).comparison).changes
        .filter { $0.rule == "code-renamed" || $0.rule == "perhaps-renamed" }
        .map(\.finding.summary.text)
    }
    #expect(
      words(entry("AUTH_FAILED"), entry("AUTHENTICATION_FAILED")) == [
        "'AUTH_FAILED' is now called 'AUTHENTICATION_FAILED': 95 percent of their codes are the same"
      ])
    #expect(
      words(entry("MISSING"), entry("IO_MISSING")) == [
        "'MISSING' may be called 'IO_MISSING' now: 66 percent of their codes are the same"
      ])
    #expect(
      words(entry("A", "No such file"), entry("B", "No such file")) == ["'A' is now called 'B'"])
  }

  /// All codes of a large category get a prefix, in a list whose words repeat.
  @Test func thousandsOfCodesWithANewPrefixAreAllFound() {
    let owners = ["card", "file", "user", "host", "port", "lock", "page", "disk", "node", "zone"]
    let parts = ["name", "size", "kind", "mode", "path", "mail", "rank", "term", "unit", "code"]
    let states = ["gone", "full", "late", "lost", "busy", "dead", "idle", "open", "null", "dull"]
    let codes = (0..<1000).map { number in
      "\(owners[number % 10])_\(parts[number / 10 % 10])_\(states[number / 100])"
    }
    let comparison = Sides(
      codes.map { entry("err_\($0)") }, codes.map { entry("store_err_\($0)") }
    ).comparison
    let pairs = comparison.changed.filter { "store_\($0.base.code.text)" == $0.revision.code.text }
    #expect(pairs.count == 1000)
    #expect(comparison.added.isEmpty)
  }
}
