import Testing

@testable import CatalogReaders

/// Patterns and texts that take a backtracking matcher exponential or quadratic time. The machine's
/// steps are counted, since times differ from computer to computer.
@Suite("How much work patterns are")
struct PatternEffortTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let goal: PatternGoal
    let pattern: String
    /// A text is this unit repeated, then `end`.
    let unit: String
    let end: String
    let length: Int
    let matchCount: Int

    init(
      _ goal: PatternGoal, _ pattern: String, _ unit: String, _ length: Int, end: String = "",
      matches: Int
    ) {
      self.goal = goal
      self.pattern = pattern
      self.unit = unit
      self.end = end
      self.length = length
      matchCount = matches
    }

    var testDescription: String { "\(goal) \(pattern) in \(length) × \(unit) + \(end)" }
  }

  @Test("Steps grow with the text, never faster", arguments: cases)
  func isLinear(_ test: Case) throws {
    let pattern = try Pattern(test.pattern)
    let text = String(repeating: test.unit, count: test.length) + test.end
    let run = pattern.run(over: text[...], test.goal)
    #expect(run.captures.count == test.matchCount)
    // Each scalar carries out an instruction and moves its thread on once at most; searching for
    // all matches may look at each scalar once more from the next match's beginning.
    let perScalar = pattern.program.instructions.count * (test.goal == .all ? 4 : 2)
    #expect(run.steps <= perScalar * (text.unicodeScalars.count + 1))
  }

  static let cases: [Case] = [
    Case(.all, "(?:a*)*b", "a", 100_000, matches: 0),
    Case(.whole, "(?:a*)*b", "a", 100_000, matches: 0),
    Case(.whole, "(a|aa)+$", "a", 100_000, matches: 1),
    Case(.all, "(a|aa)+$", "a", 100_000, end: "b", matches: 0),
    Case(.all, "(?:a+)+c", "ab", 10_000, matches: 0),
    Case(.all, "(?:a?){50}a{50}b", "a", 500, matches: 0),
    Case(.prefix, "(?:a?){50}a{50}", "a", 100_000, matches: 1),
    Case(.whole, "(?:.*a){12}", "a", 10_000, end: "b", matches: 0),
    Case(.all, "(?<x>a|b|ab)*(?<y>bc)?$", "ab", 20_000, end: "d", matches: 1),
    Case(.all, "a", "a", 100_000, matches: 100_000),
    Case(.all, "a+b|a", "a", 10_000, matches: 10_000),
    Case(.all, "a.*z|a", "a", 10_000, matches: 10_000),
    Case(.all, "(?:a.*z|b.*y|.)", "ab", 4_000, matches: 8_000),
    Case(.all, #"\w+(?: .*END)?"#, "ab ", 4_000, matches: 4_000),
    Case(.all, "a*?z|a{0,3}", "a", 6_000, matches: 2_000),
    Case(.all, "(?:aa)+b|aab|a|", "a", 6_000, matches: 6_000),
    Case(.all, "a*", "a", 100_000, matches: 1),
  ]

  @Test("A prefix is not looked for beyond where it can be")
  func leavesTheRestAlone() throws {
    let text = String(repeating: "b", count: 1_000) + "a"
    #expect(try Pattern("a+").run(over: text[...], .prefix).steps < 10)
    #expect(try Pattern("ab|a").run(over: text[...], .all).steps < 20)
  }
}
