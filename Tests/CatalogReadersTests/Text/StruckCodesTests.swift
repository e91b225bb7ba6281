import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("Codes that are struck through")
struct StruckCodesTests {
  @Test(
    "lose their marks, and are no longer in use",
    arguments: [
      ("~~1001~~: No key", "1001: No key", "~~1001~~"),
      ("- ~~KEY_LOST~~ No key", "- KEY_LOST No key", "~~KEY_LOST~~"),
      ("~~1001 No key~~", "1001 No key", "~~1001 No key~~"),
      ("~~1001: No key~~ Gone", "1001: No key Gone", "~~1001: No key~~"),
    ])
  func struck(_ line: String, _ bare: String, _ deprecation: String) {
    let codes = StruckCodes([DocumentLine(number: 3, line: line[...])])
    #expect(codes.lines.map { String($0.text) } == [bare])
    let group = ShapeReading.Group(
      entries: [RawEntry(code: "1001", line: 3), RawEntry(code: "1", line: 4)])
    let read = codes.deprecating(ShapeReading(groups: [group]))
    #expect(read.groups[0].entries.map(\.deprecation) == [deprecation, nil])
  }

  @Test(
    "Other texts keep theirs",
    arguments: ["~~Never~~ use it", "~~1001", "1001 ~~1002~~", "~~~~", "~~ ~~", "~~an old one~~"])
  func others(_ line: String) {
    let codes = StruckCodes([DocumentLine(number: 1, line: line[...])])
    #expect(codes.lines.map { String($0.text) } == [line])
  }
}
