import Testing

@testable import CatalogReaders

@Suite("Members that bound an enumeration")
struct EnumerationBoundsTests {
  private static let instructions = ReadingInstructions(
    shape: .code(CodeShape()), category: "Errors")

  @Test(arguments: [
    ReaderCase(
      "a count, another name of the last code, and the size of the type",
      "enum lock_error { LOCK_OK, LOCK_STUCK, LOCK_BENT,\nLOCK_ERROR_COUNT };\nenum key_error { KEY_FIRST = 1, KEY_LOST = 1, KEY_BENT = 2,\nKEY_LAST = KEY_BENT,\nKEY_MAX_ENUM = 0x7FFFFFFF };\ntypedef enum { DOOR_OK, DOOR_SHUT, DOOR_SOLD,\n  DOOR_END /* must be last */\n} door_error;",
      [
        "1-1 lock_error: 0 name=LOCK_OK", "1-1 lock_error: 1 name=LOCK_STUCK",
        "1-1 lock_error: 2 name=LOCK_BENT", "3-3 key_error: 1 name=KEY_LOST",
        "3-3 key_error: 2 name=KEY_BENT", "6-6 door_error: 0 name=DOOR_OK",
        "6-6 door_error: 1 name=DOOR_SHUT", "6-6 door_error: 2 name=DOOR_SOLD",
      ]),
    ReaderCase(
      "codes with such names: in the midst, with a number, a text, or without numbers at all",
      "enum A { A_OK, A_COUNT, A_BENT };\nenum B { B_OK, B_LOST, B_MAX = 9 };\nenum C { C_OK, C_LOST,\n  C_COUNT // The count is wrong\n};\npublic enum D { OK, LOST, BAD_COUNT }",
      [
        "1-1 A: 0 name=A_OK", "1-1 A: 1 name=A_COUNT", "1-1 A: 2 name=A_BENT",
        "2-2 B: 0 name=B_OK", "2-2 B: 1 name=B_LOST", "2-2 B: 9 name=B_MAX",
        "3-3 C: 0 name=C_OK", "3-3 C: 1 name=C_LOST", "4-4 C: 2 name=C_COUNT | The count is wrong",
        "6-6 D: OK", "6-6 D: LOST", "6-6 D: BAD_COUNT",
      ]),
  ])
  func bounds(_ test: ReaderCase) { test.check(Self.instructions) }

  @Test("They are there where the names of codes are told")
  func told() throws {
    let shape = CodeShape(entry: try Pattern("A_.+"))
    ReaderCase(
      "", "enum A { A_OK, A_LOST, A_COUNT };",
      ["1-1 A: 0 name=A_OK", "1-1 A: 1 name=A_LOST", "1-1 A: 2 name=A_COUNT"]
    ).check(ReadingInstructions(shape: .code(shape)))
  }
}
