import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("Proposing shapes for entries that are lines of text")
struct LineProposersTests {
  /// The first proposal of one kind for a document.
  private func shape(
    _ text: String, _ proposer: any ShapeProposer.Type
  ) -> (shape: Shape, instructions: ReadingInstructions)? {
    let lines = PlainText.lines(of: SourceDocument(path: "a.txt", text: text))
    return proposer.proposals(for: lines).first.map { ($0.shape, $0) }
  }

  @Test(
    "rows, with their columns",
    arguments: [
      ("Errors\n1001 No key\n1002 Old key\n1003 No lock", #"\d{4}"#, [.code, .description]),
      ("Errors\nX100Good\nX101No key\nX102No lock", #"X\d{3}"#, [.code, .description]),
      (
        "Errors\nno_key 400 There is none\nold_key 401 It is old", "[a-z][a-z0-9]*([_-][a-z0-9]+)+",
        [.code, .status, .description]
      ),
      (
        "Errors\n404 no_key There is none\n409 old_key It is old",
        "[a-z][a-z0-9]*([_-][a-z0-9]+)+", [.status, .code, .description]
      ),
      (
        "Errors\nKEY_LOST 1001 There is none\nKEY_WORN 1002 It is old\nKEY_BENT 1003 It is bent",
        #"\d{4}"#, [.name, .code, .description]
      ),
      (
        "Errors\n400NO_KEYThere is none\n401OLD_KEYIt is old", "[A-Z][A-Z0-9]*(_[A-Z0-9]+)+",
        [.status, .code, .description]
      ),
      (
        "Errors\nNO_KEY400There is none\nOLD_KEY401It is old", "[A-Z][A-Z0-9]*(_[A-Z0-9]+)+",
        [.code, .status, .description]
      ),
      (
        "Errors\nERROR 101 No key\nERROR 102 Old key\nLOST 101 No lock\nLOST 102 No door",
        #"(?:ERROR|LOST) \d+"#, [.code, .description]
      ),
      (
        "Errors\n1 to 9 Reserved\n10 No key\n11 Old key\n12-14 Reserved\n15 No lock",
        #"\d+(?:(?: to |[-–])\d+)?"#, [.code, .description]
      ),
      (
        "Errors\nSr. No Error Code Description\n1 E101 No key\n2 E102 Old key\n3 E103 Rust",
        #"E\d{3}"#,
        [.ignore, .code, .description]
      ),
      (
        "Errors\n1 E101 No key\n2 E101 Old key\n3 E103 Rust", #"\d+"#, [.code, .name, .description]
      ),
      (
        "Errors\n1 E101 No key\n2 E102 Old key\n4 E103 Rust", #"\d+"#, [.code, .name, .description]
      ),
      (
        "Errors\nE010 No key\nE011, E012 Old key\nE013–E015 Rust\nE016 No lock",
        #"E\d{3}(?:(?: to |[-–])E\d{3})?"#, [.code, .description]
      ),
      (
        "Errors\n\nCode   Meaning         What to do\nE01    No key          Look for it\n"
          + "E02    Old lock        Oil it\nE03    No door\nE04    Rust            Paint it\n"
          + "E05    Wrong door      Turn round", #"E\d{2}"#, [.code, .description, .action]
      ),
      (
        "Errors\n\nCode   Meaning         State\nE01    No key          shut\n"
          + "E02    Old lock        open", #"E\d{2}"#, [.code, .description]
      ),
      (
        "Errors\n\nCode   Meaning         What to do\nE01    No key          Look for it\n"
          + "E02                    Oil it\nE03    No door         Wait", #"E\d{2}"#,
        [.code, .description]
      ),
      (
        "Errors\n08 No key\n09 Old key\n0A No lock\n0B No door\n10 Rust", "[0-9A-F]{2}",
        [.code, .description]
      ),
    ] as [(String, String, [ColumnRole])])
  func rows(_ text: String, _ code: String, _ columns: [ColumnRole]) throws {
    let found = try #require(shape(text, RowsProposer.self))
    guard case .rows(let rows) = found.shape else { Issue.record("no rows"); return }
    #expect(rows.code.source == code)
    #expect(rows.columns.map(\.role) == columns)
    #expect(found.instructions.category == "Errors")
  }

  @Test("headings of categories")
  func sections() throws {
    let text =
      "Key errors\nCode Meaning\n1 No key\n2 Old key\n\nLock errors\nCode Meaning\n3 No lock"
    let found = try #require(shape(text, RowsProposer.self)).instructions
    #expect(found.sections.map { $0.heading?.source } == ["Key errors", "Lock errors"])
    #expect(found.category == nil)
  }

  @Test("a table that begins where the codes begin anew")
  func repeatedCodes() throws {
    let text = "Key classes:\n01 No key\n02 Old key\nLock places:\n01 No lock\n02 Old lock"
    let found = try #require(shape(text, RowsProposer.self)).instructions
    #expect(
      found.sections.map { $0.heading?.source } == [
        "(?<title>Key classes):", "(?<title>Lock places):",
      ])
  }

  @Test("titles with the names of the columns behind them")
  func headedTitles() throws {
    let text =
      "1xx: Key errors CodeMessage\n100No key\n101Old key\n2xx: Lock errors CodeMessage\n200No lock"
    let found = try #require(shape(text, RowsProposer.self)).instructions
    #expect(found.sections.map { $0.heading?.source } == [#"(?<title>.+)\sCodeMessage"#])
    #expect(found.category == nil)
  }

  @Test("an example behind the entries is ignored")
  func example() throws {
    let text = "Errors\n1 No key\n2 Old key\n3 No lock\n\nSample Response\n\n4 { }"
    let found = try #require(shape(text, RowsProposer.self)).instructions
    guard case .from(let start)? = found.ignored.first?.lines else {
      Issue.record("nothing is ignored")
      return
    }
    #expect(start.source == #"Sample Response"#)
  }

  @Test("a short line below a code that stands alone is its text, a label no title")
  func textsOfCodes() throws {
    let text = """
      Errors

      NO_KEY

      There is no key

      Solution: Make one

      OLD_KEY

      The key is old

      Key errors

      BAD_KEY It is bad
      LOST_KEY It is lost
      RED_KEY It is red
      """
    let found = try #require(shape(text, RowsProposer.self)).instructions
    #expect(found.sections.map { $0.heading?.source } == ["Errors", "Key errors"])
  }

  @Test(
    "numbers all on one line, with names where nothing is glued to them",
    arguments: [
      ("", [.code, .name, .description]), ("All", [.code, .description]),
    ] as [(String, [ColumnRole])])
  func run(_ glued: String, _ order: [ColumnRole]) throws {
    let text =
      "Codes\n0 NONE All well -1 KEY No key -2 LOCK No lock -3 DOOR No door -4 RUST\(glued) old"
    let lines = PlainText.lines(of: SourceDocument(path: "a.txt", text: text))
    let found = InlineProposer.proposals(for: lines).compactMap { proposal in
      if case .inline(let shape) = proposal.shape, shape.separator == " " { shape } else { nil }
    }
    #expect(found.map(\.code.source) == [#"-?\d+"#])
    #expect(found.map(\.order) == [order])
  }

  @Test("running text")
  func inline() throws {
    let text = "Codes\nA = 1, B = 2, C = 3"
    let found = try #require(shape(text, InlineProposer.self))
    guard case .inline(let inline) = found.shape else { Issue.record("not inline"); return }
    #expect(inline.code.source == #"\d+"#)
    #expect(inline.order == [.name, .code])
  }

  @Test("bullets below bullets")
  func bullets() throws {
    let text = "• Keys\n  • key.old – Old\n    • Cause: Time\n  • key.bad – Bad\n    • Cause: Rust"
    let found = try #require(shape(text, BulletsProposer.self))
    guard case .bullets(let bullets) = found.shape else { Issue.record("no bullets"); return }
    #expect(bullets.levels == [.category, .code])
  }

  @Test("definitions")
  func definitions() throws {
    let text = "Exits\n\nEX_OLD\n    Too old.\n\nEX_BAD\n    Too bad."
    let found = try #require(shape(text, DefinitionsProposer.self))
    guard case .definitions(let list) = found.shape else { Issue.record("no list"); return }
    #expect(list.code.source == "[A-Z][A-Z0-9]*(_[A-Z0-9]+)+")
    #expect(found.instructions.category == "Exits")
  }

  @Test(
    "nothing for prose",
    arguments: [
      "Our API is kind. Ask again.\n\n- be patient\n- be kind", "",
      "The HTTP API of the SMS service",
    ])
  func prose(_ text: String) {
    #expect(shape(text, RowsProposer.self) == nil)
    #expect(shape(text, InlineProposer.self) == nil)
    #expect(shape(text, BulletsProposer.self) == nil)
    #expect(shape(text, DefinitionsProposer.self) == nil)
  }
}
