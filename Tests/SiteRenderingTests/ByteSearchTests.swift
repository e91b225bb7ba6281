import Testing

@testable import SiteRendering

struct ByteSearchTests {
  /// Also bytes beside the one that is looked for by one bit, and such before it in the same word.
  @Test(
    arguments: [
      ("", 0, nil), ("\t", 0, 0), ("abc", 0, nil), ("a\tb", 0, 1), ("a\tb", 2, nil),
      ("12345678\t", 0, 8), ("1234567\t9", 0, 7), ("\t2345678", 1, nil),
      ("\u{8}\n\u{8}\n\u{8}\n\u{8}\t", 0, 7),
      ("ééééééé\t", 1, 14), ("\t\t\t\t\t\t\t\t\t", 3, 3), ("0123456789abcdef\u{0}\u{1}\t", 0, 18),
    ] as [(String, Int, Int?)])
  func bytesAreFound(_ text: String, _ start: Int, _ place: Int?) {
    var text = text
    #expect(text.withUTF8 { $0.firstIndex(of: UInt8(ascii: "\t"), from: start) } == place)
  }
}
