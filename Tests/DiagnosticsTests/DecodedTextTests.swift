import Diagnostics
import Testing

@Suite("Decoding the bytes of a file")
struct DecodedTextTests {
  /// Bytes, the text they are, and what is reported, as `line:column id`.
  struct Case: Sendable {
    let bytes: [UInt8]
    let accepted: Set<DecodedText.Oddity>
    let text: String
    let reported: [String]

    init(
      _ bytes: [UInt8], accepting accepted: Set<DecodedText.Oddity> = [], _ text: String,
      _ reported: [String] = []
    ) {
      self.bytes = bytes
      self.accepted = accepted
      self.text = text
      self.reported = reported
    }

    func check() {
      let decoded = DecodedText(path: "a.txt", bytes: bytes, from: .vendor(accepting: accepted))
      #expect(Array(decoded.document.text.utf8) == Array(text.utf8))
      let found = decoded.diagnostics.map { diagnostic in
        "\(diagnostic.start?.line ?? 0):\(diagnostic.start?.column ?? 0) \(diagnostic.id)"
      }
      #expect(found == reported)
      #expect(!DiagnosticFormat.text.print(decoded.diagnostics).contains("\u{0}"))
    }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  @Test(arguments: [
    Case(Array("é\n".utf8), "é\n"),
    Case([], "", ["1:1 empty-document"]),
    Case(Array(" \t\n".utf8), " \t\n", ["1:1 empty-document"]),
    Case(mark + Array("a".utf8), "a", ["1:1 byte-order-mark"]),
    Case(mark, "", ["1:1 empty-document"]),
    Case(mark + Array("a".utf8), accepting: [.byteOrderMark], "a"),
    Case(mark + mark + Array("a".utf8), accepting: [.byteOrderMark], "\u{FEFF}a"),
    Case(Array("a\r\nb\r\n".utf8), "a\r\nb\r\n", ["1:2 carriage-return"]),
    Case(Array("a\nb\rc".utf8), "a\nb\rc", ["2:2 carriage-return"]),
    Case(Array("a\r\n".utf8), accepting: [.carriageReturns], "a\r\n"),
    Case([0x61, 0x0A, 0x62, 0x00], "a\nb\u{0}", ["2:2 nul-character"]),
    Case(
      mark + [0x0D, 0x0A, 0x00, 0xFF], "\r\n\u{0}\u{FFFD}",
      ["1:1 no-text"]),
    Case(
      mark + [0x0D, 0x0A, 0x00], "\r\n\u{0}",
      ["1:1 byte-order-mark", "2:1 nul-character", "1:1 carriage-return"]),
  ])
  func oddities(_ test: Case) { test.check() }

