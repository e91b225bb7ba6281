import Testing

@testable import CatalogReaders

@Suite("What is no pattern")
struct PatternErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// The source, with `‹ ›` around what the error is about.
    let marked: String
    /// Words of the message.
    let words: String

    init(_ marked: String, _ words: String) {
      self.marked = marked
      self.words = words
    }

    var testDescription: String { marked }
  }

  @Test("The part that is wrong, and why", arguments: cases)
  func explains(_ test: Case) {
    let source = String(test.marked.filter { $0 != "‹" && $0 != "›" })
    let error = #expect(throws: PatternError.self) { _ = try Pattern(source) }
    guard let error else { return }
    #expect(error.message.contains(test.words), "\(error.message)")
    #expect(error.message.last != ".")
    #expect(marked(error.offset, in: source) == test.marked)
  }

  static let cases: [Case] = [
    Case("‹*›a", "nothing to repeat"), Case("a|‹+›", "nothing to repeat"),
    Case("‹(?›", "begins"), Case("‹{›2}", "nothing to repeat"),
    Case("a*‹*›", "repeats a repetition"), Case("a{2}‹{3}›", "repeats a repetition"),
    Case("é+?‹+›", "repeats a repetition"), Case("^‹*›", "cannot be repeated"),
    Case(#"\b‹{2}?›"#, "cannot be repeated"), Case("(?:^)‹*›a", "cannot be repeated"),
    Case("a‹{›b", "{2,5}"), Case("a‹{2›", "{2,5}"),
    Case("a‹{2,›b}", "{2,5}"), Case("a‹{2,3›x", "{2,5}"), Case("a‹{›,3}", "{2,5}"),
    Case("a‹{3,2}›", "larger"), Case("a{‹1001›}", "at most 1000"),
    Case("a{1,‹9999›9999999999999999999}", "at most 1000"),
    Case("é‹)›", "closes no group"), Case("é‹(a|b›", "not closed"), Case("‹(›", "not closed"),
    Case("(a)‹(?:b›", "not closed"), Case("a‹(?=›b)", "looking ahead"),
    Case("‹(?!›b)", "looking ahead"), Case("‹(?<=›b)", "looking ahead"),
    Case("‹(?<!›b)", "looking ahead"), Case("a‹(?i)›", "very beginning"),
    Case("‹(?P›<n>a)", "begins with"), Case("‹(?>›a)", "begins with"),
    Case("‹(?#›a)", "begins with"),
    Case("(?<‹>›a)", "name"), Case("(?<‹1>›a)", "name"), Case("(?<‹aé›>a)", "name"),
    Case("(?<‹a›", "name"), Case("(?<a>x)(?<‹a›>y)", "another group of the name 'a'"),
    Case("a‹[bc›", "not closed"), Case("‹[]›a]", "not empty"), Case("‹[^]›", "not empty"),
    Case("‹[a-›", "not closed"), Case("[‹z-a›]", "backwards"), Case(#"[‹a-\d›]"#, "range"),
    Case(#"[‹\w-›z]"#, "range"), Case("[‹[:›alpha:]]", "named classes"),
    Case(#"é‹\›"#, "ends with a backslash"), Case(#"‹\q›"#, #"'\q'"#), Case(#"‹\é›"#, #"'\é'"#),
    Case(#"‹\n›"#, #"'\n'"#), Case(#"‹\B›"#, #"'\B'"#), Case(#"[‹\b›]"#, #"'\b'"#),
    Case(#"(a)‹\1›"#, "references back"), Case(#"(?<n>a)‹\k›<n>"#, "references back"),
    Case(#"‹\p›{Greek}"#, #"\p{Lu}"#), Case(#"‹\p›L"#, #"\p{Lu}"#), Case(#"‹\P›{L}"#, #"'\P'"#),
    Case("‹(?:a{1000}){6}›", "too large"), Case("‹((((a{9}){999}){999}){999}){999}›", "too large"),
  ]

  @Test("Sizes are limited")
  func limitsSizes() throws {
    let nested = { (depth: Int) in
      String(repeating: "(", count: depth) + String(repeating: ")", count: depth)
    }
    #expect(throws: Never.self) { _ = try Pattern(nested(100)) }
    expectError(nested(101), "nested more than 100 deep", 100..<101)
    expectError(String(repeating: "(", count: 9_999), "nested more than 100 deep", 100..<101)
    #expect(throws: Never.self) { _ = try Pattern("(?:a{999}){5}") }
    #expect(throws: Never.self) { _ = try Pattern(String(repeating: "[a]", count: 3_333)) }
    expectError(String(repeating: "é", count: 5_001), "longer than 10000 bytes", 0..<10_002)
    let named = (0...50).map { "(?<n\($0)>)" }.joined()
    #expect(throws: Never.self) { _ = try Pattern(named.replacing("(?<n50>)", with: "")) }
    expectError(named, "more than 50 groups", (named.utf8.count - 5)..<(named.utf8.count - 2))
  }

  private func expectError(_ source: String, _ words: String, _ offset: Range<Int>) {
    let error = #expect(throws: PatternError.self) { _ = try Pattern(source) }
    #expect(error?.message.contains(words) == true)
    #expect(error?.offset == offset)
  }

  private func marked(_ offset: Range<Int>, in source: String) -> String {
    let bytes = Array(source.utf8)
    let parts = [bytes[..<offset.lowerBound], bytes[offset], bytes[offset.upperBound...]]
    let texts = parts.map { String(decoding: $0, as: UTF8.self) }
    return "\(texts[0])‹\(texts[1])›\(texts[2])"
  }
}
