import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Lists and objects within the members of source code")
struct NestedValuesTests {
  @Test(arguments: [
    CodeDialectTests.Case(
      ReaderCase(
        "texts of languages, and lists",
        """
        return [
          1001 => [
            'message' => ['en' => 'No key', 'de' => 'Kein Schlüssel'],
            'solution' => ['Send a key', 'Ask for one'],
            'links' => array('a', 'b'),
            'http' => [401, 403],
          ],
          1002 => ['message' => ['de' => 'Rost', 'fr' => 'Rouille'], 'solution' => ['Look.', 'Call.']],
        ];
        """,
        [
          "2-7 Errors: 1001 status=401 status=403 links=a, b message.de=Kein Schlüssel | No key",
          "8-8 Errors: 1002 message.fr=Rouille | Rost",
        ]),
      statements: ["1001: action=Send a key, Ask for one", "1002: action=Look. Call."]),
    CodeDialectTests.Case(
      ReaderCase(
        "names of rows with a code, within groups",
        """
        $errors = [
          'keys' => [
            'key_lost' => ['code' => 1, 'message' => 'No key', 'details' => ['hint' => 'Look', 'code' => 7]],
            'key_old' => ['code' => 2, 'message' => 'Old key'],
          ],
          'locks' => array(
            'lock_lost' => ['code' => 3, 'message' => 'No lock'],
            'lock_old' => ['code' => 4, 'message' => 'Old lock'],
          ),
        ];
        """,
        [
          "3-3 keys: 1 name=key_lost details.code=7 | No key",
          "4-4 keys: 2 name=key_old | Old key", "7-7 locks: 3 name=lock_lost | No lock",
          "8-8 locks: 4 name=lock_old | Old lock",
        ]), statements: ["1: action=Look"]),
    CodeDialectTests.Case(
      ReaderCase(
        "texts below a key that says nothing",
        """
        errors = {
          'KEY_LOST': {'sum': 'KEYS + 1', 'says': 'The key is lost', 'value': 11},
          'KEY_OLD': {'sum': 'KEYS + 2', 'says': 'Old', 'value': 12},
          'KEY_BENT': {'sum': 'KEYS + 3', 'says': 'The key is bent', 'value': 13},
        }
        """,
        [
          "2-2 errors: 11 name=KEY_LOST sum=KEYS + 1 | The key is lost",
          "3-3 errors: 12 name=KEY_OLD sum=KEYS + 2 | Old",
          "4-4 errors: 13 name=KEY_BENT sum=KEYS + 3 | The key is bent",
        ])),
    CodeDialectTests.Case(
      ReaderCase(
        "lists as arguments",
        """
        enum Failure {
          LOST(1001, List.of("No key", "no lock"), new String[] {"Look"}),
          OLD(1002, List.of("Rust"), null);
        }
        """,
        [
          "2-2 Failure: 1001 name=LOST | No key, no lock", "3-3 Failure: 1002 name=OLD | Rust",
        ]), statements: ["1001: message=Look"]),
  ])
  func values(_ test: CodeDialectTests.Case) { CodeDialectTests().dialects(test) }

  @Test("Values that are nested too deep are left out")
  func depth() {
    let deep = String(repeating: "[", count: 500) + "'x'" + String(repeating: "]", count: 500)
    ReaderCase(
      "deep",
      "$e = [\n  1001 => ['text' => 'No key', 'more' => \(deep)],\n  1002 => ['text' => 'Rust'],\n];",
      ["2-2 $e: 1001 | No key", "3-3 $e: 1002 | Rust"]
    ).check(ReadingInstructions(shape: .code(CodeShape()), category: "Errors"))
  }
}
