import CatalogModel
import Testing

@Suite("Ranges of codes")
struct CodeRangeTests {
  @Test(arguments: [
    ("4000-4099", "4000", "4099"), ("4000 - 4099", "4000", "4099"), ("4000–4099", "4000", "4099"),
    ("4000—4099", "4000", "4099"), ("1..9", "1", "9"), ("1...900", "1", "900"),
    ("1 to 99", "1", "99"), ("500 through 599", "500", "599"), ("000-099", "000", "099"),
    ("10-19", "10", "19"), ("-5 to 5", "-5", "5"), ("-32000 to -32099", "-32000", "-32099"),
    ("1000~1999", "1000", "1999"), ("1000～1999", "1000", "1999"),
    ("-32768--32000", "-32768", "-32000"), ("0x8000-0x8FFF", "0x8000", "0x8FFF"),
    ("–5–9", "", ""),
  ])
  func ranges(_ text: String, _ first: String, _ last: String) {
    let range = Code(text).range
    #expect(range?.first.text ?? "" == first)
    #expect(range?.last.text ?? "" == last)
  }

  @Test func theNumbersOfARangeAscend() {
    #expect(Code("-32000 to -32099").range?.numbers == -32099 ... -32000)
    #expect(Code("0x10-0x1F").range?.numbers == 16...31)
    #expect(Code("000-099").range?.numbers == 0...99)
  }

  @Test(arguments: [
    "", "-", "--", "4000", "-1", "-32000", "E-100", "E-100-E-199", "2024-01-15", "2024-01", "01-15",
    "15-01-2024", "2024/01/15", "15.01.2024", "10-20-30", "1-99", "4099-4000", "400-400", "5..",
    "..5", "1.2", "1.2.3", "08-06", "0-00", "+1-+2", "1-+2", "1 - - 2", "a..z", "1..2..3",
    "123e4567-e89b-12d3-a456-426614174000", "12345678-1234-1234-1234-123456789012", "X-1-2",
    "99999999999999999999-99999999999999999999", "4000-4099 (reserved)", "1 to", "up to 9",
    "10 to x",
  ])
  func singleCodes(_ text: String) { #expect(Code(text).range == nil) }

  @Test(arguments: [
    ("4000-4099", "4000-4099"), ("4000 to 4099", "4000~20to~204099"), ("1..9", "1..9"),
    ("4000–4099", "4000~E2~80~934099"),
  ])
  func theSegmentOfARangeIsThatOfItsText(_ text: String, _ segment: String) {
    #expect(URLSegment.ofCode(text) == segment)
  }
}
