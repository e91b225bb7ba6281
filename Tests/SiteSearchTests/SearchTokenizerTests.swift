import SiteSearch
import Testing

@Suite struct SearchTokenizerTests {
  private let vectors: SharedVectors

  init() throws { vectors = try SharedVectors.load() }

  @Test func theVectorsAreOfThisVersionAndEnoughOfThem() {
    #expect(vectors.tokenizer == SearchTokenizer.version)
    #expect(vectors.terms.count >= 120)
  }

  @Test func textsAreBrokenIntoTheTermsOfTheSharedVectors() {
    for vector in vectors.terms {
      expectSame(SearchTokenizer.terms(of: vector.text), vector.terms, vector.text)
    }
  }

  @Test func codesAreNormalisedToTheKeysOfTheSharedVectors() {
    for vector in vectors.codes {
      let key = NormalizedCode(vector.text)?.key
      expectSame(key.map { [$0] } ?? [], vector.key.map { [$0] } ?? [], vector.text)
    }
  }

  @Test func lettersLoseTheirMarksAsTheSharedVectorsSay() {
    for row in vectors.letters {
      for letter in row.letters.unicodeScalars {
        let key = NormalizedCode(String(letter))?.key
        expectSame([key ?? ""], [row.folded], "U+\(String(letter.value, radix: 16))")
      }
    }
  }

  @Test(arguments: [
    ("9003", true), ("-1", true), ("0x232B", true), ("1.2.3", true), ("42P01", false),
    ("0xZZ", false), ("*", false),
  ])
  func aCodeOfDigitsIsNumeric(text: String, isNumeric: Bool) throws {
    #expect(try #require(NormalizedCode(text)).isNumeric == isNumeric)
  }

  /// Compares bytes: `String` would take canonically equivalent texts for one.
  private func expectSame(_ found: [String], _ expected: [String], _ text: String) {
    #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) }, "\(text): \(found)")
  }

  @Test func longTextsOfAnythingAreRead() {
    for text in ["a", "A", "_", "a_", "aA", "1a", "\u{301}", "あ", "\u{0}"] {
      let size = 60_000 / text.utf8.count
      let terms = SearchTokenizer.terms(of: String(repeating: text, count: size))
      #expect(terms.allSatisfy { $0.count <= 64 })
    }
  }

  /// Short texts of the characters that decide between the two ways, in a fixed random order.
  @Test func theShortWayGivesTheTermsOfTheRules() {
    let characters = Array(
      "aabcsxABCS012_.-/' \t\n,:(\u{7F}\0éÉ\u{301}\u{200B}\u{AD}’–ａ１中あßİǅ٣²\u{3000}🔥".unicodeScalars
    )
    var random = LinearRandom(state: 7)
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<random.next(below: 14) {
        text.unicodeScalars.append(characters[random.next(below: characters.count)])
      }
      expectSame(SearchTokenizer.terms(of: text), SearchTokenizer.termsOfRuns(in: text), text)
    }
  }

  @Test(arguments: [63, 64, 65], ["a", "A", "7"])
  func theShortWayKnowsTheLongestTerm(count: Int, letter: String) {
    let text = String(repeating: letter, count: count)
    let expected = count > 64 ? [] : [text.lowercased()]
    expectSame(SearchTokenizer.terms(of: text), expected, text)
  }
}

/// Numbers that are the same in every run, by Knuth's linear congruential generator for MMIX.
private struct LinearRandom {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
