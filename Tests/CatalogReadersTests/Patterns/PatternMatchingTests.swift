import Testing

@testable import CatalogReaders

@Suite("What patterns find")
struct PatternMatchingTests {
  @Test("Literals, escapes and classes", arguments: single)
  func findsScalars(_ test: PatternCase) throws { try test.check() }

  static let single: [PatternCase] = [
    .first("b", "a‹b›b"), .first("bb", "ab-‹bb›"), .first("x", "abc"),
    .first("", "‹›abc"), .whole("", "‹›"), .whole("", "a"), .first("x", ""),
    .whole("ab", "‹ab›"), .whole("ab", "abc"), .prefix("ab", "‹ab›c"), .prefix("b", "ab"),
    .whole(#"\.\*\[\]\(\)\{\}\^\$\|\?\+\\\-\/"#, #"‹.*[](){}^$|?+\-/›"#),
    .first(#"a\tb"#, "‹a\tb›"), .first("}]", "a‹}]›"), .first("a-b", "‹a-b›"),
    .first(".", "‹a›b"), .first(".", "\n‹é›"), .first("a.c", "a\nc"), .whole("..", "‹日本›"),
    .first("[a-c]+", "x‹abc›d"), .first("[^a-c]+", "ab‹xy\n›c"), .first("[-a]+", "b‹a-a›"),
    .first("[a-]+", "b‹a-a›"), .first(#"[a\-c]+"#, "b‹a-c›b"), .first("[a-c-e]+", "x‹b-e›d"),
    .first(#"[\]\\^]+"#, #"a‹]^\›b"#), .first("[[.*]+", "a‹[.*›"), .first("[é-ü日]+", "e‹éü日›a"),
    .first(#"\d+"#, "a‹09›٣"), .first(#"\D+"#, "1‹a٣›2"), .first(#"\w+"#, "-‹aZ_9›é"),
    .first(#"\W+"#, "a‹-é ›b"), .first(#"\s+"#, "a‹ \t\r\n›b"), .first(#"\S+"#, " ‹aé›\n"),
    .first(#"[\d_.]+"#, "a‹1_2.3›b"), .first(#"[^\w.]+"#, "a.‹é-›b"),
    .first(#"[\W\d]+"#, "a‹1-é2›b"),
    .first(#"[^\D5]+"#, "5a‹12›5"), .first(#"\p{L}+"#, "1‹aÉß日ǅ›2"), .first(#"\p{Lu}+"#, "a‹ÉA›é"),
    .first(#"\p{Ll}+"#, "A‹éaß›É"), .first(#"\p{N}+"#, "a‹1٣½Ⅷ›b"),
    .first(#"[\p{Lu}\d]+"#, "a‹A1Ω›b"),
    .first(#"[^\p{L}]+"#, "a‹1 ›é"), .first("e\u{301}", "é‹e\u{301}›"), .first("😀+", "a‹😀😀›"),
  ]

  @Test("Repetition and its priorities", arguments: repetition)
  func repeats(_ test: PatternCase) throws { try test.check() }

  static let repetition: [PatternCase] = [
    .prefix("a?", "‹a›a"), .prefix("a??", "‹›a"), .whole("a??", "‹a›"), .prefix("a*", "‹aa›b"),
    .prefix("a*?", "‹›aa"), .prefix("a+", "‹aa›b"), .prefix("a+?", "‹a›a"), .prefix("a+", "b"),
    .prefix("a*?b", "‹aab›b"), .first("a.*b", "x‹aXbYb›c"), .first("a.*?b", "x‹aXb›Yb"),
    .prefix("a{2}", "‹aa›a"), .prefix("a{2}", "a"), .prefix("a{2,}", "‹aaa›"),
    .prefix("a{2,}", "a"), .prefix("a{2,}?", "‹aa›a"), .prefix("a{1,2}", "‹aa›a"),
    .prefix("a{1,2}?", "‹a›aa"), .whole("a{1,2}?", "‹aa›"), .whole("a{1,2}", "aaa"),
    .prefix("a{0,2}", "‹›b"), .prefix("a{0}b", "‹b›"), .prefix("a{0,0}", "‹›a"),
    .prefix("a{0,}", "‹aa›"), .whole("(?:a{2}){3}", "‹aaaaaa›"), .whole("(?:a{2}){3}", "aaaaa"),
    .whole("(?:(?:ab){1,2}c){2}", "‹ababcabc›"), .whole("(?:(?:ab){1,2}c){2}", "abc"),
    .whole("(?:a{1,2}b?){2,3}", "‹aabaa›"), .whole(#"(?:\d{1,3}\.){3}\d{1,3}"#, "‹10.200.3.44›"),
    .prefix("(?:a|b)*?", "‹›ab"), .whole("(?:a|b)*?", "‹abba›"), .prefix("(?:a|b)+?", "‹a›b"),
    .prefix("(?:a*)*", "‹aa›b"), .prefix("(?:a*)*", "‹›b"), .prefix("(?:a*)+", "‹aa›b"),
    .prefix("(?:a*?)*?b", "‹aab›"), .prefix("(?:a?){3}", "‹aaa›a"), .prefix("(?:|a)*", "‹›aa"),
    .prefix("(?:|a)+", "‹›aa"), .prefix("(?:a|)+", "‹aa›"), .whole("(?:|a)*", "‹aa›"),
    .prefix("(?:){1000}a", "‹a›"), .prefix("(?:a{0}){1000}", "‹›a"), .whole("(?:^|a)*", "‹aa›"),
  ]

  @Test("Alternatives, groups and what they capture", arguments: groups)
  func captures(_ test: PatternCase) throws { try test.check() }

  static let groups: [PatternCase] = [
    .prefix("a|ab", "‹a›b"), .prefix("ab|a", "‹ab›"), .whole("a|ab", "‹ab›"),
    .first("b|ab", "‹ab›"), .first("bc|abcd", "‹abcd›"), .first("abcx|bc", "a‹bc›d"),
    .prefix("(a|ab)(c|bcd)", "‹abcd›"), .prefix("|a", "‹›a"), .prefix("a|", "‹›b"),
    .prefix("(?:a|b)c", "‹bc›"), .prefix("()", "‹›"), .whole("((a)|(b))c", "‹bc›"),
    .prefix("(?<x>a|ab)(?<y>c|bcd)", "‹abcd›", ["x": "a", "y": "bcd"]),
    .first(
      #"(?<code>\d+) - (?<text>.+)"#, "x ‹12 - No such user›",
      ["code": "12", "text": "No such user"]),
    .whole("(?<a>a)|(?<b>b)", "‹b›", ["b": "b"]), .whole("(?<a>a)?b", "‹b›"),
    .whole("(?<a>a)?", "‹›"), .whole("(?<a>a?)", "‹›", ["a": ""]),
    .whole("(?<o>a(?<i>b)c)", "‹abc›", ["o": "abc", "i": "b"]),
    .whole("(?<x>a|b)*", "‹ab›", ["x": "b"]), .whole("(?<x>a|b)*", "‹›"),
    .whole("(?:(?<x>a)|b)*", "‹ab›", ["x": "a"]), .prefix("(?<x>a|b)*?", "‹›ab"),
    .whole("(?<x>a|b){2}", "‹ab›", ["x": "b"]), .whole("(?<x>a*)*", "‹›", ["x": ""]),
    .prefix("(?<x>a*)*", "‹aa›b", ["x": "aa"]), .prefix("(?<x>a*)+", "‹›b", ["x": ""]),
    .prefix("(?<x>a+)+", "‹aa›b", ["x": "aa"]),
    .whole("(?<x>a+?)(?<y>a*)", "‹aaa›", ["x": "a", "y": "aa"]),
    .whole("(?<x>a*?)(?<y>a*)", "‹aa›", ["x": "", "y": "aa"]),
    .whole("(?<x>a*)(?<y>a*)", "‹aa›", ["x": "aa", "y": ""]),
    .whole("(?<x>(?:ab?){1,2}?)(?<y>.*)", "‹abab›", ["x": "ab", "y": "ab"]),
    .whole("(?<x>a){0}b", "‹b›"), .prefix("(?<x_1>é)+", "‹éé›", ["x_1": "é"]),
    .all(#"(?<k>\w)=(?<v>\d)?"#, "‹a=›,‹b=2›", ["k": "a"]),
  ]

  @Test("Places in the text", arguments: places)
  func seesPlaces(_ test: PatternCase) throws { try test.check() }

  static let places: [PatternCase] = [
    .first("^a", "‹a›a"), .first("^b", "ab"), .first("a$", "a‹a›"), .first("a$", "ab"),
    .first("a$", "a\n"), .first("^b", "a\nb"), .first("^$", "‹›"), .first("^$", "a"),
    .first("$", "ab‹›"), .first("a^b", "ab"), .prefix("(?:^a|b)c", "‹ac›"), .first("b|^a", "‹a›b"),
    .all("^a", "‹a›a"), .all("a|$", "‹a›b‹›"), .first(#"\bcat\b"#, "concat ‹cat›"),
    .first(#"\bcat\b"#, "cats"), .all(#"\b"#, "‹›ab‹› ‹›c‹›"), .first(#"\b"#, " -é"),
    .first(#"\ba\b"#, "é‹a›é"), .whole(#"a\bb"#, "ab"),
  ]

  @Test("Ignoring case", arguments: folding)
  func ignoresCase(_ test: PatternCase) throws { try test.check() }

  static let folding: [PatternCase] = [
    .first("(?i)error", "an ‹ErRoR›"), .first("(?i)ÉCOLE", "‹école›"),
    .first("(?i)[a-c]+", "x‹aBC›d"),
    .first("(?i)[^a-c]+", "aBC‹xY›b"), .first("(?i)ς", "‹Σ›"), .whole("(?i)ς", "‹σ›"),
    .whole("(?i)σ", "‹ς›"), .whole("(?i)straße", "STRASSE"), .first("(?i)a1_", "‹A1_›"),
    .first("error", "ERROR"),
    .whole("(?i)", "‹›"), .first("(?i)[é]+", "‹Éé›e"),
  ]

  @Test("All matches, from left to right", arguments: several)
  func findsAll(_ test: PatternCase) throws { try test.check() }

  static let several: [PatternCase] = [
    .all("a", "‹a›b‹a›‹a›"), .all("a", "b"), .all("aa", "‹aa›‹aa›a"), .all("a*", "‹›b‹aa›b‹›"),
    .all("", "‹›é‹›日‹›"), .all(#"\d+"#, "‹12›, ‹3› and ‹456›"), .all("a+b|a", "‹a›‹a›c‹aab›‹a›"),
    .all(#"\d+(?:\.\d+)?"#, "‹1.5›.‹2›.x ‹3›."), .all("a.*z|a|b", "‹a›‹a›‹b›"),
    .all("a.*z|a|b", "‹aabz›‹b›"), .all("ab?c|a|b", "‹abc›‹a›‹b›‹a›"),
    .all("(?:aaaa|a)b?", "‹aaaab›‹a›‹ab›"),
    .all("(?:a.*z|a..b|a)+?", "‹a›‹axxb›‹axxb›cccccccccccccccc"),
  ]

  @Test("Matches share the indices of the text, and see nothing beyond its ends")
  func staysInTheSubstring() throws {
    let text = "xxab cdyy"
    let part = text.dropFirst(2).dropLast(2)
    let match = try #require(try Pattern(#"^(?<x>\w+)\b (?<y>\w+)\b$"#).wholeMatch(in: part))
    #expect(match.text == "ab cd")
    #expect(text[match.range] == "ab cd")
    #expect(match[group: "x"]?.endIndex == text.firstIndex(of: " "))
    #expect(match[group: "y"]?.startIndex == text.firstIndex(of: "c"))
    #expect(match[group: "z"] == nil)
  }

  @Test("Patterns are equal by source, and name their groups in order")
  func isItsSource() throws {
    let pattern = try Pattern("(?<b>x)(y)(?<a>z)")
    #expect(pattern.groupNames == ["b", "a"])
    #expect(pattern == (try Pattern("(?<b>x)(y)(?<a>z)")))
    #expect(pattern != (try Pattern("(?<b>x)(?:y)(?<a>z)")))
    #expect(try Pattern("\u{E9}") != Pattern("e\u{301}"))
  }
}
