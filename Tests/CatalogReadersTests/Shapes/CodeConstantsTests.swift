import Testing

@testable import CatalogReaders

@Suite("Constants of source code that are joined from parts")
struct CodeConstantsTests {
  private static let instructions = ReadingInstructions(
    shape: .code(CodeShape()), category: "Errors")

  @Test(arguments: [
    ReaderCase(
      "behind a prefix that is no code",
      "class Codes {\n  static final String PREFIX = \"K-\";\n  // Lost.\n  static final String KEY_LOST = PREFIX + \"01\";\n  static final String KEY_OLD = Codes.PREFIX + \"02\";\n  static final String KEY_BENT = \"K-\" + \"03\";\n}",
      [
        "3-4 Codes: K-01 name=KEY_LOST | Lost.", "5-5 Codes: K-02 name=KEY_OLD",
        "6-6 Codes: K-03 name=KEY_BENT",
      ]),
    ReaderCase(
      "parts that other documents hold, or that the document gives twice",
      "class Codes {\n  static final String KEY_LOST = Other.PREFIX + \"01\";⟦not-a-code⟧\n  static final String KEY_OLD = \"K-02\";\n  static final String PART = \"a\";\n}\nclass Others {\n  static final String PART = \"b\";\n}\nclass Last {\n  static final String KEY_BENT = Nowhere.PART + \"03\";⟦not-a-code⟧\n  static final String KEY_HOT = \"K-04\";\n}",
      [
        "3-3 Codes: K-02 name=KEY_OLD", "4-4 Codes: a name=PART", "7-7 Others: b name=PART",
        "11-11 Last: K-04 name=KEY_HOT",
      ]),
    ReaderCase(
      "numbers of types of other documents",
      "class Codes {\n  static final int BASE = 10;\n  static final int LOST_KEY = Codes.BASE + 1;\n  static final int BENT_KEY = Other.BASE + 2;⟦not-a-code⟧\n}",
      ["2-2 Codes: 10 name=BASE", "3-3 Codes: 11 name=LOST_KEY"]),
    ReaderCase(
      "values that only some systems know, and others of which none is known",
      "#ifdef LOST\n#define KEY_LOST CODE(LOST) + 1\n#else\n#define KEY_LOST 7\n#endif\n#define KEY_BENT (KEY_NONE + 1)⟦not-a-code⟧\n#define DOOR_SHUT (KEY_NONE + 2)⟦not-a-code⟧",
      ["4-4 Errors: 7 name=KEY_LOST"]),
    ReaderCase(
      "computed from macros that are defined below, and from limits of C",
      "#define KEY_LOST (KEYS + 1) /* Lost */\n#define KEY_BENT (KEYS + 2)\n#define LOCK_WET (LOCKS + 1)\n#define KEYS (LOCKS + 100)\n#define LOCKS INT_MIN\n#define TWICE 1\n#define TWICE 2\n",
      [
        "1-1 Errors: -2147483547 name=KEY_LOST | Lost", "2-2 Errors: -2147483546 name=KEY_BENT",
        "3-3 Errors: -2147483647 name=LOCK_WET", "4-4 Errors: -2147483548 name=KEYS",
        "5-5 Errors: -2147483648 name=LOCKS", "6-6 Errors: 1 name=TWICE",
        "7-7 Errors: 2 name=TWICE",
      ]),
    ReaderCase(
      "macros that the document gives two values, and macros with parameters",
      "#define KEY_LOST (KEYS + 1)⟦not-a-code⟧\n#define KEYS 10\n#define KEYS 20\n#define LOCKS(n) 30\n#define LOCK_WET (LOCKS + 1)⟦not-a-code⟧",
      ["2-2 Errors: 10 name=KEYS", "3-3 Errors: 20 name=KEYS"]),
    ReaderCase(
      "marks for compilers, functions and sets of other codes",
      "#define KEY_API __attribute__ ((visibility (\"default\")))\n#define KEY_LOST 7\nconst makeKey = (code: string, text: string): Key => ({ code, text: 'x y' });\nconst NewKey = async (code, text) => make(code, 'x y');\nKEY_HELP = set(\n  [\n    \"K-1\",\n    \"K-2\",\n  ]\n)",
      ["2-2 Errors: 7 name=KEY_LOST"]),
    ReaderCase(
      "tags that only say how a page shows them",
      "/**\n * @hideinitializer\n * Lost.\n */\n#define KEY_LOST 7\n/* Bent. */\n#define KEY_BENT 8",
      ["1-5 Errors: 7 name=KEY_LOST | Lost.", "6-7 Errors: 8 name=KEY_BENT | Bent."]),
    ReaderCase(
      "codes that calls say again",
      "const KEY_LOST = make('KEY_LOST', 'The key is lost');\nconst KEY_OLD = make('KEY_OLD', 'The key is old');\nconst KEY_BENT = make('The key is bent');",
      [
        "1-1 Errors: KEY_LOST | The key is lost", "2-2 Errors: KEY_OLD | The key is old",
        "3-3 Errors: KEY_BENT | The key is bent",
      ]),
    ReaderCase(
      "behind a text in three quotes with a letter before it",
      "show(f\"\"\"\nDOOR_SHUT = 1\n\"\"\")\nKEY_LOST = 7\nshow(s\"\"\"{ a\n | b\"\"\")\nKEY_BENT = 8",
      ["4-4 Errors: 7 name=KEY_LOST", "7-7 Errors: 8 name=KEY_BENT"]),
    ReaderCase(
      "values that do not overflow",
      "class Codes {\n  const int KEY_LOST = unchecked((int)0x80070002);\n  const int KEY_BENT = 3;\n}",
      ["2-2 Codes: 0x80070002 name=KEY_LOST", "3-3 Codes: 3 name=KEY_BENT"]),
    ReaderCase(
      "several of one statement, and texts whose names say so",
      "class Lock {\n  public const ERR_LOST = 'lost', ERR_BENT = 'bent';\n  public const ERR_LOST_MSG = 'The key is lost', OTHER = 'x y';\n}",
      [
        "2-2 Lock: lost name=ERR_LOST | The key is lost", "2-2 Lock: bent name=ERR_BENT",
        "3-3 Lock: x y name=OTHER",
      ]),
    ReaderCase(
      "names within texts, and a sentence beside them, which is no code",
      "const LOCK = 'L';\nconst KEY_LOST = `${LOCK}_1`;\nconst KEY_OLD = \"#{LOCK}_2\".freeze;\nconst KEY_BENT = f\"{LOCK}_3\";\nconst KEY_NEW = \"\\(LOCK)_4\";\nconst KEY_HOT = \"$LOCK-5\";\nconst KEY_BAD = `${lock()}_6`;⟦not-a-code⟧\nconst KEY_TEXT = `The key ${name} is bad`;",
      [
        "2-2 Errors: L_1 name=KEY_LOST", "3-3 Errors: L_2 name=KEY_OLD",
        "4-4 Errors: L_3 name=KEY_BENT", "5-5 Errors: L_4 name=KEY_NEW",
        "6-6 Errors: L-5 name=KEY_HOT",
      ]),
    ReaderCase(
      "parts with nothing between them",
      "#define KEYS \"K-\"\n#define KEY_LOST KEYS \"01\" /* Lost. */\n#define KEY_OLD (KEYS \"02\")\n#define KEY_BENT DOORS \"03\"⟦not-a-code⟧",
      ["2-2 Errors: K-01 name=KEY_LOST | Lost.", "3-3 Errors: K-02 name=KEY_OLD"]),
    ReaderCase(
      "in the arguments of members, from constants further down",
      "public enum Failure {\n  LOST(PREFIX + \"01\", \"It is lost\"),\n  BENT(PREFIX + \"02\", \"It is bent\"),\n  GONE(OTHER + \"03\", \"It is gone\");⟦not-a-code⟧\n  private static final String PREFIX = \"K-\";\n}",
      [
        "2-2 Failure: K-01 name=LOST | It is lost", "3-3 Failure: K-02 name=BENT | It is bent",
      ]),
    ReaderCase(
      "within brackets that only enclose them",
      "#ifdef __cplusplus\nextern \"C\" {\n#endif\n#define KEY_LOST 1 /* Lost. */\n#ifdef __cplusplus\n}\n#endif\nnamespace {\nconst int KEY_OLD = 2;\n}\nvoid open() {\n  const int KEY_HOT = 3;\n}\n",
      ["4-4 Errors: 1 name=KEY_LOST | Lost.", "9-9 Errors: 2 name=KEY_OLD"]),
    ReaderCase(
      "addresses that begin alike",
      "class Codes {\n  static final String HELP = BASE + \"/help\";\n  static final String KEY_OLD = \"K-02\";\n}",
      ["3-3 Codes: K-02 name=KEY_OLD"]),
    ReaderCase(
      "of members before it",
      "enum Fault {\n  Lost = 'lost',\n  Bent = Lost + '-bent',\n  Bits = 1,\n  Next,\n}",
      [
        "2-2 Fault: lost name=Lost", "3-3 Fault: lost-bent name=Bent", "4-4 Fault: 1 name=Bits",
        "5-5 Fault: 2 name=Next",
      ]),
    ReaderCase(
      "on further lines, behind types, and of calls",
      "#define LONG \\\n  42 // Long.\n#define HEX ((RESULT)0x80L)\n#define MADE MAKE(1, 2)⟦not-a-code⟧\n#define PAIR KEYS \\⟦not-a-code⟧\n  \"x\"\n#define KEY_LAST 7",
      [
        "1-2 Errors: 42 name=LONG | Long.", "3-3 Errors: 0x80 name=HEX",
        "7-7 Errors: 7 name=KEY_LAST",
      ]),
    ReaderCase(
      "made by constructors, under a name of one word",
      "class Faults {\n  static readonly Fault Lost = new Fault(\"key.lost\", \"It is lost\");\n  static readonly Fault KeyBent = new(\"key.bent\", \"It is bent\");\n}",
      [
        "2-2 Faults: key.lost name=Lost | It is lost",
        "3-3 Faults: key.bent name=KeyBent | It is bent",
      ]),
    ReaderCase(
      "of interfaces, without a keyword",
      "interface Codes {\n  int BASE = 900;\n  /** Lost. */\n  int LOST = BASE + 1;\n}",
      ["2-2 Codes: 900 name=BASE", "3-4 Codes: 901 name=LOST | Lost."]),
    ReaderCase(
      "of the companion of a class",
      "class Codes {\n  companion object {\n    const val LOST = \"K-01\"\n  }\n}",
      ["3-3 Codes: K-01 name=LOST"]),
  ])
  func joined(_ test: ReaderCase) { test.check(Self.instructions) }

