import CatalogModel
import OrderedJSON
import Testing

@testable import CatalogDiffing

/// What reports show below the sentence of a change.
struct QuotationTests {
  private func quotation(_ before: JSONValue?, _ after: JSONValue?) -> [WordDifference.Segment]? {
    let finding = Finding(
      suspecting: entry("1"), "something happened", before: before, after: after)
    return Change(rule: "code-reused", impact: .breaking, vendor: "acme", finding: finding)
      .quotation?.segments
  }

  @Test func aCodeThatCameOrLeftIsQuoted() {
    let said = entry("1", "Nobody paid.").reported
    #expect(quotation(nil, said) == [.kept("Nobody paid.")])
    #expect(quotation(said, nil) == [.kept("Nobody paid.")])
    #expect(WordDifference(kept: "Nobody paid.").excerpt() == [.kept("Nobody paid.")])
  }

  @Test func anotherMeaningIsShownWhole() {
    let before = entry("1", "The one-time password is wrong.").reported
    let after = entry("1", "The country is not served.").reported
    #expect(
      quotation(before, after)
        == [.removed("The one-time password is wrong."), .inserted("The country is not served.")])
  }

  @Test func nearlyTheSameMeaningIsShownWordByWord() {
    let before = entry("1", "The card was stopped.").reported
    let after = entry("2", "The card is stopped.").reported
    #expect(
      quotation(before, after)
        == [.kept("The card "), .removed("was"), .inserted("is"), .kept(" stopped.")])
  }

  @Test func aTextThatChangedIsShownWordByWord() {
    #expect(quotation(.string("one two"), .string("one")) == [.kept("one"), .removed(" two")])
  }

  @Test func aNameIsToldBesideTheText() {
    let before = entry("1", "Nobody paid.", name: "UNPAID").reported
    let after = entry("1", "The country is not served.", name: "ABROAD").reported
    #expect(quotation(before, nil) == [.kept("UNPAID: Nobody paid.")])
    #expect(quotation(nil, entry("1", name: "UNPAID").reported) == [.kept("UNPAID")])
    #expect(
      quotation(before, after)
        == [.removed("UNPAID: Nobody paid."), .inserted("ABROAD: The country is not served.")])
  }

  @Test func aMessageSaysMoreThanANumber() {
    let sent = entry("1", "174", statements: [.message("Nobody paid.")])
    #expect(quotation(nil, sent.reported) == [.kept("Nobody paid.")])
    #expect(quotation(nil, entry("1", "174").reported) == [.kept("174")])
  }

  @Test func aCodeWithAnotherNameIsQuotedAsItIs() {
    func segments(_ base: [Entry], _ revision: [Entry]) -> [[WordDifference.Segment]?] {
      VendorChanges(Sides(base, revision).comparison).changes
        .filter { ["code-renamed", "code-recased", "perhaps-renamed"].contains($0.rule) }
        .map { $0.quotation?.segments }
    }
    #expect(
      segments(
        [entry("A", "Nobody paid.", name: "X"), entry("b", "Late.")],
        [entry("C", "Nobody has paid.", name: "X"), entry("B", "Later.")])
        == [[.kept("Later.")], [.kept("X: Nobody has paid.")]])
    let start = "The card was declined because its owner has "
    #expect(
      segments([entry("6", start + "no money left")], [entry("7", start + "moved away since")])
        == [[.kept(start), .removed("no money left"), .inserted("moved away since")]])
  }

  @Test func longTextsAreCut() {
    let text = String(repeating: "é", count: 160)
    #expect(quotation(entry("1", text).reported, nil) == [.kept(text)])
    #expect(quotation(entry("1", text + "é").reported, nil) == [.kept(text + "…")])
  }

  @Test func whatIsNoTextIsNotQuoted() {
    #expect(quotation(.array([.integer(400)]), .array([.integer(500)])) == nil)
    #expect(quotation(entry("1").key.reported, entry("2").key.reported) == nil)
    #expect(quotation(nil, nil) == nil)
  }
}
