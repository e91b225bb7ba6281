import ContentModel
import Diagnostics
import SiteRendering
import Testing

/// A ledger against a site of four versions.
struct LedgerReviewTests {
  @Test func everythingThatStaysIsRecorded() async {
    let review = await SiteRenderer.ledger(of: RenamedSite.content(), jobs: 1)
    #expect(review.diagnostics.isEmpty)
    #expect(
      review.value.records.map { "\($0.path) \($0.state)" } == [
        "acme/ published", "acme/2024-01-31/ published", "acme/2024-03-31/ published",
        "acme/2024-06-30/ published", "acme/bells/ published",
        "acme/bells/3001/ retired(version: \"2024-03-31\")",
        "acme/changes/ published", "acme/changes/2024-01-31..2024-03-31/ published",
        "acme/changes/2024-01-31..2024-06-30/ published",
        "acme/changes/2024-01-31..2025-01-15/ published",
        "acme/changes/2024-03-31..2024-06-30/ published",
        "acme/changes/2024-06-30..2025-01-15/ published",
        "acme/doors-and-gates/ published", "acme/doors-and-gates/2001/ published",
        "acme/doors-and-gates/2002/ retired(version: \"2025-01-15\")",
        "acme/doors/ moved(to: \"acme/doors-and-gates/\")",
        "acme/doors/2001/ moved(to: \"acme/doors-and-gates/2001/\")",
        "acme/doors/2002/ moved(to: \"acme/doors-and-gates/2002/\")",
        "acme/keys/ published",
        "acme/keys/1001/ published", "acme/keys/1002/ moved(to: \"acme/keys/1202/\")",
        "acme/keys/1004/ reused(after: \"2024-01-31\")", "acme/keys/1005/ published",
        "acme/keys/1102/ moved(to: \"acme/keys/1202/\")", "acme/keys/1202/ published",
      ])
  }

  @Test func whatWasRecordedIsSound() async {
    let ledger = await SiteRenderer.ledger(of: RenamedSite.content(), jobs: 1).value
    let again = await SiteRenderer.ledger(of: RenamedSite.content(ledger: ledger.records), jobs: 1)
    #expect(again.diagnostics.isEmpty)
    #expect(again.value.records.map(\.state) == ledger.records.map(\.state))
  }

  /// A line, the diagnostics that it gives, and what it says afterwards.
  static let cases: [(URLRecord, [String], URLRecord.State)] = [
    (URLRecord(path: "acme/gone/", .published), ["lost-address"], .published),
    (
      URLRecord(path: "acme/keys/9/", .retired(version: "1")), ["lost-address"],
      .retired(version: "1")
    ),
    (URLRecord(path: "acme/gone/", .givenUp), [], .givenUp),
    (URLRecord(path: "acme/gone/", .moved(to: "acme/")), [], .moved(to: "acme/")),
    // Not another page: a file cannot stand beside one that differs in case only.
    (URLRecord(path: "acme/Keys/", .published), ["lost-address"], .published),
    (URLRecord(path: "acme/Keys/", .moved(to: "acme/")), ["lost-address"], .moved(to: "acme/")),
    // It left after it was recorded.
    (
      URLRecord(path: "acme/bells/3001/", .published), [], .retired(version: "2024-03-31")
    ),
    (URLRecord(path: "acme/keys/1102/", .published), [], .moved(to: "acme/keys/1202/")),
    // It came back as what it was, and is not retired any more.
    (URLRecord(path: "acme/keys/1005/", .retired(version: "2024-03-31")), [], .published),
    // It came back as something else.
    (
      URLRecord(path: "acme/keys/1004/", .retired(version: "2024-03-31")),
      ["retired-code-in-use"], .retired(version: "2024-03-31")
    ),
    // No version here knows what it meant when it was retired.
    (
      URLRecord(path: "acme/keys/1001/", .retired(version: "2020")), ["retired-code-in-use"],
      .retired(version: "2020")
    ),
    (
      URLRecord(path: "acme/keys/1001/", .moved(to: "acme/keys/1202/")),
      ["retired-code-in-use"], .moved(to: "acme/keys/1202/")
    ),
    (URLRecord(path: "acme/keys/1004/", .published), ["published-code-reused"], .published),
    // Another use than the one that was approved.
    (
      URLRecord(path: "acme/keys/1004/", .reused(after: "2023")), ["published-code-reused"],
      .reused(after: "2023")
    ),
    (
      URLRecord(path: "acme/keys/1004/", .reused(after: "2024-01-31")), [],
      .reused(after: "2024-01-31")
    ),
    // No version here knows of it.
    (URLRecord(path: "acme/keys/1001/", .reused(after: "1")), [], .reused(after: "1")),
    // The page of a code that left stays.
    (
      URLRecord(path: "acme/bells/3001/", .moved(to: "acme/")), ["moved-tombstone"],
      .moved(to: "acme/")
    ),
    (URLRecord(path: "acme/2023/", .published), ["lost-address"], .published),
    (
      URLRecord(path: "acme/changes/2024-01-31..2024-05-31/", .published), ["lost-address"],
      .published
    ),
    // A page that is no code's may come back.
    (URLRecord(path: "acme/keys/", .moved(to: "acme/")), [], .published),
  ]

  @Test(arguments: cases)
  func lineIsHeldAgainstTheSite(
    _ record: URLRecord, _ problems: [String], _ state: URLRecord.State
  ) async {
    let review = await SiteRenderer.ledger(of: RenamedSite.content(ledger: [record]), jobs: 1)
    #expect(review.diagnostics.map(\.id) == problems)
    #expect(review.value.records.first { $0.path == record.path }?.state == state)
    let built = await RenamedSite.render(ledger: [record])
    #expect(built.diagnostics.map(\.id) == problems)
  }

  @Test(arguments: [URLRecord.State.retired(version: "2024-03-31"), .published])
  func formerMeaningIsTold(_ state: URLRecord.State) async {
    let record = URLRecord(path: "acme/keys/1004/", state)
    let review = await SiteRenderer.ledger(of: RenamedSite.content(ledger: [record]), jobs: 1)
    #expect(
      review.diagnostics.first?.notes.map(\.text) == [
        "it meant until version 2024-01-31: No key of this number is known to the door."
      ])
  }

  @Test func whatNobodyKnowsIsNotCalledAnother() async {
    let record = URLRecord(path: "acme/keys/1001/", .retired(version: "2020"))
    let review = await SiteRenderer.ledger(of: RenamedSite.content(ledger: [record]), jobs: 1)
    #expect(
      review.diagnostics.map(\.summary) == [
        "the code at '/acme/keys/1001/' was retired, and is in use again"
      ])
    #expect(
      review.diagnostics.flatMap(\.notes).map(\.text) == ["no version here has what it meant"])
  }

  /// What can be written behind an address that is lost, and what can be put back.
  @Test(arguments: [
    ("acme/gone/", "acme/", "what stood there"), ("gone/5/", "", "what stood there"),
    ("acme/keys/9/", "acme/keys/", "what stood there"),
    ("acme/2023/", "acme/", "what stood there"),
    ("acme/changes/2024-01-31..2024-05-31/", "acme/changes/", "version '2024-05-31'"),
    ("acme/changes/2023..2024-05-31/", "acme/changes/", "versions '2023' and '2024-05-31'"),
  ])
  func theWaysOnAreNamed(_ path: String, _ target: String, _ back: String) async {
    let record = URLRecord(path: path, .published)
    let review = await SiteRenderer.ledger(of: RenamedSite.content(ledger: [record]), jobs: 1)
    let suggestions = review.diagnostics.flatMap(\.suggestions)
    #expect(suggestions.first?.hasPrefix("Put \(back) back") == true)
    #expect(suggestions.last?.hasPrefix("Or write 'moved /\(target)',") == true)
    let moved = URLRecord(path: path, .moved(to: target))
    let again = await SiteRenderer.ledger(of: RenamedSite.content(ledger: [moved]), jobs: 1)
    #expect(again.diagnostics.isEmpty)
  }

  /// The page of a version is known as one by the reports that name it.
  @Test func theVersionOfALostPageIsNamed() async {
    let records = ["acme/2023/", "acme/changes/2023..2024-01-31/"].map {
      URLRecord(path: $0, .published)
    }
    let review = await SiteRenderer.ledger(of: RenamedSite.content(ledger: records), jobs: 1)
    let back = "Put version '2023' back into its vendor's folder, and the page is made again."
    #expect(review.diagnostics.compactMap(\.suggestions.first) == [back, back])
  }

  @Test func whatStoodBelowALostPageIsReportedWithIt() async {
    let paths = [
      "gone/a/1/", "gone/", "gone/a/", "acme/gone/", "acme/gone-too/", "gone-2/", "gone/a/2/",
    ]
    let records = paths.map { URLRecord(path: $0, .published) }
    let review = await SiteRenderer.ledger(of: RenamedSite.content(ledger: records), jobs: 1)
    #expect(review.diagnostics.map(\.id) == Array(repeating: "lost-address", count: 4))
    let reported = review.diagnostics.map { $0.summary.prefix { $0 != " " } + " \($0.notes.count)" }
    #expect(reported == ["'/acme/gone-too/' 0", "'/acme/gone/' 0", "'/gone-2/' 0", "'/gone/' 1"])
    #expect(review.diagnostics.last?.notes.first?.text.contains("3 addresses below it") == true)
  }

  /// A line above, one below it, and what is reported and recorded of that.
  @Test(arguments: [
    ("olden/ moved acme/", "olden/keys/1001/ published", "moved acme/keys/1001/"),
    ("olden/keys/ moved acme/keys/", "olden/keys/1001/ published", "moved acme/keys/1001/"),
    // By way of what moved within the vendor.
    ("olden/ moved acme/", "olden/doors/2001/ published", "moved acme/doors-and-gates/2001/"),
    (
      "olden/ moved acme/", "olden/doors/2001/ moved olden/doors-and-gates/2001/",
      "moved acme/doors-and-gates/2001/"
    ),
    ("olden/ moved acme/", "olden/keys/1102/ moved acme/keys/1001/", "moved acme/keys/1001/"),
    ("olden/ moved acme/", "olden/bells/3001/ retired 2024-03-31", "moved acme/bells/3001/"),
    // It came back before the vendor got another name, or is used for something else there.
    ("olden/ moved acme/", "olden/keys/1005/ retired 2024-03-31", "moved acme/keys/1005/"),
    ("olden/ moved acme/", "olden/keys/1004/ retired 2024-03-31", "retired-code-in-use"),
    ("olden/ moved acme/", "olden/keys/1004/ published", "published-code-reused"),
    ("olden/ moved acme/", "olden/keys/1004/ reused-after 2024-01-31", "moved acme/keys/1004/"),
    ("olden/ moved acme/", "olden/keys/1004/ reused-after 2023", "published-code-reused"),
    (
      "olden/ moved acme/", "olden/changes/2024-03-31..2025-01-15/ published",
      "moved acme/changes/2024-03-31..2025-01-15/"
    ),
    ("olden/ moved acme/", "olden/keys/77/ published", "lost-address"),
    ("olden/ moved acme/", "olden/keys/77/ given-up", "given-up"),
    ("olden/ moved ", "olden/keys/1001/ published", "lost-address"),
    ("olden/ given-up", "olden/keys/1001/ published", "published"),
    ("olden/ given-up", "olden/keys/1001/ moved acme/keys/1001/", "moved acme/keys/1001/"),
    // The page above is still there, so that its line says nothing.
    ("acme/ given-up", "acme/keys/77/ published", "lost-address"),
    ("acme/ moved acme/keys/", "acme/1001/ published", "moved acme/keys/1001/"),
  ])
  func whatStoodBelowGoesWithIt(_ above: String, _ line: String, _ expected: String) async {
    let records = ["olden/doors-and-gates/2001/ published", above, line].map(Self.record)
    let ledger = records.filter {
      $0.path != "olden/doors-and-gates/2001/" || line.contains("moved olden")
    }
    let review = await SiteRenderer.ledger(of: RenamedSite.content(ledger: ledger), jobs: 1)
    let state = review.value.records.first { $0.path == records[2].path }.map {
      Self.words($0.state)
    }
    #expect((review.diagnostics.map(\.id).first ?? state) == expected)
    let built = await RenamedSite.render(ledger: ledger)
    #expect(built.diagnostics.map(\.id) == review.diagnostics.map(\.id))
    #expect(SiteWalk(built.value).problems == [])
  }

  private static func record(_ line: String) -> URLRecord {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let last = words.count > 2 ? words[2] : ""
    let state: URLRecord.State =
      switch words[1] {
      case "moved": .moved(to: last)
      case "retired": .retired(version: last)
      case "reused-after": .reused(after: last)
      case "given-up": .givenUp
      default: .published
      }
    return URLRecord(path: words[0], state)
  }

  private static func words(_ state: URLRecord.State) -> String {
    switch state {
    case .published: "published"
    case .reused(let version): "reused-after \(version)"
    case .retired(let version): "retired \(version)"
    case .moved(let target): "moved \(target)"
    case .givenUp: "given-up"
    }
  }

  /// The name that a vendor or category has now is where most of what it had is.
  @Test(arguments: [
    (["olden/", "olden/keys/", "olden/keys/1001/", "olden/keys/1005/", "olden/gone/"], "acme/"),
    (["acme/locks/", "acme/locks/1001/", "acme/locks/1202/"], "acme/keys/"),
    (["olden/", "olden/gone/", "olden/gone/1/", "olden/keys/"], ""),
  ])
  func theNewNameIsProposed(_ paths: [String], _ target: String) async {
    let ledger = paths.map { URLRecord(path: $0, .published) }
    let review = await SiteRenderer.ledger(of: RenamedSite.content(ledger: ledger), jobs: 1)
    let last = review.diagnostics.first?.suggestions.last
    #expect(last?.hasPrefix("Or write 'moved /\(target)',") == true)
    #expect(last?.hasSuffix(" What stood below it goes the same way.") == true)
  }

  @Test func remarksAndHeaderStay() async {
    let records = [URLRecord(path: "acme/keys/1102/", .published, remark: "why")]
    let content = RenamedSite.content(ledger: records)
    #expect(
      await SiteRenderer.ledger(of: content, jobs: 1).value.records.compactMap(\.remark) == ["why"])
  }
}