  @Test(arguments: [
    Case([0x61, 0xFF, 0x62], "a\u{FFFD}b", ["1:2 invalid-utf8"]),
    Case([0xC3, 0xA9, 0x0A, 0x61, 0xE9, 0x62], "é\na\u{FFFD}b", ["2:2 invalid-utf8"]),
    Case([0x80, 0x80], "\u{FFFD}\u{FFFD}", ["1:1 invalid-utf8"]),
    Case([0x61, 0xE2, 0x82], "a\u{FFFD}", ["1:2 invalid-utf8"]),
    Case([0xE2, 0x82, 0x61, 0xFF], "\u{FFFD}a\u{FFFD}", ["1:1 invalid-utf8"]),
    Case([0xC0, 0xAF], "\u{FFFD}\u{FFFD}", ["1:1 invalid-utf8"]),
    Case([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", ["1:1 invalid-utf8"]),
    Case([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", ["1:1 invalid-utf8"]),
    Case([0xEF, 0xBF, 0xBD], "\u{FFFD}"),
  ])
  func invalidBytes(_ test: Case) { test.check() }

  @Test(
    "What is no text is reported once, by what it is",
    arguments: [
      ([0xFF, 0xFE, 0x20, 0x00, 0x0D, 0x00, 0x0A, 0x00], "the file is empty"),
      ([0xFF, 0xFE], "the file is empty"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], "the file is no text"),
      ([], "the file is empty"),
    ] as [([UInt8], String)])
  func noText(_ bytes: [UInt8], _ summary: String) {
    let decoded = DecodedText(path: "a.txt", bytes: bytes, from: .vendor())
    #expect(!decoded.isReadable)
    #expect(decoded.diagnostics.map(\.summary) == [summary])
  }

  /// A text and the line of the conflict that is reported.
  @Test(arguments: [
    ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> d\n", 2),
    ("<<<<<<< HEAD\r\n||||||| base\r\n=======\r\n>>>>>>> d", 1),
    ("<<<<<<< HEAD\nb\n=======\nc\n", nil),
    ("Title\n=======\n\n>>>>>>> d\n<<<<<<< HEAD\n", nil),
    ("a <<<<<<< HEAD\n =======\n >>>>>>> d\n", nil),
  ])
  func mergeConflict(_ text: String, _ line: Int?) {
    func found(from origin: DecodedText.Origin) -> (isReadable: Bool, reports: [String]) {
      let decoded = DecodedText(path: "a.txt", bytes: Array(text.utf8), from: origin)
      let reports = decoded.diagnostics.filter { $0.id.hasPrefix("merge-") }
      return (decoded.isReadable, reports.map { "\($0.id) \($0.start?.line ?? 0)" })
    }
    let lines = [line].compactMap(\.self)
    #expect(found(from: .author) == (line == nil, lines.map { "merge-conflict \($0)" }))
    #expect(found(from: .vendor()) == (true, lines.map { "merge-marks \($0)" }))
    #expect(found(from: .vendor(accepting: [.mergeMarks])) == (true, []))
  }

  @Test(
    "UTF-16 is read of a vendor, and refused of an author",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x42, 0xDE, 0x0A, 0x00, 0xE9, 0x00], "a🙂\né", []),
      ([0xFE, 0xFF, 0x00, 0x61, 0xD8, 0x3D, 0xDE, 0x42, 0x30, 0x42], "a🙂あ", []),
      ([0xFE, 0xFF, 0x00, 0x61, 0x00, 0x0D, 0x00, 0x0A], "a\r\n", ["1:2 carriage-return"]),
      ([0xFE, 0xFF, 0x00, 0x61, 0xDE, 0x42, 0x00, 0x62], "a\u{FFFD}b", ["1:2 invalid-utf8"]),
      ([0xFF, 0xFE, 0x61, 0x00, 0x62], "a\u{FFFD}", ["1:2 invalid-utf8"]),
    ] as [([UInt8], String, [String])])
  func utf16(_ bytes: [UInt8], _ text: String, _ reported: [String]) {
    Case(bytes, accepting: [.utf16], text, reported).check()
    Case(bytes, text, ["1:1 utf-16"] + reported).check()
    let refused = DecodedText(path: "a.txt", bytes: bytes, from: .author)
    #expect(!refused.isReadable && refused.diagnostics.map(\.id) == ["utf-16"])
  }

  @Test(
    "Windows-1252 is read where it is accepted, and no UTF-8",
    arguments: [
      ([0x61, 0xE9, 0x80, 0x20, 0x93, 0x99, 0x9F, 0xFF], "aé€ “™Ÿÿ"),
      ([0x81, 0x9D], "\u{81}\u{9D}"),
      ([0xC3, 0xA9], "é"), ([0xC3, 0xA9, 0xE9], "Ã©é"),
    ] as [([UInt8], String)])
  func windows1252(_ bytes: [UInt8], _ text: String) {
    Case(bytes, accepting: [.windows1252], text).check()
  }

  @Test(
    "A page says that it is Windows-1252",
    arguments: [
      (#"<meta charset="ISO-8859-1">"#, true), ("<META CHARSET=latin1>", true),
      (#"<meta http-equiv=content-type content="text/html; charset=windows-1252">"#, true),
      (#"<?xml version="1.0" encoding='ISO-8859-1'?>"#, true), (#"<meta charset="utf-8">"#, false),
      ("charset=shift_jis", false), ("", false), ("ISO-8859-1", false),
      (String(repeating: " ", count: 1_024) + "charset=latin1", false),
    ])
  func declared(_ head: String, _ isWindows1252: Bool) {
    let bytes = Array(head.utf8) + [0xE9]
    #expect(DecodedText.Oddity.isWindows1252Declared(in: bytes) == isWindows1252)
  }

  @Test("Only what the vendor published is accepted; the rest can be edited")
  func help() {
    func help(from origin: DecodedText.Origin) -> [Bool] {
      let bytes = Self.mark + Array("a\r\n".utf8)
      return DecodedText(path: "a.txt", bytes: bytes, from: origin).diagnostics.map {
        $0.suggestions.joined().contains("accept")
      }
    }
    #expect(help(from: .author) == [false, false])
    #expect(help(from: .vendor()) == [true, true])
  }

  @Test("Random bytes never end the process")
  func randomBytes() {
    var state: UInt64 = 7
    for length in 0..<300 {
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(state >> 56)
      }
      let decoded = DecodedText(path: "a.txt", bytes: bytes, from: .vendor())
      for format in DiagnosticFormat.allCases { _ = format.print(decoded.diagnostics) }
    }
  }
}
