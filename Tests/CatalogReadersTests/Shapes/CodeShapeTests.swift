import Testing

@testable import CatalogReaders

@Suite("Reading enumerations in source code")
struct CodeShapeTests {
  static let instructions = ReadingInstructions(
    shape: .code(CodeShape(enumerations: ["Result"])))

  @Test(arguments: [
    ReaderCase(
      "one line", "public enum Result : int { Ok = 0, BadKey=9001, NoKey = -1 };",
      [
        "1-1 Result: 0 name=Ok", "1-1 Result: 9001 name=BadKey", "1-1 Result: -1 name=NoKey",
      ]),
    ReaderCase(
      "a line each, braces on lines of their own, a comma at the end",
      """
      Our results:

      enum Result
      {
        Ok,
        Bad = 10,
        Worse,

        Worst =
          0xFF,
        Last,
      }
      """,
      [
        "5-5 Result: 0 name=Ok", "6-6 Result: 10 name=Bad", "7-7 Result: 11 name=Worse",
        "9-10 Result: 0xFF name=Worst", "11-11 Result: 256 name=Last",
      ], introduction: "Our results:"),
    ReaderCase(
      "hexadecimal, negative and separated values",
      "enum Result { A = -0x10, B, C = 0XfF, D, E = 1_000, F, G = -2, H, I, J = 08006, K }",
      [
        "1-1 Result: -0x10 name=A", "1-1 Result: -15 name=B", "1-1 Result: 0XfF name=C",
        "1-1 Result: 256 name=D", "1-1 Result: 1000 name=E", "1-1 Result: 1001 name=F",
        "1-1 Result: -2 name=G", "1-1 Result: -1 name=H", "1-1 Result: 0 name=I",
        "1-1 Result: 08006 name=J", "1-1 Result: 8007 name=K",
      ]),
    ReaderCase(
      "members that a macro makes",
      "enum Result {\nNEW_CODE(KEY_LOST, -61)\nNEW_CODE(KEY_BENT, -62)\n};",
      ["2-2 Result: -61 name=KEY_LOST", "3-3 Result: -62 name=KEY_BENT"]),
    ReaderCase(
      "members with arguments of their own",
      "enum Result { LOST(KEY, -1, \"Lost\"), BENT(KEY, -2, \"Bent\"), }",
      ["1-1 Result: -1 name=LOST | Lost", "1-1 Result: -2 name=BENT | Bent"]),
    ReaderCase(
      "members with their arguments in two orders",
      "enum Result { LOST(71, \"Key lost\"), BENT(\"Key bent\", 72), SHUT(705, \"Door shut\"); }",
      [
        "1-1 Result: 71 name=LOST | Key lost", "1-1 Result: 72 name=BENT | Key bent",
        "1-1 Result: 705 name=SHUT | Door shut",
      ]),
    ReaderCase(
      "members of which one has no number",
      "enum Result { LOST(71, \"Key lost\"), BENT(\"Key bent\"), SHUT(\"Door shut\"); }",
      [
        "1-1 Result: LOST | Key lost", "1-1 Result: BENT | Key bent",
        "1-1 Result: SHUT | Door shut",
      ]),
    ReaderCase(
      "another enumeration before it", "enum Other { A }\nenum Result { B }",
      ["2-2 Result: 0 name=B"]),
    ReaderCase(
      "comments above few members, which are no titles",
      """
      enum Result {
        A = 1,
        // Sent where the key is not the one that belongs to this very door.
        B,
        // The lock was taken away,
        // or never was there
        C,
        // Rust
        D,
        E, F, G, H, I, J, K, L, M
      }
      """,
      [
        "2-2 Result: 1 name=A",
        "3-4 Result: 2 name=B | Sent where the key is not the one that belongs to this very door.",
        "5-7 Result: 3 name=C | The lock was taken away, or never was there",
        "8-9 Result: 4 name=D | Rust",
      ] + zip("EFGHIJKLM", 5...13).map { "10-10 Result: \($1) name=\($0)" }),
    ReaderCase(
      "a sentence that speaks of it", "This is the enum:\n\npublic enum Result { A = 7 }",
      ["3-3 Result: 7 name=A"], introduction: "This is the enum:"),
    ReaderCase("enum class", "enum class Result { A = 7 }", ["1-1 Result: 7 name=A"]),
  ])
  func enumerations(_ test: ReaderCase) { test.check(Self.instructions) }

  @Test(arguments: [
    ReaderCase(
      "no closing brace", "enum Result {⟦unclosed-enum⟧\n A = 1,\n B",
      [
        "2-2 Result: 1 name=A", "3-3 Result: 2 name=B",
      ]),
    ReaderCase(
      "values that are no whole numbers, and what follows them",
      """
      enum Result {
        A = 1,
        B = unknown(A),⟦not-a-code⟧
        C,⟦not-a-code⟧
        D = 5,
        E = LATER + 2,⟦not-a-code⟧
        F = 1 / 0,⟦not-a-code⟧
        G = 99999999999999999999,⟦not-a-code⟧
        H = 9223372036854775807,
        I,⟦not-a-code⟧
        J = 1.5,⟦not-a-code⟧
        K = 0x,⟦not-a-code⟧
        L = 3
      }
      """,
      [
        "2-2 Result: 1 name=A", "5-5 Result: 5 name=D",
        "9-9 Result: 9223372036854775807 name=H", "13-13 Result: 3 name=L",
      ]),
    ReaderCase(
      "text behind it", "enum Result { A }\nMore⟦line-not-read⟧", ["1-1 Result: 0 name=A"]),
    ReaderCase(
      "only another one", "Text\nenum Results { A }⟦no-enum⟧", [],
      introduction: "Text enum Results { A }"),
    ReaderCase("an empty one", "enum Result { }⟦heading-without-entries⟧", []),
    ReaderCase(
      "cut off before the brace", "enum Result⟦no-enum⟧", [], introduction: "enum Result"),
    ReaderCase("no code at all", "Nothing⟦no-entries⟧", [], introduction: "Nothing"),
    ReaderCase("an empty document", "", []),
    ReaderCase("braces", "{⟦no-entries⟧\n}{", [], introduction: "{ }{"),
  ])
  func nearMisses(_ test: ReaderCase) { test.check(Self.instructions) }
}
