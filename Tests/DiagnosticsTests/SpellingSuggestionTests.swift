import Diagnostics
import Testing

@Suite("Did you mean")
struct SpellingSuggestionTests {
  private let words = ["title", "description", "language", "baseURL", "id", "tilde"]

  @Test(arguments: [
    ("titel", "title"),  // two neighbours swapped
    ("tite", "title"),
    ("tiitle", "title"),
    ("TITLE", "title"),
    ("tilte", "tilde"),  // one letter replaced as well as two swapped: the first in order
    ("baseUrl", "baseURL"),
    ("descripton", "description"),
    ("langauge", "language"),
    ("if", "id"),
  ])
  func near(word: String, expected: String) {
    #expect(SpellingSuggestion.nearest(to: word, among: words) == expected)
    #expect(
      SpellingSuggestion.sentences(for: word, among: words) == ["Did you mean '\(expected)'?"])
  }

  @Test(arguments: ["", "colour", "tttt", "descr", "languages of the site", "🔑🔑🔑"])
  func far(word: String) {
    #expect(SpellingSuggestion.nearest(to: word, among: words) == nil)
    #expect(SpellingSuggestion.sentences(for: word, among: words) == [])
  }

  @Test("A third of the letters may differ, and no more")
  func limit() {
    #expect(SpellingSuggestion.nearest(to: "abcdef", among: ["abcdXY"]) == "abcdXY")
    #expect(SpellingSuggestion.nearest(to: "abcdef", among: ["abcXYZ"]) == nil)
    #expect(SpellingSuggestion.nearest(to: "abcdef", among: [String]()) == nil)
  }

  @Test("A very long word is not compared with another")
  func long() {
    let word = String(repeating: "x", count: 1_000_000)
    #expect(SpellingSuggestion.nearest(to: word, among: [word + "y", "x"]) == nil)
    #expect(SpellingSuggestion.nearest(to: "x", among: [word, "y"]) == "y")
  }
}
