import Testing

@testable import CatalogReaders

@Suite("Constants beside codes")
struct OtherConstantsTests {
  private static let instructions = ReadingInstructions(
    shape: .code(CodeShape()), category: "Errors")

  @Test(
    "are none where they are sizes, limits and addresses, or what all rows have in common",
    arguments: [
      ReaderCase(
        "the length of a text below errors",
        "#define E_OK 0\n#define E_LOST -1\n#define E_BAD_SIZE -2\n/* In bytes */\n#define MAX_REASON_LEN 128",
        ["1-1 Errors: 0 name=E_OK", "2-2 Errors: -1 name=E_LOST", "3-3 Errors: -2 name=E_BAD_SIZE"]),
      ReaderCase(
        "settings above a list of errors",
        "const maxRetries = 3\nconst docsURL = \"https://acme.example\"\nconst (\n\tErrLost = 1001 // Lost\n\tErrBent = 1002 // Bent\n\tErrWorn = 1003\n\tErrWet = 1004\n)",
        [
          "4-4 Errors: 1001 name=ErrLost | Lost", "5-5 Errors: 1002 name=ErrBent | Bent",
          "6-6 Errors: 1003 name=ErrWorn", "7-7 Errors: 1004 name=ErrWet",
        ]),
      ReaderCase(
        "a decimal size among hexadecimal codes",
        "#define LOCK_LOST 0x8101\n#define LOCK_BENT 0x8102\n#define LOCK_WORN 0x8103\n#define LOCK_BUFFER_SIZE 32",
        [
          "1-1 Errors: 0x8101 name=LOCK_LOST", "2-2 Errors: 0x8102 name=LOCK_BENT",
          "3-3 Errors: 0x8103 name=LOCK_WORN",
        ]),
      ReaderCase(
        "settings below a map of errors",
        "const ErrorTexts = {\n  KEY_LOST: 'The key is lost',\n  KEY_BENT: 'The key is bent',\n};\nconst RETRY_DELAY_MS = 500;\nconst DOCS_URL = 'https://acme.example';",
        [
          "2-2 ErrorTexts: KEY_LOST | The key is lost",
          "3-3 ErrorTexts: KEY_BENT | The key is bent",
        ]),
      ReaderCase(
        "the name of the group of all errors",
        "const keyGroup = \"KEYS\"\nvar (\n\tErrLost = Register(keyGroup, Fault{Value: \"KEY_LOST\", Message: \"the key is lost\", Status: http.StatusGone, Public: true})\n\tErrBent = Register(keyGroup, Fault{Value: \"KEY_BENT\", Message: \"the key is bent\", Status: http.StatusRequestedRangeNotSatisfiable, Public: false})\n)",
        [
          "3-3 Errors: KEY_LOST name=ErrLost status=410 Public=true | the key is lost",
          "4-4 Errors: KEY_BENT name=ErrBent status=416 Public=false | the key is bent",
        ]),
      ReaderCase(
        "a constant of the same type that nearly all others are made with",
        "public static class Faults {\n  private const string GroupName = \"KEY\";\n"
          + (1...9).map { "  public static FaultId Lost\($0) = new FaultId(\($0), GroupName);\n" }
          .joined() + "}",
        (1...9).map { "\($0 + 2)-\($0 + 2) Faults: \($0) name=Lost\($0)" }),
      ReaderCase(
        "where computed numbers start, and how many there may be",
        "#define LK_ERR_SIZE 80\n#define LK_USE_LOG 0\n#define LK_OK 0\n"
          + "#define LK_ELOST (LK_ERRNO_START_OWN + 1)\n#define LK_EBENT (LK_ERRNO_START_OWN + 2)\n"
          + "#define LK_EWORN (LK_ERRNO_START_OWN + 3)\n#define LK_EWET (LK_ERRNO_START_OWN + 4)\n"
          + "#define LK_EOLD (LK_ERRNO_START_OWN + 5)\n#define LK_E_SHUT 7\n"
          + "#define LK_EDIM (LK_ERRNO_START_OWN + 6)\n#define LK_EODD (LK_ERRNO_START_OWN + 7)\n"
          + "#define LK_EFAR (LK_ERRNO_START_OWN + 8)\n#define LK_ENEAR (LK_ERRNO_START_OWN + 9)\n"
          + "#define LK_ERRNO_START 100\n#define LK_ERRNO_SPACE 900\n"
          + "#define LK_ERRNO_START_OWN (LK_ERRNO_START + LK_ERRNO_SPACE)\n"
          + "#define LK_EDARK (LK_ERRNO_START_OWN + 10)\n#define LK_EHOT (LK_ERRNO_START_OWN + 11)\n"
          + "#define LK_ERRNO_START_USER (LK_ERRNO_START_OWN + LK_ERRNO_SPACE)\n"
          + "#define LK_ECOLD (LK_ERRNO_START_OWN + 12)\n#define LK_EIN (LK_ERRNO_START_OWN + 13)\n"
          + "#define LK_EOUT (LK_ERRNO_START_OWN + 14)\n#define LK_EUP (LK_ERRNO_START_OWN + 15)\n",
        [
          "4-4 Errors: 1001 name=LK_ELOST", "5-5 Errors: 1002 name=LK_EBENT",
          "6-6 Errors: 1003 name=LK_EWORN", "7-7 Errors: 1004 name=LK_EWET",
          "8-8 Errors: 1005 name=LK_EOLD", "9-9 Errors: 7 name=LK_E_SHUT",
          "10-10 Errors: 1006 name=LK_EDIM", "11-11 Errors: 1007 name=LK_EODD",
          "12-12 Errors: 1008 name=LK_EFAR", "13-13 Errors: 1009 name=LK_ENEAR",
          "17-17 Errors: 1010 name=LK_EDARK", "18-18 Errors: 1011 name=LK_EHOT",
          "20-20 Errors: 1012 name=LK_ECOLD", "21-21 Errors: 1013 name=LK_EIN",
          "22-22 Errors: 1014 name=LK_EOUT", "23-23 Errors: 1015 name=LK_EUP",
        ]),
      ReaderCase(
        "where few computed numbers start, and a limit with more words before it",
        "#define LK_MAX_NAME 32\n#define LK_ERR_BASE 1000\n#define LK_ERR_LOST (LK_ERR_BASE + 1)\n"
          + "#define LK_ERR_BENT (LK_ERR_BASE + 2)\n#define LK_ERR_SHUT (LK_ERR_BASE + 3)",
        [
          "3-3 Errors: 1001 name=LK_ERR_LOST", "4-4 Errors: 1002 name=LK_ERR_BENT",
          "5-5 Errors: 1003 name=LK_ERR_SHUT",
        ]),
      ReaderCase(
        "a plain value beside calls",
        "const OLD = '0.x';\nexport const LOST = createError('KEY_LOST', 'The key is lost');\n"
          + "export const BENT = createError('KEY_BENT', 'The key is bent');\n"
          + "export const SHUT = createError('DOOR_SHUT', 'The door is shut');",
        [
          "2-2 Errors: KEY_LOST name=LOST | The key is lost",
          "3-3 Errors: KEY_BENT name=BENT | The key is bent",
          "4-4 Errors: DOOR_SHUT name=SHUT | The door is shut",
        ]),
      ReaderCase(
        "sentences among words, be they in three quotes",
        "LOST = \"key_lost\"\nHELP = \"\"\"\nAsk at the door.\n\"\"\"\nBENT = \"key_bent\"\n"
          + "HINT = \"Take another key\"\nSHUT = \"door_shut\"\nGONE = \"door_gone\"\n"
          + "WORN = \"key_worn\"\nWET = \"key_wet\"",
        [
          "1-1 Errors: key_lost name=LOST", "5-5 Errors: key_bent name=BENT",
          "7-7 Errors: door_shut name=SHUT", "8-8 Errors: door_gone name=GONE",
          "9-9 Errors: key_worn name=WORN", "10-10 Errors: key_wet name=WET",
        ]),
    ])
  func others(_ test: ReaderCase) { test.check(Self.instructions) }

