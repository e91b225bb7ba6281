import Testing

@testable import DocumentFormats

/// The searches among bytes find what the same searches among characters find.
@Suite("Characters found by their bytes")
struct SubstringBytesTests {
  @Test(arguments: [
    "", " ", "a", " a ", "\t a b\u{B}\r", "\u{A0}a\u{2003}", " \u{301}a", "a \u{301}", " \u{301} ",
    "a\u{301} ", " \u{0}", "\u{600} ", "\r\u{301}", "\u{1F1E6} ", "é", " é ",
  ])
  func trimming(_ text: String) { checkTrimming(text) }

  @Test(arguments: [
    "", "|", "a|b", "|\u{301}|", "|\u{301}", "\u{600}|a|", "é|", "\u{1F1E6}\u{1F1E7}\u{1F1E8}|",
    "\u{FE0F}|\u{FE0F}|", "|\u{200D}|",
  ])
  func pipes(_ text: String) { checkPipe(text) }

  @Test("Texts put together from scalars that join or part characters")
  func everyCombination() {
    let pieces = [" ", "\t", "|", "a", "\u{301}", "\u{600}", "\u{A0}", "\u{1F1E6}", "\u{0}", "\r"]
    for number in 0..<100_000 {
      let digits = sequence(first: number) { $0 > 9 ? $0 / 10 : nil }
      let text = digits.map { pieces[$0 % 10] }.joined()
      checkTrimming(text)
      checkPipe(text)
    }
  }

  @Test("A rule has nothing but its own characters")
  func consisting() {
    #expect("-|-"[...].consists(of: "|-"))
    #expect(""[...].consists(of: "|-"))
    #expect(!"-\u{301}"[...].consists(of: "|-"))
    #expect(!"- -"[...].consists(of: "|-"))
  }

  private func checkTrimming(_ text: String) {
    let kept = text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
    let trimmed = text[...].trimmed
    if !trimmed.unicodeScalars.elementsEqual(String(kept).unicodeScalars) {
      Issue.record("trimmed: \(text.debugDescription)")
    }
  }

  private func checkPipe(_ text: String) {
    let found = text[...].firstPipe.map { text.utf8.distance(from: text.startIndex, to: $0) }
    let pipe = text.firstIndex { $0 == "|" }
    let expected = pipe.map { text.utf8.distance(from: text.startIndex, to: $0) }
    if found != expected { Issue.record("pipe: \(text.debugDescription)") }
  }
}
