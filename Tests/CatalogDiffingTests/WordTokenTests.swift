import Testing

@testable import CatalogDiffing

struct WordTokenTests {
  /// Text of ASCII alone is cut another way than text of other characters.
  @Test(arguments: ["", "  ", "The field_a, v2\r\nof HTTP/2", "(36) E1001: \"No\"\tsuch-file."])
  func wordsAreTheSameWhateverStandsBeside(_ text: String) {
    #expect(WordTokens.words(of: "\(text) ä") == WordTokens.words(of: text) + ["ä"])
    for text in [text, "\(text) ä"] {
      var hashes: [UInt64] = []
      WordHash.visit(text) { hashes.append($0) }
      #expect(hashes == WordTokens.words(of: text).map(WordHash.of))
    }
  }

  @Test func wordsAreInLowerCase() {
    #expect(WordTokens.words(of: "Field_A of HTTP/2") == ["field_a", "of", "http", "2"])
  }
}
