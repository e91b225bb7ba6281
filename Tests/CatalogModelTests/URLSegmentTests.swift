import CatalogModel
import Testing

@Suite("Segments of URLs")
struct URLSegmentTests {
  @Test(arguments: [
    ("9003", "9003"), ("-1", "-1"), ("auth.otp.invalid", "auth.otp.invalid"), ("A_b-c", "A_b-c"),
    ("", "~"), ("~", "~7E"), (".", "~2E"), ("..", "~2E~2E"), ("...", "~2E.~2E"),
    (".a.", "~2Ea~2E"), (".env", "~2Eenv"), ("../../etc/passwd", "~2E.~2F..~2Fetc~2Fpasswd"),
    ("a/b", "a~2Fb"),
    ("%2F", "~252F"), ("~2F", "~7E2F"), ("a b", "a~20b"), ("a\\b", "a~5Cb"), ("C:", "C~3A"),
    ("?x#y", "~3Fx~23y"), ("<script>", "~3Cscript~3E"), ("\u{0}\n", "~00~0A"),
    ("caf\u{E9}", "caf~C3~A9"), ("cafe\u{301}", "cafe~CC~81"), ("🔑", "~F0~9F~94~91"),
    ("\u{202E}", "~E2~80~AE"), ("\r\n", "~0D~0A"), ("A", "A"), ("a", "a"), ("a%2Fb", "a~252Fb"),
    ("\u{DF}", "~C3~9F"), ("ss", "ss"), ("\u{212A}", "~E2~84~AA"), ("K", "K"),
    ("\u{130}", "~C4~B0"), ("trailing.", "trailing~2E"), ("trailing..", "trailing.~2E"),
    ("a ", "a~20"), ("con", "~63on"), ("CON", "~43ON"), ("con.txt", "~63on.txt"),
    ("nul.", "~6Eul~2E"),
    ("COM9", "~43OM9"), ("lpt0", "~6Cpt0"), ("aux", "~61ux"), ("prn.a.b", "~70rn.a.b"),
    ("com", "com"), ("com10", "com10"), ("coma", "coma"), ("nul1", "nul1"), ("p001", "p001"),
    ("cons", "cons"), ("icon", "icon"),
    ("com\u{B9}", "com~C2~B9"),
    ("index.html", "~69ndex.html"), ("INDEX.html", "~49NDEX.html"), ("index.md", "index.md"),
    ("1001", "1001"),
  ])
  func codes(code: String, segment: String) { #expect(URLSegment.ofCode(code) == segment) }

  @Test(arguments: [
    ("Sign in", "sign-in"), ("HTTP 400: Bad Request!", "http-400-bad-request"), ("  a  ", "a"),
    ("A/B", "a-b"), ("..", "~2E~2E"), ("", "~"), ("!!!", "~21~21~21"), ("Größe", "gr~C3~B6~C3~9Fe"),
    ("../x", "x"), ("AB_cd.ef", "ab-cd-ef"),
  ])
  func titles(title: String, segment: String) { #expect(URLSegment.ofTitle(title) == segment) }

  @Test("A long segment is cut to 120 characters, the last a hash of the whole")
  func long() {
    let code = String(repeating: "a", count: 300)
    let segment = URLSegment.ofCode(code)
    #expect(segment.utf8.count == 120)
    #expect(segment.hasPrefix(String(repeating: "a", count: 103) + "~"))
    #expect(URLSegment.ofCode(code + "b") != segment)
    #expect(URLSegment.ofCode(String(code.dropLast(180))) == code.dropLast(180))
    #expect(URLSegment.ofCode(String(repeating: "🔑", count: 300)).utf8.count == 120)
    #expect(URLSegment.ofTitle(String(repeating: "ab ", count: 1_000)).utf8.count == 120)
  }

  @Test("A segment holds nothing that a URL or a file system understands")
  func isSafe() {
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-~".utf8)
    for code in Self.generated {
      let segment = URLSegment.ofCode(code)
      #expect(segment.utf8.allSatisfy(allowed.contains) && !segment.isEmpty)
      #expect(segment != "." && segment != ".." && segment.utf8.count <= 120)
    }
  }

  @Test("A segment is never the name of a device of Windows, or of the page of the folder around")
  func isNoReservedName() {
    let devices = ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
    for name in devices.flatMap({ [$0, $0.uppercased(), $0 + ".txt", $0 + ".", "." + $0] }) {
      let stem = URLSegment.ofCode(name).lowercased().prefix { $0 != "." }
      #expect(!devices.contains(String(stem)), "\(name)")
      #expect(!devices.contains(URLSegment.ofTitle(name)), "\(name)")
    }
  }

  @Test("Texts that look alike have segments of their own, also where case is folded")
  func twins() {
    let twins = [
      "a/b", "a%2Fb", "a~2Fb", "a%252Fb", "\u{DF}", "ss", "\u{1E9E}", "\u{E9}", "e\u{301}", "e",
      "\u{212B}", "\u{C5}", "A\u{30A}", "\u{D55C}", "\u{1112}\u{1161}\u{11AB}", "\u{FB01}", "fi",
      "\u{130}", "i\u{307}", "\u{131}", "i", "\u{212A}", "k", "con", "~63on", "a", "a.", "a..",
      "a ",
      "\u{430}", "a\u{200B}", "\u{200B}a", "1", "-1", "+1", "\u{661}", "\u{1F511}",
      "\u{1F511}\u{FE0F}", String(repeating: "x", count: 300), String(repeating: "x", count: 301),
    ]
    let segments = Set(twins.map { URLSegment.ofCode($0).lowercased() })
    #expect(segments.count == twins.count)
  }

  @Test("A segment can be read back, so no two codes share one")
  func isReversible() {
    for code in Self.generated {
      #expect(
        URLSegment.code(of: URLSegment.ofCode(code)).map { Array($0.text.utf8) } == Array(code.utf8)
      )
    }
    let long = (0..<20_000).map { String(repeating: "x", count: 150) + String($0) }
    let codes = Set(Self.generated.map { Array($0.utf8) }).union(long.map { Array($0.utf8) })
    let segments = Set(codes.map { URLSegment.ofCode(String(decoding: $0, as: UTF8.self)) })
    #expect(segments.count == codes.count)
  }

  @Test(
    "A segment that tells case can be read back, and is that of no other code where case is ignored"
  )
  func tellsCase() {
    let codes = Set((Self.generated + ["Ab", "aB", "AB", "ab"]).map { Code($0) })
    let twins = codes.filter { $0.text.utf8.contains { (0x41...0x5A).contains($0 & 0xDF) } }
      .map { Code($0.text, tellingCase: true) }
    let segments = Set(twins.map { $0.segment.lowercased() })
    #expect(twins.count > 1_000 && segments.count == twins.count)
    #expect(segments.isDisjoint(with: codes.map { $0.segment.lowercased() }))
    for twin in twins where twin.segment.utf8.count < 120 {
      let read = URLSegment.code(of: twin.segment)
      #expect(read == twin && read?.tellsCase == true, "\(twin.text)")
    }
  }

  @Test(
    "What no code is written as is no segment",
    arguments: ["~zz", "a~4", "a~", "~41b", "a~2f", "a b", "~FF", ".", "con"])
  func isNone(text: String) { #expect(URLSegment.code(of: text) == nil) }

  @Test("A segment that was cut cannot be read back")
  func isCut() {
    #expect(URLSegment.code(of: URLSegment.ofCode(String(repeating: "a", count: 300))) == nil)
  }

  /// All texts of up to three of these pieces, and many longer ones; each below the limit.
  private static let generated: [String] = {
    let pieces = [
      "a", "A", "0", "7E", "2e", ".", "~", "%", "/", "-", "_", " ", "\\", ":", "\u{0}", "\n", "é",
      "e\u{301}", "日", "🔑", "*", "\"", "&", "..", "con", "nul", "COM1", "index.html",
    ]
    var texts = [""]
    var last = [""]
    for _ in 0..<3 {
      last = last.flatMap { text in pieces.map { text + $0 } }
      texts += last
    }
    return texts + texts.suffix(2_000).map { $0 + "x." + $0 }
  }()
}
