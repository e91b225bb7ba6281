import CatalogModel
import Testing

@Suite("Codes")
struct CodeTests {
  @Test(arguments: [
    ("0", 0), ("-1", -1), ("9003", 9003), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min),
  ])
  func numbers(text: String, number: Int) { #expect(Code(text).number == number) }

  @Test(arguments: [
    "", "08006", "-0", "+1", " 1", "1 ", "1.0", "1e3", "0x10", "９", "--1", "-",
    "9223372036854775808",
  ])
  func noNumbers(text: String) { #expect(Code(text).number == nil) }

  @Test("Codes are the same only byte by byte")
  func identity() {
    let composed = Code("caf\u{E9}")
    let decomposed = Code("cafe\u{301}")
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, Code("caf\u{E9}")]).count == 2)
    #expect((composed < decomposed) != (decomposed < composed))
    #expect(Code("a") != Code("A"))
  }

  @Test("A reference is named by its parts of the URL")
  func reference() {
    let key = EntryKey(category: "sign-in", code: Code("a b"))
    #expect(EntryReference(vendor: "acme", key: key).id == "acme/sign-in/a~20b")
    let other = EntryKey(category: "sign-in", code: Code("10"))
    #expect(EntryKey(category: "sign-in", code: Code("9")) < other)
    #expect(other < EntryKey(category: "sign-out", code: Code("9")))
  }
}
