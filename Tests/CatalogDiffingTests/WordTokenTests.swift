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
      #expect(hashes == WordTokens.terms(of: text).map(WordHash.of))
    }
  }

  @Test(arguments: ["", " ", "a  b", " don't\r\nsend (it).", "_x__ -1,000:5"])
  func allWaysToCutATextAreTheSameWhateverStandsBeside(_ text: String) {
    #expect(WordTokens.split(text).joined() == text)
    #expect(WordTokens.split("\(text) ä") == WordTokens.split("\(text) x").dropLast() + ["ä"])
    #expect(WordTokens.pieces(of: text) == text.split(whereSeparator: \.isWhitespace))
    #expect(WordTokens.pieces(of: "\(text) ä") == WordTokens.pieces(of: text) + ["ä"])
    #expect(
      Clause.all(in: "\(text).ä").map(\.words) == Clause.all(in: text).map(\.words) + [["ä"]])
  }

  @Test(arguments: [
    ("It can't go; DON'T.", [["it", "can", "not", "go"], ["do", "not"]]),
    ("It won’t, cannot", [["it", "wo", "not"], ["can", "not"]]),
    ("Do n't rock 'n' 't, __ a", [["do", "not", "rock", "n", "t"], ["a"]]),
    ("One\ntwo (three) four", [["one"], ["two"], ["three"], ["four"]]),
  ])
  func contractionsAreTakenApart(_ text: String, _ words: [[String]]) {
    #expect(Clause.all(in: text).map(\.words) == words)
  }

  @Test func wordsAreInLowerCase() {
    #expect(WordTokens.words(of: "Field_A of HTTP/2") == ["field_a", "of", "http", "2"])
  }
}
