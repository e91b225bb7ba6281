import CatalogModel
import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("How sure a reading is")
struct ReadingVerdictTests {
  private static let document = """
    E-101 There is no key
    E-102 The key is old
    E-103 There is no lock
    E-104 The lock is old
    """

  /// A document as a pattern of its entries reads it.
  private func candidate(
    _ entry: String, _ text: String = document, doubts: [String] = []
  ) throws -> ReadingCandidate {
    let instructions = ReadingInstructions(
      shape: .pattern(PatternShape(entry: try Pattern(entry))), category: "Errors")
    let document = SourceDocument(path: "a.txt", text: text)
    let read = DocumentReader(instructions).read(document, named: "a.txt")
    let errors = read.diagnostics.count { $0.severity == .error }
    let content = DocumentContent.lines(PlainText.lines(of: document))
    let assessment = ReadingAssessment(
      read.value, of: content, by: instructions.shape, problemCount: errors)
    return ReadingCandidate(
      instructions: instructions, read: read.value, assessment: assessment, doubts: doubts,
      weight: assessment.score)
  }

  @Test("sure of one good reading")
  func sure() throws {
    let good = try candidate(#"(?<code>E-\d+) (?<description>.+)"#)
    #expect(ReadingVerdict([good], lost: nil) == .sure)
    #expect(ReadingVerdict([good], lost: "It lost its codes.") == .sure)
  }

  @Test("sure where another way reads the same codes")
  func sameCodes() throws {
    let good = try candidate(#"(?<code>E-\d+) (?<description>.+)"#)
    let other = try candidate(#"(?<code>E-\d+) (?<label>.+)"#)
    #expect(ReadingVerdict([good, other], lost: nil) == .sure)
  }

  @Test("unsure where other codes are as likely")
  func ambiguous() throws {
    let one = try candidate(#"(?<code>E-\d+) (?<description>.+)"#)
    let other = try candidate(#"E-(?<code>\d+) (?<description>.+)"#)
    #expect(
      ReadingVerdict([one, other], lost: nil)
        == .unsure(["It could as well be read as 4 entries by the shape 'pattern'."]))
  }

  @Test("sure where other codes are as likely, and doubtful")
  func doubtedRival() throws {
    let one = try candidate(#"(?<code>E-\d+) (?<description>.+)"#)
    let other = try candidate(
      #"E-(?<code>\d+) (?<description>.+)"#, doubts: ["The key may be lost."])
    #expect(ReadingVerdict([one, other], lost: nil) == .sure)
    #expect(ReadingVerdict([other, one], lost: nil) != .sure)
  }

  @Test("sure where other codes are less likely")
  func worse() throws {
    let one = try candidate(#"(?<code>E-\d+) (?<description>.+)"#)
    let other = try candidate(#"E-\d+ (?<code>\w+) (?<description>.+)"#)
    #expect(ReadingVerdict([one, other], lost: nil) == .sure)
  }

  @Test("doubts weigh nothing, a table with the same codes does")
  func weights() {
    let list = "# Doors\n\n" + (1...6).map { "- key-\($0): It is blue.\n" }.joined()
    let table = "\n| Code | Age |\n|---|---|\n" + (1...6).map { "| key-\($0) | Old |\n" }.joined()
    for (text, factor) in [(list, 1.0), (list + table, 0.8)] {
      let found = ShapeDetection.candidates(
        for: SourceDocument(path: "a.md", text: text), named: "a.md")
      let lists = found.filter { !$0.isNamedTable && $0.read.entries.count == 6 }
      #expect(!lists.isEmpty)
      #expect(lists.allSatisfy { $0.weight == $0.assessment.score * factor }, "\(text)")
    }
    let names =
      "# Doors\n\n"
      + ["oil", "rust", "wall", "lock", "bell"].map {
        "### key-\($0)\n\nWhat it looks like.\n\n"
      }.joined()
    let best = ShapeDetection.candidates(
      for: SourceDocument(path: "a.md", text: names), named: "a.md"
    ).first
    #expect(best?.doubts.count == 1)
    #expect(best?.weight == best?.assessment.score)
  }

  @Test(
    "unsure where codes stand outside of the entries",
    arguments: [
      ("K01: Lost\nK02: Bent", true),
      ("7001: Lost\n7002: Bent", true), ("400: Bad\n404: Gone", false),
      ("1: Look\n2: Run", false), ("2023: Old\n2024: New", false),
      ("user_id: Who\nlock_id: What", false), ("K01: Lost", false),
    ])
  func outside(_ above: String, _ isDoubtful: Bool) throws {
    let best = try candidate(#"(?<code>E-\d+) (?<description>.+)"#, "\n\n" + Self.document)
    let other = try candidate(#"(?<code>[\w-]+): (?<description>.+)"#, above)
    let code = above.prefix { $0 != ":" }
    let doubt =
      "Outside of these entries, 2 more may be read by the shape 'pattern', such as '\(code)'."
    #expect(OutsideEntries(of: best, among: [other]).doubt == (isDoubtful ? doubt : nil))
  }

  @Test("unsure where another way reads more entries above")
  func above() throws {
    let text = Self.document + "\nK01: Lost\nK02: Bent"
    let best = try candidate(#"(?<code>E-\d+) (?<description>.+)"#, Self.document)
    let other = try candidate(#"(?<code>K\d+): (?<description>.+)"#, text)
    #expect(ReadingVerdict([best, other], lost: nil) != .sure)
  }

  @Test("unsure of what hardly looks like codes")
  func doubtful() throws {
    let words = try candidate(
      "(?<code>[a-z]+ [a-z]+) .+", "the key is old\nthe key is here\nthe lock is old")
    #expect(
      ReadingVerdict([words], lost: nil)
        == .unsure(["What was found hardly looks like codes and their texts."]))
    #expect(
      ReadingVerdict([words], lost: "It lost its codes.") == .unsure(["It lost its codes."]))
  }

  @Test("unsure without any reading")
  func nothing() {
    #expect(ReadingVerdict([], lost: nil) == .unsure(["No shape fits this document."]))
    #expect(ReadingVerdict([], lost: "It lost its codes.") == .unsure(["It lost its codes."]))
  }

  @Test("every share of an assessment")
  func shares() throws {
    let entry = #"(?<code>E-\d+)( (?<description>.+))?"#
    let whole = try candidate(entry).assessment
    #expect(whole.entryCount == 4 && whole.explained == 1 && whole.left == 0)
    #expect(whole.unique == 1 && whole.codeQuality == 1 && whole.withText == 1 && whole.clean == 1)

    let worse = [
      ("a code twice", Self.document + "\nE-101 There is none", \ReadingAssessment.unique, 0.8),
      ("a code without a text", Self.document + "\nE-105", \.withText, 0.8),
      ("lines above", "One\nTwo\nThree\nFour\n" + Self.document, \.explained, 0.5),
    ]
    for (name, text, share, expected) in worse {
      let assessment = try candidate(entry, text).assessment
      #expect(assessment[keyPath: share] == expected, "\(name)")
      #expect(assessment.score < whole.score, "\(name)")
    }
  }

  @Test("no entries score nothing, and more of them score more")
  func size() throws {
    let entry = #"(?<code>E-\d+) (?<description>.+)"#
    #expect(try candidate(entry, "Nothing here").assessment.score == 0)
    let few = try candidate(entry, "E-101 One\nE-102 Two").assessment.score
    #expect(try candidate(entry).assessment.score > few)
  }

  @Test("codes that look like codes")
  func quality() {
    #expect(CodeQuality.of(["E-101", "E-102"]) == 1)
    #expect(CodeQuality.of(["NOT_FOUND", "GONE_AWAY"]) > CodeQuality.of(["lock", "key"]))
    #expect(CodeQuality.of(["lock", "key"]) > CodeQuality.of(["a lock or", "the key of"]))
    #expect(CodeQuality.of([]) == 0)
  }

  @Test(
    "entries that hold tables with columns of codes are doubtful",
    arguments: [
      ("Lock errors\nHTTP status | Error code | Meaning\n409 | lock_busy | Busy", false),
      ("Lock errors\nParameter | Meaning\nuser_id | Who", true),
      ("Lock errors\nThe code | or the name", true), ("Lock errors\nOf locks.", true),
    ])
  func swallowedTables(_ text: String, _ isClean: Bool) throws {
    let read = try candidate(#"(?<code>\w+) errors"#, "Key errors\nOf keys.\n" + text)
    #expect(read.read.entries.map(\.code.text) == ["Key", "Lock"])
    #expect(read.assessment.clean == (isClean ? 1 : 0.5))
  }
}
