import Foundation
import Testing

@testable import sitegen

/// Programs that were killed at the step that matters: while the published site and the next one change places.
struct InterruptedExchangeTests {
  private static let other = "Code | Meaning\na.b | Something else is wrong.\nx.y | New.\n"

  /// Which site stands in `next`, which folder the journal is about, and whether the one in `next` is kept as the
  /// previous one.
  enum Moment: String, CaseIterable {
    /// A build has exchanged the two, and the one that was published is still in `next`.
    case buildBehindTheExchange = "public build"
    /// A rollback took the previous one and has not exchanged it yet.
    case rollbackBeforeTheExchange = "next rollback"
    case rollbackBehindTheExchange = "public rollback"
    /// A build has not exchanged the two: nobody has ever seen the one in `next`.
    case buildBeforeTheExchange = "next build"
    /// The journal was not written to its end.
    case brokenJournal = "public"

    var keepsNext: Bool { self != .buildBeforeTheExchange && self != .brokenJournal }
  }

  @Test(arguments: Moment.allCases)
  func theNextRunFinishesOrUndoesIt(moment: Moment) throws {
    let site = try TemporarySite()
    _ = try site.run("build")
    let first = try site.snapshot("public").mapValues(\.bytes)
    try site.write(Self.other, to: TemporarySite.document)
    _ = try site.run("build")
    let second = try site.snapshot("public").mapValues(\.bytes)
    try FileManager.default.moveItem(
      at: site.url(".public.sitegen/previous"), to: site.url(".public.sitegen/next"))
    try site.write(try journal(moment, in: site), to: ".public.sitegen/journal")

    #expect(try site.run("build").status == 0)
    #expect(try site.snapshot("public").mapValues(\.bytes) == second)
    #expect(!site.exists(".public.sitegen/next") && !site.exists(".public.sitegen/journal"))
    #expect(try site.run("rollback").status == (moment.keepsNext ? 0 : 1))
    let expected = moment.keepsNext ? first : second
    #expect(try site.snapshot("public").mapValues(\.bytes) == expected)
  }

  private func journal(_ moment: Moment, in site: TemporarySite) throws -> String {
    let words = moment.rawValue.split(separator: " ")
    let folder = words[0] == "next" ? ".public.sitegen/next" : "public"
    let number = try #require(DiskFile.identity(site.url(folder).path))
    return ([String(number)] + words.dropFirst().map(String.init)).joined(separator: " ") + "\n"
  }
}
