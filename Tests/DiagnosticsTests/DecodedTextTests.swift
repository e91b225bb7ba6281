import Diagnostics
import Testing

@Suite("Decoding the bytes of a file")
struct DecodedTextTests {
  /// Bytes, the text they are, and what is reported, as `line:column id`.
  struct Case: Sendable {
    let bytes: [UInt8]
    let accepted: Set<DecodedText.Oddity>
    let encoding: ForeignEncoding?
    let text: String
    let reported: [String]

    init(
      _ bytes: [UInt8], accepting accepted: Set<DecodedText.Oddity> = [],
      as encoding: ForeignEncoding? = nil, _ text: String, _ reported: [String] = []
    ) {
      self.bytes = bytes
      self.accepted = accepted
      self.encoding = encoding
      self.text = text
      self.reported = reported
    }

    func check() {
      let origin = DecodedText.Origin.vendor(accepting: accepted, encoding: encoding)
      let decoded = DecodedText(path: "a.txt", bytes: bytes, from: origin)
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
    Case(bytes, as: .utf16, text, reported).check()
    Case(bytes, text, ["1:1 utf-16"] + reported).check()
    let refused = DecodedText(path: "a.txt", bytes: bytes, from: .author)
    #expect(!refused.isReadable && refused.diagnostics.map(\.id) == ["utf-16"])
  }

  @Test(
    "Another encoding is read where it is stated, and the text no UTF-8",
    arguments: [
      Case([0x61, 0xE9, 0x80, 0x20, 0x93, 0x99, 0x9F, 0xFF], as: .windows1252, "aé€ “™Ÿÿ"),
      Case([0xC3, 0xA9], as: .windows1252, "é"),
      Case([0xC3, 0xA9, 0xE9], as: .windows1252, "Ã©é"),
      Case([0x61, 0x81, 0x62], as: .windows1252, "a\u{FFFD}b", ["1:2 invalid-utf8"]),
      Case([0xB3, 0xF3, 0xBF], as: .windows1250, "łóż"),
      Case([0xCE, 0xF8, 0xE8, 0xE1, 0xEA, 0xE0], as: .windows1251, "Ошибка"),
      Case([0xEF, 0xDB, 0xC9, 0xC2, 0xCB, 0xC1], as: .koi8R, "Ошибка"),
      Case([0x8E, 0xE8, 0xA8, 0xA1, 0xAA, 0xA0], as: .ibm866, "Ошибка"),
      Case([0xBE, 0xE8, 0xD8, 0xD1, 0xDA, 0xD0], as: .iso8859part5, "Ошибка"),
      Case([0xA4, 0xE9], as: .iso8859part15, "€é"),
      Case([0x83, 0x47, 0x83, 0x89, 0x81, 0x5B], as: .shiftJIS, "エラー"),
      Case([0xB4, 0xD7, 0x0A, 0x87, 0x40, 0xFB, 0xFC], as: .shiftJIS, "ｴﾗ\n①髙"),
      Case([0xA5, 0xA8, 0xA5, 0xE9, 0xA1, 0xBC], as: .eucJP, "エラー"),
      Case([0xBF, 0xC0, 0xB7, 0xF9, 0x8C, 0x63], as: .eucKR, "오류똠"),
      Case([0xB4, 0xED, 0xCE, 0xF3], as: .gbk, "错误"),
      Case([0xB4, 0xED, 0xCE, 0xF3], as: .gb18030, "错误"),
      Case([0xBF, 0xF9, 0xBB, 0x7E], as: .big5, "錯誤"),
      Case([0x88, 0x62], as: .big5, "Ê̄"),
      Case([0x31, 0x83], as: .shiftJIS, "1\u{FFFD}", ["1:2 invalid-utf8"]),
      Case([0x83, 0x3C, 0x62, 0x3E], as: .shiftJIS, "\u{FFFD}<b>", ["1:1 invalid-utf8"]),
      Case([0xFF, 0x00], as: .shiftJIS, "\u{FFFD}\u{0}", ["1:1 no-text"]),
    ])
  func encodings(_ test: Case) { test.check() }