  @Test(arguments: [
    ReaderCase(
      "codes under their names, and one that is not known",
      "const ERR = {\n  /** Lost. */\n  LOST: 'key_lost',\n  BENT: 'key_bent',\n  OTHER: other(),⟦not-a-code⟧\n  OLD: 'old',\n  ...others,\n};",
      [
        "2-3 ERR: key_lost name=LOST | Lost.", "4-4 ERR: key_bent name=BENT",
        "6-6 ERR: old name=OLD",
      ]),
    ReaderCase(
      "names under their codes",
      "const ERR = {\n  E1001: 'key_lost',\n  E1002: 'key_bent',\n};",
      ["2-2 ERR: E1001 | key_lost", "3-3 ERR: E1002 | key_bent"]),
    ReaderCase(
      "a number whose text is not known",
      "ERRORS = {\n  1001: \"Lost\",\n  1002: \"Bent\",\n  1003: TEXT,\n}",
      ["2-2 ERRORS: 1001 | Lost", "3-3 ERRORS: 1002 | Bent", "4-4 ERRORS: 1003"]),
  ])
  func maps(_ test: ReaderCase) { test.check(Self.instructions) }

  @Test(arguments: [
    ReaderCase(
      "in braces, with properties that are no constants",
      "export class LostError extends KeyError {\n  static readonly code = 'key_lost';\n  static readonly status = 404;\n  message = 'It is lost.';\n}\n// Bent.\nexport class BentError extends KeyError {\n  static readonly code = 'key_bent';\n  static readonly status = 409;\n}",
      [
        "1-4 Errors: key_lost name=LostError status=404 | It is lost.",
        "6-9 Errors: key_bent name=BentError status=409 | Bent.",
      ]),
    ReaderCase(
      "within a module, up to a word",
      "module Acme\n  # Lost.\n  class Lost < Fault\n    CODE = 'lost'.freeze\n    STATUS = 404\n  end\n  class Bent < Fault\n    CODE = 'bent'.freeze\n  end\nend",
      ["2-5 Errors: lost name=Lost status=404 | Lost.", "7-8 Errors: bent name=Bent"]),
    ReaderCase(
      "by indentation",
      "class Lost(KeyFault):\n    \"\"\"It is lost.\"\"\"\n    status_code = 404\n    default_code = \"lost\"\n\nclass Bent(KeyFault):\n    default_detail = _(\"It is bent.\")\n    default_code = \"bent\"",
      [
        "1-4 Errors: lost name=Lost status=404 | It is lost.",
        "6-8 Errors: bent name=Bent | It is bent.",
      ]),
    ReaderCase(
      "one class with properties and constants",
      "class KeyError {\n  static final int LOST = 1;\n  int code = 0;\n}",
      ["2-2 KeyError: 1 name=LOST"]),
  ])
  func classes(_ test: ReaderCase) { test.check(Self.instructions) }

