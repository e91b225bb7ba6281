import CatalogModel
import Testing

@testable import CatalogDiffing

/// What is said of a code that stands in several categories.
struct ScatteredCodeTests {
  private func said(_ base: [Entry], _ revision: [Entry]) -> [String] {
    VendorChanges(Sides(base, revision).comparison).changes.map { "\($0.rule): \($0.summary.text)" }
  }

  private func denied(_ categories: [String]) -> [Entry] {
    categories.flatMap { [entry("of \($0)", in: $0), entry("DENIED", "No", in: $0)] }
  }

  /// As `denied`, but the code stands elsewhere.
  private func allowed(_ categories: [String], _ place: String...) -> [Entry] {
    categories.map { entry("of \($0)", in: $0) } + place.map { entry("DENIED", "No", in: $0) }
  }

  @Test func aCodeThatLeftOneOfItsCategoriesStandsInTheOthers() {
    #expect(
      said(denied(["get", "put"]), [entry("of get", in: "get")] + denied(["put"]))
        == ["code-removed: 'DENIED' was removed from 'GET', and stands below 'PUT'"])
    #expect(
      said(
        [entry("1", in: "a"), entry("1", in: "b"), entry("2", in: "b")],
        [entry("1", in: "a"), entry("2", in: "b")])
        == ["code-removed: '1' was removed"])
  }

  @Test func aCodeOfSeveralCategoriesThatStandsInOneIsPerhapsMoved() {
    #expect(
      said(denied(["get", "put"]), allowed(["get", "put"], "all")).contains(
        "perhaps-moved: 'DENIED' below any of 'GET', 'PUT' may stand below 'ALL' now"))
    let many = (1...12).map { "r\($0)" }
    #expect(
      said(denied(many), allowed(many, "all")).contains(
        "perhaps-moved: 'DENIED' below any of 'R1', 'R10', 'R11', 'R12', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7' "
          + "and 2 more may stand below 'ALL' now"))
  }

  @Test func ofManyThatLeftItIsSaidHowManyStandElsewhere() {
    let gone = (1...20).map { entry("E_\($0)", in: "get") }
    let kept = (1...5).map { entry("E_\($0)", in: "put") }
    #expect(
      said(gone + kept, kept).contains(
        "many-removed-at-once: 20 of 25 entries were removed at once, and the codes of 5 of them stand in "
          + "other categories: 'E_1', 'E_2', 'E_3', 'E_4', 'E_5', 'E_6', 'E_7', 'E_8', 'E_9', 'E_10' and 10 more"
      ))
    #expect(
      said(gone + [entry("x")], [entry("x")]).contains(
        "many-removed-at-once: 20 of 21 entries were removed at once: 'E_1', 'E_2', 'E_3', 'E_4', 'E_5', 'E_6', 'E_7', 'E_8', "
          + "'E_9', 'E_10' and 10 more"))
  }

  @Test func theSameCodeElsewhereRepeatsNoMeaning() {
    let text = "Nobody has paid for it"
    #expect(
      said([entry("E", text, in: "a")], [entry("E", text, in: "a"), entry("E", text, in: "b")])
        .filter { $0.hasPrefix("meaning-repeated") } == [])
  }
}
