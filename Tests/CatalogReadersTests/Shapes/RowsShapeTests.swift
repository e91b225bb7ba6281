import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Reading rows without marks between their cells")
struct RowsShapeTests {
  static func instructions(
    _ code: String = #"\d+"#, _ columns: [RowColumn] = RowsShape.defaultColumns,
    joint: RowsShape.Joint? = nil
  ) throws -> ReadingInstructions {
    ReadingInstructions(
      shape: .rows(RowsShape(code: try Pattern(code), columns: columns, joint: joint)),
      category: "Errors")
  }

  @Test(arguments: [
    ReaderCase(
      "cells joined by spaces, a text over lines, and notes",
      """
      All codes:
      Code Description
      10001 Email missing
      10002 Name
      too long
      -7 No key

      These are all.
      """,
      [
        "3-3 Errors: 10001 | Email missing", "4-5 Errors: 10002 | Name too long",
        "6-6 Errors: -7 | No key",
      ], introduction: "All codes: ¶ These are all."),
    ReaderCase(
      "glued cells and a header that stands again",
      "Status CodeMeaning\n0SMS sent\n1IP blocked\nStatus CodeMeaning\n12A key is missing\n13已过期",
      [
        "2-2 Errors: 0 | SMS sent", "3-3 Errors: 1 | IP blocked",
        "5-5 Errors: 12 | A key is missing", "6-6 Errors: 13 | 已过期",
      ]),
    ReaderCase(
      "codes above their texts",
      "1\n\nNo key.\n\n2\n\nNo lock.\n\nLook again.",
      ["1-3 Errors: 1 | No key.", "5-9 Errors: 2 | No lock. ¶ Look again."]),
    ReaderCase(
      "brackets around codes", "[1] No key\n[2] No lock",
      ["1-1 Errors: 1 | No key", "2-2 Errors: 2 | No lock"]),
    ReaderCase(
      "codes alone on a line above their text",
      "1 No key\n2, 3\n  No lock.\n  • None.\n4 or 5\nNo door\n6, seven\n  Rust",
      [
        "1-1 Errors: 1 | No key", "2-4 Errors: 2 | No lock. ¶ • None.",
        "2-4 Errors: 3 | No lock. ¶ • None.", "5-8 Errors: 4 | or 5 No door 6, seven Rust",
      ]),
    ReaderCase(
      "several codes before one text",
      "100 No key\n200, 201 No lock,\nno door\n300/301 or 302 Rust\n12, 13 keys\n400, 4000 and\n500, 500 twice",
      [
        "1-1 Errors: 100 | No key", "2-3 Errors: 200 | No lock, no door",
        "2-3 Errors: 201 | No lock, no door",
        "4-7 Errors: 300 | Rust 12, 13 keys 400, 4000 and 500, 500 twice",
        "4-7 Errors: 301 | Rust 12, 13 keys 400, 4000 and 500, 500 twice",
        "4-7 Errors: 302 | Rust 12, 13 keys 400, 4000 and 500, 500 twice",
      ]),
    ReaderCase(
      "tabs", "1\tNo key\n2\tNo lock",
      ["1-1 Errors: 1 | No key", "2-2 Errors: 2 | No lock"]),
  ])
  func numbers(_ test: ReaderCase) throws { test.check(try Self.instructions("-?\\d+")) }

