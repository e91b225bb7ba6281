import Diagnostics
import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("Recognising documents that lost their codes")
struct LostCodesTests {
  private func reason(_ text: String) -> String? {
    LostCodes.reason(in: PlainText.lines(of: SourceDocument(path: "a.txt", text: text)))
  }

  @Test(arguments: [
    (
      "Errors\n\nError Code Description\n\nNo key.\n\nOld key.\n\nNo such lock.",
      "line 3 names a column of codes, but no line below begins with one"
    ),
    (
      "Error codes\nThe key is missing.\nThe key is too old.\nThere is no lock.",
      "the lines below line 1 are sentences without any code"
    ),
    (
      "Contents\nThe error is raised for keys\nThe error is raised for locks\nThe error is thrown late",
      "3 lines begin with 'The error', none with a code"
    ),
    (
      "| Code | Meaning |\n|---|---|\n| | No key |\n| | No lock |",
      "the column of codes that line 1 names is empty in every row"
    ),
  ])
  func lost(_ text: String, _ expected: String) { #expect(reason(text) == expected) }

  @Test(arguments: [
    "", "Error codes", "Error codes\n\n10 The key is missing.\n11 Old key.\n12 No lock.",
    "Code Description\nno_key No key.\nold_key Old key.\nlost_key Lost key.",
    "Code Description\nnoKeyThere is none.\noldKeyIt is old.\nlostKeyIt is lost.",
    "| Code | Meaning |\n|---|---|\n| 1 | No key |\n| | No lock |\n| | No door |",
    "Be patient.\nThe service is slow.\nIt will answer later.\nAsk again then.",
  ])
  func kept(_ text: String) { #expect(reason(text) == nil) }
}