  @Test(
    "Every encoding is one of the system, and keeps what is ASCII",
    arguments: ForeignEncoding.allCases)
  func ascii(_ encoding: ForeignEncoding) {
    guard encoding != .utf16 else { return }
    let text = String(decoding: 0x20..<0x7F, as: UTF8.self)
    let decoded = DecodedText(
      path: "a.txt", bytes: Array(text.utf8) + [0xFF, 0x0A], from: .vendor(encoding: encoding))
    #expect(decoded.encoding == encoding && decoded.document.text.hasPrefix(text))
  }

  @Test(
    "A document says which encoding it is in",
    arguments: [
      (#"<meta charset="ISO-8859-1">"#, .windows1252), ("<META CHARSET=latin1>", .windows1252),
      (#"<meta http-equiv=content-type content="text/html; charset=windows-1251">"#, .windows1251),
      (#"<?xml version="1.0" encoding='EUC-KR'?>"#, .eucKR), ("charset=Shift_JIS", .shiftJIS),
      (#"<meta charset="gb2312">"#, .gbk), ("<meta charset=x-sjis>", .shiftJIS),
      (#"<meta charset="utf-8">"#, nil), ("charset=utf-16", nil), ("", nil),
      ("ISO-8859-1", nil), (String(repeating: " ", count: 1_024) + "charset=latin1", nil),
    ] as [(String, ForeignEncoding?)])
  func declared(_ head: String, _ encoding: ForeignEncoding?) {
    #expect(ForeignEncoding.declared(in: Array(head.utf8) + [0xE9]) == encoding)
  }

  @Test func aMarkDeclaresUTF16() {
    #expect(ForeignEncoding.declared(in: [0xFF, 0xFE, 0x61, 0x00]) == .utf16)
    #expect(ForeignEncoding.declared(in: [0xFE, 0xFF]) == .utf16)
    #expect(ForeignEncoding.declared(in: [0xFE]) == nil)
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

  @Test(
    "Bytes that are no text name the encoding and what to do",
    arguments: [
      (
        "a", .author, "UTF-8",
        "Convert the file to UTF-8; the character marked here is the first bad one."
      ),
      (
        "a", .vendor(),
        "UTF-8",
        """
        If it is in another encoding, such as windows-1252 or shift_jis, put 'encoding: windows-1252' \
        beside its 'shape' in vendor.yaml; 'sitegen read --encoding' tries one.
        """
      ),
      (
        "<meta charset=Shift_JIS>", .vendor(), "UTF-8",
        "It says that it is shift_jis: put 'encoding: shift_jis' beside its 'shape' in vendor.yaml."
      ),
    ] as [(String, DecodedText.Origin, String, String)])
  func helpForInvalidBytes(
    _ head: String, _ origin: DecodedText.Origin, _ name: String, _ help: String
  ) {
    let bytes = Array(head.utf8) + [0x81]
    let found = DecodedText(path: "a.html", bytes: bytes, from: origin).diagnostics
    #expect(found.map(\.summary) == ["the file is not valid \(name)"])
    #expect(found.map(\.suggestions) == [[help]])
  }

  @Test func aDocumentIsNamedByTheEncodingThatItShouldBeIn() {
    let found = DecodedText(
      path: "a.txt", bytes: [0x61, 0x81], from: .vendor(encoding: .windows1252))
    #expect(found.diagnostics.map(\.summary) == ["the file is not valid windows-1252"])
  }

  @Test("Random bytes never end the process", arguments: [nil] + ForeignEncoding.allCases)
  func randomBytes(_ encoding: ForeignEncoding?) {
    var state: UInt64 = 7
    for length in 0..<300 {
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return max(UInt8(state >> 56), encoding == nil ? 0 : 1)
      }
      let decoded = DecodedText(path: "a.txt", bytes: bytes, from: .vendor(encoding: encoding))
      for format in DiagnosticFormat.allCases { _ = format.print(decoded.diagnostics) }
    }
  }
}
