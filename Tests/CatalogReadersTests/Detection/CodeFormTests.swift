import Testing

@testable import CatalogReaders

@Suite("Forms of codes")
struct CodeFormTests {
  @Test(arguments: [
    ("1001 1002 1003", #"\d{4}"#), ("1 22 333", #"\d+"#), ("-1 2 3", #"-?\d+"#),
    ("-1 -2", #"-\d+"#),
    ("08001 08006 40001", #"\d{5}"#), ("0x10 0xFF", "0[xX][0-9A-Fa-f]+"),
    ("ORA-00001 ORA-00017 ORA-00020", #"ORA\-\d{5}"#), ("E1 E22", #"E\d+"#),
    ("NOT_FOUND DENIED", "[A-Z][A-Z0-9_-]+"),
    ("not_found is-gone", "[a-z][a-z0-9]*([_-][a-z0-9]+)+"),
    ("auth.otp.invalid Lock.NotFound", #"\w[\w-]*([./:][\w-]+)+"#),
    ("NotFound BadThing", #"[A-Z]\w+"#),
    ("1001 NOT_FOUND", #"\d+|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+"#),
    ("00 0A 10 4A", "[0-9A-F]{2}"), ("001-02 001-99 002-01", #"\d{3}\-\d{2}"#),
    ("1-1 2-10", #"\d+\-\d+"#), ("1-1 2-1-3", #"[\w./:+#-]+"#),
    ("KEY-01 DOOR-02 LOCK-03 WALL-04", #"[A-Z]+\-\d{2}"#),
    ("K1 D22 L3 W4 W2 L4 D1 K2", #"[A-Z]{1}\d+"#),
    ("KEY01 DOR02 LOC03 WAL04 KEY02 DOR03 LOC04 WAL05", #"[A-Z]{3}\d{2}"#),
    ("KEY-001 DOOR_002 LOCK-003 WALL004", #"[A-Z]+[-_.]?\d{3}"#),
    ("key-1 door-2 lock-3 wall-14", #"[a-z]+\-\d+"#),
    ("Key_1 door_2 Lock_3 wall_4", #"[A-Za-z]+\_\d+"#),
    ("IN-KEY-1 IN-DOOR-2 LOCK-3 WALL-4", #"[A-Z]+([-_.][A-Z]+)*\-\d+"#),
    ("KEY-1 DOOR-2 LOCK-3 WALL-4 NO_KEY 7", #"[A-Z]+\-\d+|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|\d+"#),
  ])
  func pattern(samples: String, expected: String) throws {
    let words = samples.split(separator: " ")
    let form = try #require(CodeForm(words))
    #expect(form.pattern == expected)
    let pattern = try Pattern(form.pattern)
    for word in words { #expect(pattern.wholeMatch(in: word) != nil, "\(word)") }
  }

  @Test(arguments: [
    "", "two words", "déjà", "1 a a_b A.B", "--", "(1)", "Key1 Door2 Lock3 Wall4",
    "KEY1 DOOR2 LOCK3 WALL4",
    "KEY-1 DOOR_22 LOCK-3 WALL-4",
    "KEY-1 DOOR-2 LOCK-3 WALL-4 1 a_b A.B",
  ])
  func noForm(samples: String) {
    #expect(CodeForm(samples == "two words" ? ["two words"] : samples.split(separator: " ")) == nil)
  }

  @Test(arguments: [
    ("1001", true), ("NOT_FOUND", true), ("not_found", true), ("a.b", true), ("E1", true),
    ("NotFound", true), ("invalid", false), ("Invalid", false), ("in valid", false), ("", false),
    ("lock.py:12:4", false), ("lock.py:12", true),
  ])
  func telling(word: String, expected: Bool) {
    #expect(CodeForm.isTelling(word[...]) == expected)
  }
}
