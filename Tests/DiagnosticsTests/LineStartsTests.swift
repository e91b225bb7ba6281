import Diagnostics
import Testing

@Suite("Where lines begin")
struct LineStartsTests {
  @Test(
    "Lines longer and shorter than the 65,536 bytes that two bytes count",
    arguments: [
      [0], [1], [65_535], [65_536], [65_534, 0, 1], [10, 200_000, 0, 0, 70_000, 5],
      [65_535, 65_535, 65_535], [131_071, 1],
    ])
  func lengths(_ lengths: [Int]) {
    let text = lengths.map { String(repeating: "a", count: $0) + "\n" }.joined()
    let document = SourceDocument(path: "a.txt", text: text)
    #expect(document.lineCount == lengths.count)
    var start = 0
    for (index, length) in lengths.enumerated() {
      #expect(document.range(ofLine: index + 1) == start..<start + length)
      #expect(document.lineNumber(at: start) == index + 1)
      #expect(document.lineNumber(at: start + length) == index + 1)
      start += length + 1
    }
  }
}
