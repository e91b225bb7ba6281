import Testing

@testable import CatalogDiffing

struct WordDifferenceTests {
  /// Segments are written `[-removed-]`, `{+inserted+}` and plain.
  private func check(
    _ base: String, _ revision: String, _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let words = WordDifference(from: base, to: revision)
    #expect(marked(words.segments) == expected, sourceLocation: sourceLocation)
  }

  private func marked(_ segments: [WordDifference.Segment]) -> String {
    segments.map { segment in
      switch segment {
      case .kept(let text): text
      case .removed(let text): "[-\(text)-]"
      case .inserted(let text): "{+\(text)+}"
      }
    }
    .joined()
  }

  @Test func differsWordByWord() {
    check("The code is wrong", "The code is wrong", "The code is wrong")
    check("The code is wrong.", "The password is wrong.", "The [-code-]{+password+} is wrong.")
    check("Use field_a here", "Use field_b here", "Use [-field_a-]{+field_b+} here")
    check("A B", "A C B", "A {+C +}B")
    check("", "New", "{+New+}")
    check("Old", "", "[-Old-]")
    check("", "", "")
  }

  @Test func namesOfAProgramStayWhole() {
    check(
      "item-only, rate-limit", "item-only, rate-cap", "item-only, [-rate-limit-]{+rate-cap+}")
    check("auth.card-lost", "auth.card-shut", "[-auth.card-lost-]{+auth.card-shut+}")
    check(
      "Retry item-only now", "Retry item-two now", "Retry item-[-only-]{+two+} now")
    check("卡片已过期", "卡片已遗失", "卡片已[-过期-]{+遗失+}")
  }

  @Test func aTextOfWhichHardlyAnythingStayedIsOneReplacement() {
    check(
      "Not authorized to perform this operation",
      "Failed to distribute the file from dock to aircraft",
      "[-Not authorized to perform this operation-]"
        + "{+Failed to distribute the file from dock to aircraft+}")
    check(
      "Sorry: no way to see the list of it.", "Sorry: you must pay to be asked by the bank of it.",
      "Sorry: [-no way to see the list-]{+you must pay to be asked by the bank+} of it.")
    // Half of the words between the changes stayed.
    check(
      "Obstacle sensed. Task stopped", "Obstacle found. Task stopped. Do not resume it",
      "Obstacle [-sensed-]{+found+}. Task stopped{+. Do not resume it+}")
  }

  @Test func placeholdersStayWhole() {
    check("Wait %1$s seconds", "Wait %2$s seconds", "Wait [-%1$s-]{+%2$s+} seconds")
    check("Wait {} seconds", "Wait {time} seconds", "Wait [-{}-]{+{time}+} seconds")
    check("In <city>.", "In <country>.", "In [-<city>-]{+<country>+}.")
    check("From {{a.b}}", "From {{a.c}}", "From [-{{a.b}}-]{+{{a.c}}+}")
    check("50% off", "60% off", "[-50-]{+60+}% off")
  }

  @Test func severalWordsForSeveralAreOneReplacement() {
    check("now one two end", "now three four end", "now [-one two-]{+three four+} end")
  }

  @Test func longStretchesAreCutForAGlance() {
    let (kept, long) = (String(repeating: "é", count: 90), String(repeating: "ü", count: 401))
    let words = WordDifference(from: "A \(kept)", to: "A \(kept) \(long)")
    let start = String(repeating: "é", count: 40), end = String(repeating: "ü", count: 399)
    #expect(marked(words.excerpt()) == "…\(start){+ \(end)…+}")
    #expect(marked(words.segments) == "A \(kept){+ \(long)+}")
    let removed = WordDifference(from: long, to: "")
    #expect(marked(removed.excerpt()) == "[-\(long.dropLast())…-]")
  }

  @Test func ideographsAreWords() {
    check("密码错误", "密码过期", "密码[-错误-]{+过期+}")
  }

  @Test func textsTooFarApartAreReplacedWhole() {
    let base = "Same " + (1...900).map { "a\($0)" }.joined(separator: " ") + " end"
    let revision = "Same " + (1...900).map { "b\($0)," }.joined(separator: " ") + " end"
    let segments = WordDifference(from: base, to: revision).segments
    #expect(segments.count == 4)
    #expect(segments.first == .kept("Same ") && segments.last == .kept(" end"))
  }

  @Test func anExcerptLeavesOutWhatStayed() {
    let long = String(repeating: "word ", count: 40)
    let words = WordDifference(from: "\(long)old \(long)", to: "\(long)new \(long)")
    #expect(marked(words.excerpt(context: 10)) == "…word word [-old-]{+new+} word word…")
  }

  @Test(arguments: Array(1...400) as [UInt64])
  func bothTextsCanBePutTogetherAgain(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (base, revision) = (text(&random), text(&random))
    let segments = WordDifference(from: base, to: revision).segments
    var (left, right) = ("", "")
    for segment in segments {
      switch segment {
      case .kept(let text): (left, right) = (left + text, right + text)
      case .removed(let text): left += text
      case .inserted(let text): right += text
      }
    }
    #expect(left == base && right == revision)
    #expect(!segments.contains { $0 == .kept("") || $0 == .removed("") || $0 == .inserted("") })
  }

  private func text(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "a", "b", "c", " ", " ", "\n", ".", "é", "字", "👩‍👩‍👧", "e\u{301}", "{a}", "%s", "\u{301}",
    ]
    return (0..<Int.random(in: 0...30, using: &random)).map { _ in random.pick(pieces) }.joined()
  }

  /// The length of a shortest way, by the table of longest common subsequences.
  @Test(arguments: Array(1...200) as [UInt64])
  func aScriptIsAShortestOne(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (base, revision) = (WordTokens.split(text(&random)), WordTokens.split(text(&random)))
    var row = [Int](repeating: 0, count: revision.count + 1)
    for token in base {
      var next = row
      for (column, other) in revision.enumerated() {
        next[column + 1] = token == other ? row[column] + 1 : max(row[column + 1], next[column])
      }
      row = next
    }
    let kept = EditScript(from: base, to: revision).steps.filter {
      if case .keep = $0 { true } else { false }
    }
    #expect(kept.count == row[revision.count])
  }
}

struct WordOverlapTests {
  @Test func longWordsCountMore() {
    // Common: the 3, is 2, not 3; all words: 3 + 8 + 2 + 3 + 7 and 3 + 7 + 2 + 3 + 6.
    let share = WordOverlap.share("The password is not correct", "The account is not active")
    #expect(share == 16.0 / 44.0)
    #expect(WordOverlap.share("Wrong code", "wrong CODE!") == 1)
    #expect(WordOverlap.share("One", "Two") == 0)
    #expect(WordOverlap.share("…", "?") == 0)
  }
}