  @Test(
    "Several codes before a status and one text",
    arguments: [
      ReaderCase(
        "", "E-1 400 No key\nE-2, E-3 and E-4 500 No lock\n",
        [
          "1-1 Errors: E-1 status=400 | No key", "2-2 Errors: E-2 status=500 | No lock",
          "2-2 Errors: E-3 status=500 | No lock", "2-2 Errors: E-4 status=500 | No lock",
        ]),
      ReaderCase(
        "plain words are none", "KEY 400 No key\nLOCK, DOOR 500 Rust",
        ["1-2 Errors: KEY status=400 | No key LOCK, DOOR 500 Rust"]),
    ])
  func lists(_ test: ReaderCase) throws {
    let columns = [RowColumn(.code), RowColumn(.status), RowColumn(.description)]
    test.check(try Self.instructions(#"E-\d|[A-Z]+"#, columns))
  }

  @Test(arguments: [
    ReaderCase(
      "dotted codes glued to sentences",
      "lock.notFoundThe lock cannot be found.\nlock.isOpenIt stands open\nlock.lostYou lost it",
      [
        "1-1 Errors: lock.notFound | The lock cannot be found.",
        "2-2 Errors: lock.isOpen | It stands open", "3-3 Errors: lock.lost | You lost it",
      ]),
    ReaderCase(
      "dotted codes before a space", "lock.notFound The lock\nlock.isOpen Opened",
      ["1-1 Errors: lock.notFound | The lock", "2-2 Errors: lock.isOpen | Opened"]),
    ReaderCase(
      "a small letter may belong to either cell",
      "lock.notFoundThe lock is away.\nlock.openit stands open⟦ambiguous-row⟧\nlock.lostYou lost it",
      ["1-1 Errors: lock.notFound | The lock is away.", "3-3 Errors: lock.lost | You lost it"]),
    ReaderCase(
      "all rows may be either", "lock.isBad now\nlock.wasOld then",
      ["1-1 Errors: lock.isBad | now", "2-2 Errors: lock.wasOld | then"]),
    ReaderCase(
      "rows of which some may be either",
      "lock.notFoundThe lock⟦ambiguous-row⟧\nlock.isBad now⟦ambiguous-row⟧\nlock.wasOld then⟦ambiguous-row⟧\nlock.isRed now⟦ambiguous-row⟧",
      []),
  ])
  func names(_ test: ReaderCase) throws {
    test.check(try Self.instructions(#"[a-z]+(\.\w+)+"#))
  }

  @Test(arguments: [
    ReaderCase(
      "digits glued to digits",
      "400Bad request\n4041 is too much\n4001Invalid key⟦ambiguous-row⟧\n500Broken",
      ["1-2 Errors: 400 | Bad request 4041 is too much", "4-4 Errors: 500 | Broken"]),
    ReaderCase(
      "no rows", "Four hundred⟦no-entries⟧\nFive hundred", [],
      introduction: "Four hundred Five hundred"),
    ReaderCase("an empty document", "", []),
  ])
  func nearMisses(_ test: ReaderCase) throws { test.check(try Self.instructions(#"\d{3}"#)) }

  @Test("A paragraph between rows that follow each other is left over")
  func paragraphs() throws {
    ReaderCase(
      "heading between rows",
      "1 No key\n2 No lock\n\nServer errors⟦line-not-read⟧\nCode Meaning\n3 Broken\n4 Slow",
      [
        "1-1 Errors: 1 | No key", "2-2 Errors: 2 | No lock", "6-6 Errors: 3 | Broken",
        "7-7 Errors: 4 | Slow",
      ]
    ).check(try Self.instructions())
  }

  @Test("Columns of one word stand before the text or behind it")
  func columns() throws {
    let columns = [RowColumn(.status), RowColumn(.code), RowColumn(.description)]
    ReaderCase(
      "status, code and text",
      "HTTP Status CodeCodeMessage\n400BAD_KEYThe key is bad\n401NO_KEYA key must be there",
      [
        "2-2 Errors: BAD_KEY status=400 | The key is bad",
        "3-3 Errors: NO_KEY status=401 | A key must be there",
      ]
    ).check(try Self.instructions("[A-Z]+(_[A-Z]+)*", columns))
    ReaderCase(
      "status and code of digits", "5001001Broken\n4001002Bad key",
      ["1-1 Errors: 1001 status=500 | Broken", "2-2 Errors: 1002 status=400 | Bad key"]
    ).check(try Self.instructions(#"\d{4}"#, columns))
    ReaderCase(
      "status behind the code, also absent", "bad_key 400 The key is bad\nno_key There is none",
      [
        "1-1 Errors: bad_key status=400 | The key is bad", "2-2 Errors: no_key | There is none",
      ]
    ).check(
      try Self.instructions(
        "[a-z]+(_[a-z]+)+", [RowColumn(.code), RowColumn(.status), RowColumn(.description)]))
  }

  @Test(
    "What stands right below a cell goes on with it",
    arguments: [
      ReaderCase(
        "several cells",
        """
        1  KEY_LOST      No key was    Look
                         there         for it
        2  KEY_WITHOUT_  No lock       Buy
           LOCK                        one
        3  RUST          Red           Paint
                         and old
        """,
        [
          "1-2 Errors: 1 name=KEY_LOST | No key was there",
          "3-4 Errors: 2 name=KEY_WITHOUT_LOCK | No lock", "5-6 Errors: 3 name=RUST | Red and old",
        ]),
      ReaderCase(
        "not right below, or in the next column",
        """
        1  KEY_LOST     No key was    Look
                         there
        2  RUST         Red           Paint
                        it is red all over it
        3  OLD          Old           Wait
            it
        """,
        [
          "1-2 Errors: 1 name=KEY_LOST | No key was there",
          "3-4 Errors: 2 name=RUST | Red it is red all over it", "5-6 Errors: 3 name=OLD | Old it",
        ]),
    ])
  func wrapped(_ test: ReaderCase) throws {
    let columns = [.code, .name, .description, .action].map { RowColumn($0) }
    let instructions = try Self.instructions(#"\d"#, columns)
    test.check(instructions)
    let document = SourceDocument(path: "a.txt", text: test.marked)
    let read = DocumentReader(instructions).read(document, named: "a.txt").value
    #expect(
      StatementOutline.lines(of: read)
        == (test.name == "several cells"
          ? ["1: action=Look for it", "2: action=Buy one", "3: action=Paint"]
          : ["1: action=Look", "2: action=Paint", "3: action=Wait"]))
  }

  @Test("A pattern parts a column of several words, and the end of a line holds a word")
  func patterns() throws {
    let label = RowColumn(.label, pattern: try Pattern("[A-Z]+( [A-Z]+)*"))
    ReaderCase(
      "label, text and status", "1 NO KEY There is no key. 404\n2 BROKEN Try again. 500",
      [
        "1-1 Errors: 1 label=NO KEY status=404 | There is no key.",
        "2-2 Errors: 2 label=BROKEN status=500 | Try again.",
      ]
    ).check(
      try Self.instructions(
        #"\d+"#, [RowColumn(.code), label, RowColumn(.description), RowColumn(.status)]))
  }

  @Test("What joins the cells may be said")
  func joint() throws {
    let text = "KEY_LOST A key\nDATA_OLD It is old\nSERVER_DATA missing"
    ReaderCase(
      "spaces", text,
      [
        "1-1 Errors: KEY_LOST | A key", "2-2 Errors: DATA_OLD | It is old",
        "3-3 Errors: SERVER_DATA | missing",
      ]
    ).check(try Self.instructions("[A-Z_]+", joint: .spaces))
    ReaderCase(
      "nothing", "SERVER_DATA missing\nKEY_LOSTThe key",
      ["1-1 Errors: SERVER_DAT | A missing", "2-2 Errors: KEY_LOST | The key"]
    ).check(try Self.instructions("[A-Z_]+", joint: .nothing))
  }
}