  @Test(arguments: [
    ReaderCase(
      "of a function",
      "enum Result { LOST, BENT, OLD };\nconst char *text(int e) {\n  switch (e) {\n    case LOST: return \"It is lost\";\n    case BENT:\n      return \"It is bent\";\n    case OLD: return \"old\";\n  }\n}",
      [
        "1-1 Result: 0 name=LOST | It is lost", "1-1 Result: 1 name=BENT | It is bent",
        "1-1 Result: 2 name=OLD | old",
      ]),
    ReaderCase(
      "within an enumeration",
      "enum Fault: Int {\n  case lost = 1\n  case bent, gone\n  var text: String {\n    switch self {\n    case .lost: \"It is lost\"\n    case .bent, .gone: \"It is no more\"\n    }\n  }\n}",
      [
        "2-2 Fault: 1 name=lost | It is lost", "3-3 Fault: 2 name=bent | It is no more",
        "3-3 Fault: 3 name=gone | It is no more",
      ]),
    ReaderCase(
      "words that say something else of the members",
      "enum Result { LOST, BENT };\nswitch (e) {\n  case LOST: return \"warning\";\n  case BENT: return \"fatal\";\n}",
      ["1-1 Result: 0 name=LOST", "1-1 Result: 1 name=BENT"]),
    ReaderCase(
      "members that end in commas, semicolons and nothing",
      "enum Result {\n  LOST = 1,\n  BENT = 2; // Bent.\n  OLD = 0x10\n  GONE\n}",
      [
        "2-2 Result: 1 name=LOST", "3-3 Result: 2 name=BENT | Bent.",
        "4-4 Result: 0x10 name=OLD", "5-5 Result: 17 name=GONE",
      ]),
    ReaderCase(
      "in quotes above the members, and marks behind them",
      "enum Fault {\n  \"It is lost\"\n  LOST\n  BENT @deprecated(reason: \"Use LOST now\")\n  \"It is old\"\n  OLD\n  \"\"\"It is worn\"\"\"\n  WORN\n}",
      [
        "2-3 Fault: LOST | It is lost", "4-4 Fault: BENT deprecated=Use LOST now",
        "5-6 Fault: OLD | It is old", "7-8 Fault: WORN | It is worn",
      ]),
    ReaderCase(
      "members of texts without one are their own",
      "enum Fault: String {\n  case lost, bent = \"is_bent\", old\n}",
      ["2-2 Fault: lost", "2-2 Fault: is_bent name=bent", "2-2 Fault: old"]),
    ReaderCase(
      "codes with and without the names of their arguments, and statuses in calls",
      "enum class Fault {\n  LOST(\"K-1\", Status.of(423)),\n  BENT(\"K-2\", Status.of(409)),\n  OLD(code = \"K-3\", status = 410),\n  WORN(\"K-4\", Status.of(410))\n}",
      [
        "2-2 Fault: K-1 name=LOST status=423", "3-3 Fault: K-2 name=BENT status=409",
        "4-4 Fault: K-3 name=OLD status=410", "5-5 Fault: K-4 name=WORN status=410",
      ]),
    ReaderCase(
      "a number within a text of a map",
      "var texts = map[Code]string{\n  ErrLost: \"It is lost\",\n  ErrBent: \"It is bent\",\n  ErrOld: fmt.Sprintf(\"It is %d years old\", 3),\n}",
      [
        "2-2 texts: ErrLost | It is lost", "3-3 texts: ErrBent | It is bent",
        "4-4 texts: ErrOld | It is %d years old",
      ]),
    ReaderCase(
      "sentences in calls of a map from names",
      "var texts = map[uint16]*Text{\n  ErrLost: say.Text(\"The key is lost\", nil),\n  ErrBent: say.Text(\"The key is bent\", []int{1}),\n  Door: say.Text(\"No code\", nil),\n}",
      ["2-2 texts: ErrLost | The key is lost", "3-3 texts: ErrBent | The key is bent"]),
    ReaderCase(
      "numbers within texts",
      "var (\n  ErrLost = errors.New(\"It is lost\")\n  ErrBent = fmt.Errorf(\"It is bent %d times\", 3)\n)",
      ["2-2 Errors: ErrLost | It is lost", "3-3 Errors: ErrBent | It is bent %d times"]),
  ])
  func texts(_ test: ReaderCase) { test.check(Self.instructions) }
}
