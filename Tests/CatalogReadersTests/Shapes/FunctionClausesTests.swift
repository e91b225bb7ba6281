import Testing

@testable import CatalogReaders

@Suite("Functions that say what codes mean")
struct FunctionClausesTests {
  private static let instructions = ReadingInstructions(
    shape: .code(CodeShape()), category: "Errors")

  @Test(arguments: [
    ReaderCase(
      "clauses between semicolons, with names, numbers, tuples and guards",
      """
      -module(lock_errors).
      -export([format_error/1]).

      %% What is said of each.
      format_error(key_lost) -> "The key is lost";
      format_error(lock_bent) ->
          <<"The lock is bent">>;
      format_error({bad_pin, Pin}) when is_integer(Pin) -> io_lib:format("The PIN ~p is wrong", [Pin]);
      format_error({error, {1004, _}}) -> "Too " "late";
      format_error({error, Reason}) -> "Something else is wrong: " ++ format_error(Reason);
      format_error(?KEY_SOLD) -> "The key was sold";
      format_error(Other) -> io_lib:format("~p", [Other]).

      log(Error) ->
          logger:error(Error).
      """,
      [
        "5-5 Errors: key_lost | The key is lost", "6-7 Errors: lock_bent | The lock is bent",
        "8-8 Errors: bad_pin | The PIN ~p is wrong", "9-9 Errors: 1004 | Too late",
        "11-11 Errors: KEY_SOLD | The key was sold",
      ]),
    ReaderCase(
      "clauses behind a keyword, of lines and blocks, and what they say besides texts",
      """
      defmodule Lock.Errors do
        @doc "The text of an error"
        def message(:key_lost), do: "The key is lost"
        def message(:lock_bent),
          do: "The lock is " <> "bent"
        @doc false
        def message({:bad_pin, _pin}) do
          gettext("The PIN is wrong")
        end
        def message(other), do: "Unknown: #{other}"

        def http_status(:key_lost), do: 404
        def http_status(:bad_pin), do: 401
        def http_status(_), do: 500
      end
      """,
      [
        "3-3 Errors: key_lost status=404 | The key is lost",
        "4-5 Errors: lock_bent | The lock is bent",
        "7-8 Errors: bad_pin status=401 | The PIN is wrong",
      ]),
    ReaderCase(
      "pairs of macros and texts in a list, behind the texts of macros",
      "-ifndef(LOCK).\n-define(KEY_LOST, 'KEY_LOST').\n-define(KEY_BENT, <<\"KEY_BENT\"/utf8>>).\n-define(KEY_BENT_MSG, <<\"It is bent\">>).\n-define(ERRORS, [\n  {?DOOR_SHUT, <<\"It is shut\">>},\n  {?DOOR_GONE, <<\"It is gone\">>}\n]).\n-endif.",
      [
        "2-2 Errors: KEY_LOST name=KEY_LOST", "3-3 Errors: KEY_BENT name=KEY_BENT | It is bent",
        "6-6 Errors: DOOR_SHUT | It is shut", "7-7 Errors: DOOR_GONE | It is gone",
      ]),
    ReaderCase(
      "lists that are frozen",
      "module Lock\n  ERRORS = {\n    not_found: [1001, \"it is lost\".freeze].freeze,\n    bent: [1002, \"it is bent\".freeze].freeze,\n  }.freeze\nend",
      ["3-3 ERRORS: 1001 name=not_found | it is lost", "4-4 ERRORS: 1002 name=bent | it is bent"]),
    ReaderCase(
      "calls that are no clauses",
      "enum E { LOST = 1 };\nexpect(one)->toBe(\"The first one\");\nexpect(two)->toBe(\"The second one\");",
      ["1-1 E: 1 name=LOST"]),
    ReaderCase(
      "a list of keywords and texts under a name of errors",
      "defmodule Lock do\n  @errors [\n    not_found: \"The key is lost\",\n    bent: \"The key is bent\"\n  ]\nend",
      ["3-3 errors: not_found | The key is lost", "4-4 errors: bent | The key is bent"]),
    ReaderCase(
      "a map with symbols, numbers and texts as keys",
      "ERRORS = {\n  not_found: \"The lock was not found\",\n  1003 => \"The key is lost\",\n  \"bad_pin\" => \"The PIN is wrong\",\n  :too_late => \"It is too late\"\n}",
      [
        "2-2 ERRORS: not_found | The lock was not found", "3-3 ERRORS: 1003 | The key is lost",
        "4-4 ERRORS: bad_pin | The PIN is wrong", "5-5 ERRORS: too_late | It is too late",
      ]),
    ReaderCase(
      "several functions whose codes are the same numbers",
      "const char *lock_strerror(int e) {\n switch (e) {\n case 1: return \"The lock is stuck\";\n case 2: return \"The lock is bent\";\n }\n}\nconst char *key_strerror(int e) {\n switch (e) {\n case 1: return \"The key \" \"is lost\";\n case 2: return \"The key is bent\";\n }\n}",
      [
        "3-3 lock_strerror: 1 | The lock is stuck", "4-4 lock_strerror: 2 | The lock is bent",
        "9-9 key_strerror: 1 | The key is lost", "10-10 key_strerror: 2 | The key is bent",
      ]),
    ReaderCase(
      "several functions for codes of their own",
      "const char *lock_strerror(int e) {\n switch (e) {\n case LOCK_STUCK: return \"It is stuck\";\n case LOCK_BENT: return \"It is bent\";\n }\n}\nconst char *key_strerror(int e) {\n switch (e) {\n case KEY_LOST: return \"It is lost\";\n case KEY_BENT: return \"It is bent\";\n }\n}",
      [
        "3-3 Errors: LOCK_STUCK | It is stuck", "4-4 Errors: LOCK_BENT | It is bent",
        "9-9 Errors: KEY_LOST | It is lost", "10-10 Errors: KEY_BENT | It is bent",
      ]),
  ])
  func functions(_ test: ReaderCase) { test.check(Self.instructions) }
}
