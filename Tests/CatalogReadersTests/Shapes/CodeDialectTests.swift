import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Reading source code of many languages")
struct CodeDialectTests {
  /// A document, and what its entries state.
  struct Case: Sendable, CustomTestStringConvertible {
    let reader: ReaderCase
    let statements: [String]

    init(_ reader: ReaderCase, statements: [String] = []) {
      (self.reader, self.statements) = (reader, statements)
    }

    var testDescription: String { reader.name }
  }

  @Test(arguments: [
    Case(
      ReaderCase(
        "keys that are members of a type elsewhere",
        """
        TEXTS = {
            Fault.KEY_LOST: "The key is lost.",
            Fault.KEY_BENT: "The key is bent.",
        }
        """,
        ["2-2 TEXTS: KEY_LOST | The key is lost.", "3-3 TEXTS: KEY_BENT | The key is bent."])),
    Case(
      ReaderCase(
        "a number as a name behind an underscore, and a private member",
        "enum Failure: String {\n  case LOST = \"L\", BENT = \"B\"\n  case _404 = \"404\"\n  case _SIZE = \"S\"\n}",
        ["2-2 Failure: L name=LOST", "2-2 Failure: B name=BENT", "3-3 Failure: 404 name=_404"])),
    Case(
      ReaderCase(
        "members with the arguments of a constructor",
        """
        package a;
        /** All of them. */
        public enum Failure {
          // General
          /** Nobody knows. */
          UNKNOWN(1001, "Unknown {0}"),
          /**
           * @deprecated use UNKNOWN
           */
          @Deprecated
          OLD(1002, "Old");

          private final int code;
          Failure(int code) { this.code = code; }
        }
        """,
        [
          "5-6 Failure: 1001 name=UNKNOWN | Nobody knows.",
          "7-11 Failure: 1002 name=OLD deprecated=use UNKNOWN | Old",
        ]),
      statements: ["1001: message=Unknown {0}", "1002: deprecated=use UNKNOWN"]),
    Case(
      ReaderCase(
        "statuses beside codes",
        "enum E {\n A_B(HttpStatus.BAD_REQUEST, \"C001\", \"Bad one\"),\n B_C(HttpStatus.NOT_FOUND, \"C002\", \"Gone\"),\n ;\n}",
        ["2-2 E: C001 name=A_B status=400 | Bad one", "3-3 E: C002 name=B_C status=404 | Gone"])),
    Case(
      ReaderCase(
        "attributes with a text of their own, and comments that say the number again",
        "pub enum E {\n  /// No key\n  #[fail(display = \"there is no key {}\", 0)]\n  Lost = 500, // 500\n  /// Bent\n  Bent, // 501\n}",
        ["2-4 E: 500 name=Lost | No key", "5-6 E: 501 name=Bent | Bent"]),
      statements: ["500: message=there is no key {}"]),
    Case(
      ReaderCase(
        "a function that gives codes of another program",
        "enum E { LOST = 71, BENT = 72, WORN = 73 }\nfunction otherCode(code) {\n  switch (code) {\n    case E.LOST: case E.BENT: return Other.Gone;\n    case E.WORN: return Other.Gone;\n  }\n}",
        ["1-1 E: 71 name=LOST", "1-1 E: 72 name=BENT", "1-1 E: 73 name=WORN"])),
    Case(
      ReaderCase(
        "a number that two members have by a slip",
        "enum E {\n A_B(1001, \"Bad\"),\n B_C(1002, \"Gone\"),\n C_D(1003, \"Old\"),\n D_E(1003, \"Wet\"),\n E_F(1005, \"Bent\");\n}",
        [
          "2-2 E: 1001 name=A_B | Bad", "3-3 E: 1002 name=B_C | Gone",
          "4-4 E: 1003 name=C_D | Old", "5-5 E: 1003 name=D_E | Wet",
          "6-6 E: 1005 name=E_F | Bent",
        ])),
    Case(
      ReaderCase(
        "members without values in a language that gives none",
        "public enum Failure {\n NOT_FOUND,\n GONE\n}",
        ["2-2 Failure: NOT_FOUND", "3-3 Failure: GONE"])),
    Case(
      ReaderCase(
        "lists with a counter",
        "const (\n\tFirst Kind = iota + 1 // one\n\tSecond\n\t_\n\t// four\n\tFourth\n)\nconst (\n\tA = 1 << iota\n\tB\n)",
        [
          "2-2 Kind: 1 name=First | one", "3-3 Kind: 2 name=Second",
          "5-6 Kind: 4 name=Fourth | four",
          "9-9 Errors: 1 name=A", "10-10 Errors: 2 name=B",
        ])),
    Case(
      ReaderCase(
        "comments of what is no member, and of several lines behind one",
        "const (\n\tFirst Kind = iota // one\n\t_ // was two\n\t// Third: three\n\tThird\n\tFourth // four\n\t       // and no more\n\tFifth\n)",
        [
          "2-2 Kind: 0 name=First | one", "4-5 Kind: 2 name=Third | Third: three",
          "6-7 Kind: 3 name=Fourth | four and no more", "8-8 Kind: 4 name=Fifth",
        ])),
    Case(
      ReaderCase(
        "definitions, and sums of them",
        "#ifndef X_H\n#define X_H\n#define E_OK 0 /* Fine */\n#define E_BASE 100\n#define E_ONE (E_BASE + 1) ///< One\n#define MAX(a) (a)\n#endif",
        [
          "3-3 Errors: 0 name=E_OK | Fine", "4-4 Errors: 100 name=E_BASE",
          "5-5 Errors: 101 name=E_ONE | One",
        ])),
    Case(
      ReaderCase(
        "placeholders of former codes",
        "typedef enum {\n OK = 0,\n OBSOLETE1, /* 1 - NOT USED */\n URL, /* 2 - the address\n  is bad */\n} Kind;",
        [
          "2-2 Kind: 0 name=OK", "3-3 Kind: 1 name=OBSOLETE1 | NOT USED",
          "4-5 Kind: 2 name=URL | the address is bad",
        ]),
      statements: ["1: unused=obsolete"]),
    Case(
      ReaderCase(
        "numbers that are kept free",
        "enum Code {\n // Fine.\n OK = 0;\n BAD = 1 [deprecated = true];\n reserved 2, 9 to 11;\n}",
        [
          "2-3 Code: 0 name=OK | Fine.", "4-4 Code: 1 name=BAD deprecated=deprecated",
          "5-5 Code: 2", "5-5 Code: 9 to 11",
        ]),
      statements: ["1: deprecated=deprecated", "2: unused=reserved", "9 to 11: unused=reserved"]),
    Case(
      ReaderCase(
        "classes by indentation",
        "from enum import IntEnum\n\nclass Kind(IntEnum):\n    \"\"\"All.\"\"\"\n\n    NONE = 0\n    \"\"\"Nothing.\"\"\"\n    SOME = 1  # a bit\n\nERRORS = {\n    1001: \"text a\",\n    1002: \"text b\",\n}",
        [
          "6-7 Kind: 0 name=NONE | Nothing.", "8-8 Kind: 1 name=SOME | a bit",
          "11-11 ERRORS: 1001 | text a", "12-12 ERRORS: 1002 | text b",
        ])),
    Case(
      ReaderCase(
        "regions",
        "class Codes {\n #region Keys\n public const string Lost = \"K1\";\n public const string Old = \"K2\";\n #endregion Keys\n #region Locks\n public const string Stuck = \"L1\";\n #endregion\n static readonly string[] All = [ \"K\", Lost, Old, Stuck ];\n}",
        ["3-3 Keys: K1 name=Lost", "4-4 Keys: K2 name=Old", "7-7 Locks: L1 name=Stuck"])),
    Case(
      ReaderCase(
        "titles in comments, behind a text about the whole",
        "r\"\"\"All.\n\n    >>> codes\n    1001\n\"\"\"\ncodes = {\n    # Keys.\n    1001: \"lost\",\n    1002: \"old\",\n    # ---------\n    # Locks\n    # ---------\n\n    2001: \"stuck\",\n    2002: \"gone\",\n    2003: \"bent\",\n    2004: \"shut\",\n}",
        [
          "8-8 Keys: 1001 | lost", "9-9 Keys: 1002 | old", "14-14 Locks: 2001 | stuck",
          "15-15 Locks: 2002 | gone", "16-16 Locks: 2003 | bent", "17-17 Locks: 2004 | shut",
        ])),
    Case(
      ReaderCase(
        "titles above lists without a name, and a constant that is none of the codes",
        "// Keys: the first ones.\n// They begin with 1.\nconst (\n\tLost int = iota + 100\n\tOld\n\t_max = 102\n)\n\n// Locks.\nconst (\n\tStuck int = iota + 200\n)",
        [
          "4-4 Keys: the first ones: 100 name=Lost", "5-5 Keys: the first ones: 101 name=Old",
          "11-11 Locks: 200 name=Stuck",
        ])),
    Case(
      ReaderCase(
        "sentences above few members, which are no titles",
        "enum E {\n // Not set.\n E_NONE = 0;\n // The key is lost.\n E_LOST = 1;\n E_BENT = 2;\n reserved 3, 5;\n E_OLD = 8;\n}",
        [
          "2-3 E: 0 name=E_NONE | Not set.", "4-5 E: 1 name=E_LOST | The key is lost.",
          "6-6 E: 2 name=E_BENT", "7-7 E: 3", "7-7 E: 5", "8-8 E: 8 name=E_OLD",
        ]), statements: ["3: unused=reserved", "5: unused=reserved"]),
    Case(
      ReaderCase(
        "texts of several lines, and lone macros",
        "BEGIN_DECLS\nclass E {\n static readonly Pair LOST = new Pair(1, @\"Lost \"\"the\n   key\"\"\");\n static readonly Pair OLD = new Pair(2, @\"C:\\old\");\n}\nEND_DECLS",
        ["3-4 E: 1 name=LOST | Lost \"the key\"", "5-5 E: 2 name=OLD | C:\\old"])),
    Case(
      ReaderCase(
        "arms in braces, and with attributes",
        "fn text(code: i32) -> &str {\n match code {\n  KEY_LOST => \"Lost\",\n  KEY_OLD => {\n   \"Old\"\n  }\n  #[cfg(test)]\n  KEY_BAD => \"Bad\",\n  KEY_NEW => \"New\",\n }\n}",
        [
          "3-3 Errors: KEY_LOST | Lost", "4-6 Errors: KEY_OLD | Old",
          "8-8 Errors: KEY_BAD | Bad", "9-9 Errors: KEY_NEW | New",
        ])),
    Case(
      ReaderCase(
        "names of a header that are no codes",
        "#define LIB_VERSION_MAJOR 2\n#define LIB_VERSION 7\n#define LIB_H 1\n#define E_OLD_VERSION 3",
        ["4-4 Errors: 3 name=E_OLD_VERSION"])),
    Case(
      ReaderCase(
        "a map that gives the members of an enumeration their texts",
        "export enum Kind {\n  NotFound = 'not_found',\n  Late = 'late',\n}\nconst texts: Record<Kind, string> = {\n  [Kind.NotFound]: 'It is not here',\n  [Kind.Late]: 'Too late',\n};",
        [
          "2-2 Kind: not_found name=NotFound | It is not here",
          "3-3 Kind: late name=Late | Too late",
        ])),
    Case(
      ReaderCase(
        "objects",
        "export const ERR = {\n  BAD_KEY: { code: 4001, message: 'Bad key', status: 401 },\n  NO_KEY: { code: 4002, message: 'No key', status: 403 },\n};",
        [
          "2-2 ERR: 4001 name=BAD_KEY status=401 | Bad key",
          "3-3 ERR: 4002 name=NO_KEY status=403 | No key",
        ])),
    Case(
      ReaderCase(
        "a table of structures",
        "static const struct e list[] = {\n  { 1001, \"E_LATE\", \"Too late\" },\n  { 1002, \"E_GONE\", \"It is gone\" },\n};",
        ["2-2 list: 1001 name=E_LATE | Too late", "3-3 list: 1002 name=E_GONE | It is gone"])),
    Case(
      ReaderCase(
        "variants with values behind what they hold",
        "pub enum Failure {\n  Cut(String) = 7,\n  Other(#[from] any::Error) = 99,\n  Last,\n}",
        [
          "2-2 Failure: 7 name=Cut", "3-3 Failure: 99 name=Other", "4-4 Failure: 100 name=Last",
        ])),
    Case(
      ReaderCase(
        "variants with attributes",
        "pub enum Failure {\n  #[error(\"cut off\")]\n  Cut(#[from] Error),\n  #[error(\"bad {0}\")]\n  Bad(String),\n}",
        ["2-3 Failure: Cut | cut off", "4-5 Failure: Bad | bad {0}"])),
    Case(
      ReaderCase(
        "cases",
        "enum Failure: Int {\n  /// One\n  case first = 1\n  case second, third\n  var text: String { \"x\" }\n}",
        [
          "2-3 Failure: 1 name=first | One", "4-4 Failure: 2 name=second",
          "4-4 Failure: 3 name=third",
        ])),
  ])
  func dialects(_ test: Case) {
    let instructions = ReadingInstructions(shape: .code(CodeShape()), category: "Errors")
    test.reader.check(instructions)
    let document = SourceDocument(path: "a.txt", text: test.reader.marked)
    let read = DocumentReader(instructions).read(document, named: "a.txt")
    #expect(StatementOutline.lines(of: read.value) == test.statements)
  }

  @Test("The names of members, and some of them only")
  func choices() throws {
    let shape = CodeShape(entry: try Pattern("E_.+"), side: .name)
    ReaderCase("", "#define E_LATE 7\n#define SIZE 10", ["1-1 Errors: E_LATE"])
      .check(ReadingInstructions(shape: .code(shape), category: "Errors"))
  }
}
