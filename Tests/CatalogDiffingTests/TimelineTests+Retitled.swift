import CatalogModel
import Testing

@testable import CatalogDiffing

/// Categories that got another title.
extension TimelineTests {
  @Test func aRetitledCategoryKeepsWhatItsCodesMeant() {
    let timeline = timeline(
      [entry("1", "Alpha"), entry("2", "Beta")], [entry("1", "Beta"), entry("2", "Alpha")],
      [entry("1", "Beta", in: "new"), entry("2", "Alpha", in: "new")])
    #expect(timeline.formerMeanings(of: key("1", in: "new")).map(\.entry.text) == ["Alpha"])
    #expect(timeline.formerMeanings(of: key("1")) == [])
    #expect(timeline.successors[key("1")] == key("1", in: "new"))
  }

  /// What is there beside `7`, in a category.
  private func others(in category: String) -> [Entry] {
    [
      entry("8", "The key is too old", in: category), entry("9", "No such key", in: category),
      entry("10", "The key was revoked", in: category),
    ]
  }

  private static let retitlings: [[String]] = [
    // With the version that brings the code back, in the one before, with the one that lost it, and back again.
    ["main", "main", "main", "new"], ["main", "main", "new", "new"],
    ["main", "new", "new", "new"], ["main", "new", "main", "new"], ["main", "main", "new", "main"],
  ]

  @Test(arguments: retitlings)
  func aCodeThatComesBackIsKnownUnderAnotherTitle(_ titles: [String]) {
    func returned(as text: String) -> CatalogTimeline {
      let first = [entry("7", "The session has expired", in: titles[0])] + others(in: titles[0])
      let last = [entry("7", text, in: titles[3])] + others(in: titles[3])
      return timeline(first, others(in: titles[1]), others(in: titles[2]), last)
    }
    let place = key("7", in: titles[3])
    let same = returned(as: "The session has expired")
    let life = same.life(of: place)
    #expect(life?.events.map(\.words) == ["v1 appeared", "v2 left", "v4 returned unchanged"])
    #expect(same.departed.isEmpty)
    #expect(same.successors[key("7", in: "main")] == (titles[3] == "main" ? nil : place))
    #expect(same.formerMeanings(of: place).isEmpty)
    let other = returned(as: "No bucket of this name")
    #expect(
      other.life(of: place)?.events.map(\.words)
        == ["v1 appeared", "v2 left", "v4 returned another"])
    #expect(other.formerMeanings(of: place).map(\.entry.text) == ["The session has expired"])
    #expect(other.formerMeanings(of: place).map(\.lastVersion) == ["v1"])
    #expect(other.comparisons.map(\.returned.count) == [0, 0, 1])
  }

  @Test func whatLeftACategoryStandsUnderItsOtherTitle() {
    let first = [entry("7", "Late", in: "main")] + others(in: "main")
    let timeline = timeline(first, others(in: "main"), others(in: "new"))
    #expect(timeline.departed.map(\.key) == [key("7", in: "new")])
    #expect(timeline.departed.map(\.lastVersion) == ["v1"])
    #expect(timeline.life(of: key("7", in: "new"))?.formerKeys == [key("7")])
    #expect(timeline.life(of: key("7")) == nil)
  }

  @Test func whatLeftUnderATitleIsNotTakenForWhatLeftUnderAnother() {
    let last = [entry("7", "Late", in: "new")] + others(in: "new")
    let timeline = timeline(
      [entry("7", "Late", in: "new")], others(in: "main"),
      [entry("7", "No bucket", in: "main")] + others(in: "main"), others(in: "main"),
      others(in: "new"), last)
    #expect(timeline.departed.map(\.key) == [key("7")])
    #expect(
      timeline.life(of: key("7", in: "new"))?.events.map(\.words)
        == ["v1 appeared", "v2 left", "v6 returned unchanged"])
  }

  @Test func aCategoryThatTakesAFormerIdBringsOtherCodes() {
    let first = [entry("7", "The card has expired")] + others(in: "main")
    let retitled = [entry("7", "The card has expired", in: "new")] + others(in: "new")
    func meanings(of text: String) -> [String] {
      let timeline = timeline(first, retitled, retitled + [entry("7", text)])
      check(timeline, "7", ["v3 appeared"])
      return timeline.formerMeanings(of: key("7")).map { meaning in
        "\(meaning.lastVersion): \(meaning.entry.text) > \(meaning.successor?.category ?? "-")"
      }
    }
    #expect(meanings(of: "No bucket of this name") == ["v1: The card has expired > new"])
    #expect(meanings(of: "The card has expired") == [])
    let back = timeline(first, retitled, first)
    #expect(back.comparisons.map(\.returned.count) == [0, 0])
  }

  @Test func aBrokenPageIsNoHistoryUnderAnotherTitle() {
    func list(_ codes: ClosedRange<Int>, in category: String) -> [Entry] {
      codes.map { entry("\($0)", "This is the text of number \($0)", in: category) }
    }
    let timeline = timeline(
      list(1...30, in: "main"), list(1...15, in: "main"), list(1...15, in: "new"),
      list(1...30, in: "new"))
    #expect(timeline.life(of: key("16", in: "new"))?.events.map(\.words) == ["v1 appeared"])
    #expect(timeline.successors[key("16")] == key("16", in: "new"))
  }

  @Test func aCodeThatIsRepeatedUnderAnotherTitleHadNotLeft() {
    let repeated = entry("8", "No bucket of this name", in: "new")
    let timeline = timeline(others(in: "main"), others(in: "new") + [repeated])
    #expect(timeline.comparisons[0].returned.isEmpty)
  }
}
