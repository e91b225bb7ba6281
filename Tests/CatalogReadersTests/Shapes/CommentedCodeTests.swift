import Testing

@testable import CatalogReaders

@Suite("Members of source code that are commented out")
struct CommentedCodeTests {
  private static let instructions = ReadingInstructions(
    shape: .code(CodeShape()), category: "Errors")

  @Test(
    "say nothing about the members around them",
    arguments: [
      "  // B = 2,", "  // B = 2", "  # B = 2", "  // B = 2, never sent", "  // B(2, \"old\"),",
      "  // B(2,\n  //   \"old\"),", "  /* B = 2, */", "  /*\n  B = 2,\n  B2 = 3,\n  */",
      "  // case b = 2", "  // public const int B = 2;", "  // { 2, \"old\" },", "  // B: 'old',",
      "  // 2 => 'old',", "  // NOT_B,", "  // B = a + 1,", "  // It was old.\n  // B = 2,",
      "  // B = 2, // old", "  // XX(B, 2, \"old\")", "  /* #define B 2 */", "  // #define B (2)",
    ])
  func code(_ comment: String) {
    let text = "enum Result {\n  A = 1, // One\n\(comment)\n  C = 9,\n}"
    let last = text.split(separator: "\n").count - 1
    ReaderCase(
      comment, text, ["2-2 Result: 1 name=A | One", "\(last)-\(last) Result: 9 name=C"]
    ).check(Self.instructions)
  }

  @Test(
    "Comments on several members are the text of none",
    arguments: [
      ("These codes come with a text.", ""),
      ("The key of this code is lost.", " | The key of this code is lost."),
    ])
  func several(_ comment: String, _ text: String) {
    let members = (2...7).map { "  E\($0) = \($0),\n" }.joined()
    let first = text.isEmpty ? 3 : 2
    ReaderCase(
      comment, "enum Result {\n  // \(comment)\n  E1 = 1,\n\(members)}",
      ["\(first)-3 Result: 1 name=E1\(text)"]
        + (2...7).map { "\($0 + 2)-\($0 + 2) Result: \($0) name=E\($0)" }
    ).check(Self.instructions)
  }

  @Test(
    "are no sentences",
    arguments: [
      ("// Retry (once), then stop", "Retry (once), then stop"),
      ("// Otherwise,", "Otherwise,"), ("// The key = 5 digits", "The key = 5 digits"),
      ("/// B = 2,", "B = 2,"), ("// See KEY (old);", "See KEY (old);"),
      ("// Keys: 5, locks: 6", "Keys: 5, locks: 6"),
      ("// Use it so:\n  //   open(5)", "Use it so: open(5)"),
    ])
  func text(_ comment: String, _ expected: String) {
    let text = "enum Result {\n  A = 1,\n\n  \(comment)\n  C = 9,\n}"
    let last = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
    ReaderCase(
      comment, text, ["2-2 Result: 1 name=A", "4-\(last) Result: 9 name=C | \(expected)"]
    ).check(Self.instructions)
  }
}
