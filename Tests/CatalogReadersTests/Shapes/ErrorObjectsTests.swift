import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Errors that are objects, and what schemas say of members")
struct ErrorObjectsTests {
  private static let instructions = ReadingInstructions(
    shape: .code(CodeShape()), category: "Errors")

  @Test(arguments: [
    ReaderCase(
      "objects of a type of errors",
      """
      sealed class LockError(val code: Int, val text: String) {
        /** Look for it. */
        object KeyLost : LockError(1001, "The key is lost")
        data object KeyOld : locks.LockError(1002, "The key is old") { val isOld = true }
        class KeyBent(val by: Int) : LockError(1003, "The key is bent")
        class Unknown(val number: Int) : LockError(number, "Nobody knows")
        object Paint : Colour(7, "Green")
      }
      """,
      [
        "2-3 LockError: 1001 name=KeyLost | Look for it.",
        "4-4 LockError: 1002 name=KeyOld | The key is old",
        "5-5 LockError: 1003 name=KeyBent | The key is bent",
      ]),
    ReaderCase(
      "objects that stand alone, with words, names of parameters and statuses",
      #"""
      object KeyError extends LockError("KEY_LOST", "The key is lost")
      case object RustError extends LockError("RUST_1", "There is rust")
      object BentError extends LockError(404, "KEY_BENT", "The key is bent")
      object WetError extends LockError(code = "KEY_WET", message = "The key is wet")
      object LateError extends LockError("You are late")
      object HotError extends LockError("KEY_HOT", "The key is hot", Some(parse(
        """
          |{ "code": "HOT" }
        """.stripMargin)))
      """#,
      [
        "1-1 Errors: KEY_LOST name=KeyError | The key is lost",
        "2-2 Errors: RUST_1 name=RustError | There is rust",
        "3-3 Errors: KEY_BENT name=BentError status=404 | The key is bent",
        "4-4 Errors: KEY_WET name=WetError | The key is wet",
        "6-9 Errors: KEY_HOT name=HotError | The key is hot",
      ]),
    ReaderCase(
      "classes that hand their codes to the type above them",
      """
      export class KeyLost extends LockError {
        constructor() { super(1001, 'The key is lost'); }
      }
      export class KeyBent extends LockError {
        constructor(by) { super('KEY_BENT', 'The key is bent', 409); }
      }
      export class NoKey extends LockError {
        constructor() { super(404, 'There is no key'); }
      }
      export class Door extends Wall {
        constructor() { super(2001, 'green'); }
      }
      """,
      [
        "1-2 Errors: 1001 name=KeyLost | The key is lost",
        "4-5 Errors: KEY_BENT name=KeyBent status=409 | The key is bent",
      ]),
    ReaderCase(
      "classes by indentation that hand their codes to the type above them",
      """
      class KeyLost(LockError):
          def __init__(self):
              super().__init__(1001, "The key is lost")

      class KeyBent(LockError):
          def __init__(self):
              super().__init__(code=1002, message="The key is bent")
      """,
      [
        "1-3 Errors: 1001 name=KeyLost | The key is lost",
        "5-7 Errors: 1002 name=KeyBent | The key is bent",
      ]),
    ReaderCase(
      "options of a schema",
      """
      enum Reason {
        option (errors.default_code) = 500;
        LOST = 0 [(errors.code) = 404];
        BENT = 1 [(msg) = "It is bent", (info) = { http_status: 409, code: "X7" }];
        WORN = 2 [deprecated = true];
        reserved 3;
      }
      """,
      [
        "3-3 Reason: 0 name=LOST status=404",
        "4-4 Reason: 1 name=BENT status=409 (code)=X7 | It is bent",
        "5-5 Reason: 2 name=WORN status=500 deprecated=deprecated", "6-6 Reason: 3",
      ]),
    ReaderCase(
      "what an object gives to itself, with texts under names of their own",
      """
      class PlayerErrors {
        constructor() {
          /** The list cannot be read */
          this.LIST_ERROR_CODE = 10;
          this.PART_ERROR_CODE = 11;
          this.LIST_ERROR_MESSAGE = 'reading failed for ';
          this.PART_ERROR_MESSAGE = 'loading failed for ';
          this.size = 12;
        }
      }
      """,
      [
        "3-4 PlayerErrors: 10 name=LIST_ERROR_CODE | The list cannot be read",
        "5-5 PlayerErrors: 11 name=PART_ERROR_CODE | loading failed for",
      ]),
    ReaderCase(
      "attributes of a module",
      """
      %% The key is lost
      -define(ERR_LOST, 1001).
      -define(ERR_BENT_CODE, -1002). % The key is bent
      -define(ERR_BENT_MSG, <<"bent">>).
      -define(TWICE(X), X * 2).
      """,
      [
        "1-2 Errors: 1001 name=ERR_LOST | The key is lost",
        "3-3 Errors: -1002 name=ERR_BENT_CODE | The key is bent",
      ]),
    ReaderCase(
      "a map of atoms",
      """
      @errors %{
        key_lost: %{code: 1001, status: 404, message: "It is lost"},
        key_bent: %{code: 1002, status: 409, message: "It is bent"}
      }
      """,
      [
        "2-2 errors: 1001 name=key_lost status=404 | It is lost",
        "3-3 errors: 1002 name=key_bent status=409 | It is bent",
      ]),
    ReaderCase(
      "words with sentences in maps of errors, and no others",
      """
      const errorMessages = {
        keyLost: 'The key is lost',
        key_bent: { status: 409, message: 'The key is bent' },
      };
      const errorStyles = { box: 'red wide', inner_box: 'flat thin' };
      const labels = { title: 'All the errors', subtitle: 'Read them all' };
      """,
      [
        "2-2 errorMessages: keyLost | The key is lost",
        "3-3 errorMessages: key_bent status=409 | The key is bent",
      ]),
    ReaderCase(
      "titles above texts in a short map",
      """
      const texts = {
        // Keys
        1001: 'The key is lost',
        1002: 'The key is bent',
        // Locks
        2001: 'The lock is shut',
        2002: 'The lock is bent',
      };
      """,
      [
        "3-3 Keys: 1001 | The key is lost", "4-4 Keys: 1002 | The key is bent",
        "6-6 Locks: 2001 | The lock is shut", "7-7 Locks: 2002 | The lock is bent",
      ]),
  ])
  func objects(_ test: ReaderCase) {
    let document = SourceDocument(path: "a.txt", text: test.marked)
    let read = DocumentReader(Self.instructions).read(document, named: "a.txt")
    #expect(EntryOutline.lines(of: read.value) == test.entries)
    #expect(read.diagnostics.map(\.id).isEmpty)
  }
}