  @Test(
    "are codes where nothing tells them apart",
    arguments: [
      ReaderCase(
        "names of which none says that it is an error",
        "#define KEY_LOST 1\n#define KEY_BENT 2\n#define KEY_OLD 3\n#define BAD_SIZE 4",
        [
          "1-1 Errors: 1 name=KEY_LOST", "2-2 Errors: 2 name=KEY_BENT",
          "3-3 Errors: 3 name=KEY_OLD", "4-4 Errors: 4 name=BAD_SIZE",
        ]),
      ReaderCase(
        "texts of few words, one of more",
        "LOST = \"key lost\"\nBENT = \"key bent\"\nSHUT = \"door is shut\"\nGONE = \"door gone\"",
        [
          "1-1 Errors: LOST | key lost", "2-2 Errors: BENT | key bent",
          "3-3 Errors: SHUT | door is shut", "4-4 Errors: GONE | door gone",
        ]),
      ReaderCase(
        "codes that several arms have in common",
        "#define KEY_LOST 71\n#define KEY_BENT 72\n#define KEY_WORN 73\nbool retryable(int code) {\n  switch (code) {\n    case KEY_LOST:\n    case KEY_BENT:\n    case KEY_WORN: return true;\n    default: return false;\n  }\n}",
        [
          "1-1 Errors: 71 name=KEY_LOST", "2-2 Errors: 72 name=KEY_BENT",
          "3-3 Errors: 73 name=KEY_WORN",
        ]),
      ReaderCase(
        "members of a type of errors",
        "class LockErrors {\n static final String KEY_LOST = \"key_lost\";\n static final String MAX_SIZE = \"max_size\";\n}",
        ["2-2 LockErrors: key_lost name=KEY_LOST", "3-3 LockErrors: max_size name=MAX_SIZE"]),
      ReaderCase(
        "errors of which many do not say so",
        "#define ERR_LOST 1\n#define ERR_BENT 2\n#define RPC_SHUT 3\n#define RPC_WORN 4\n#define RPC_BAD_VERSION 5",
        [
          "1-1 Errors: 1 name=ERR_LOST", "2-2 Errors: 2 name=ERR_BENT",
          "3-3 Errors: 3 name=RPC_SHUT", "4-4 Errors: 4 name=RPC_WORN",
          "5-5 Errors: 5 name=RPC_BAD_VERSION",
        ]),
      ReaderCase(
        "a number below zero among hexadecimal codes",
        "#define LOCK_LOST 0x8101\n#define LOCK_BENT 0x8102\n#define LOCK_WORN 0x8103\n#define LOCK_BAD_SIZE -2147467234",
        [
          "1-1 Errors: 0x8101 name=LOCK_LOST", "2-2 Errors: 0x8102 name=LOCK_BENT",
          "3-3 Errors: 0x8103 name=LOCK_WORN", "4-4 Errors: -2147467234 name=LOCK_BAD_SIZE",
        ]),
      ReaderCase(
        "success among errors",
        "#define ERR_LOST 1\n#define ERR_BENT 2\n#define ERR_MAX_SIZE 3\n#define SUCCESS 0",
        [
          "1-1 Errors: 1 name=ERR_LOST", "2-2 Errors: 2 name=ERR_BENT",
          "3-3 Errors: 3 name=ERR_MAX_SIZE", "4-4 Errors: 0 name=SUCCESS",
        ]),
    ])
  func codes(_ test: ReaderCase) { test.check(Self.instructions) }
}
