import CatalogModel
import Testing

@Suite("Segments of URLs")
struct URLSegmentTests {
  @Test(arguments: [
    ("9003", "9003"), ("-1", "-1"), ("auth.otp.invalid", "auth.otp.invalid"), ("A_b-c", "A_b-c"),
    ("", "~"), ("~", "~7E"), (".", "~2E"), ("..", "~2E~2E"), ("...", "~2E.~2E"),
    (".a.", "~2Ea~2E"), ("../../etc/passwd", "~2E.~2F..~2Fetc~2Fpasswd"), ("a/b", "a~2Fb"),
    ("%2F", "~252F"), ("~2F", "~7E2F"), ("a b", "a~20b"), ("a\\b", "a~5Cb"), ("C:", "C~3A"),
    ("?x#y", "~3Fx~23y"), ("<script>", "~3Cscript~3E"), ("\u{0}\n", "~00~0A"),
    ("caf\u{E9}", "caf~C3~A9"), ("cafe\u{301}", "cafe~CC~81"), ("🔑", "~F0~9F~94~91"),
    ("\u{202E}", "~E2~80~AE"), ("\r\n", "~0D~0A"),
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

  @Test("A segment can be read back, so no two codes share one")
  func isReversible() {
    for code in Self.generated {
      #expect(Self.decoded(URLSegment.ofCode(code)) == Array(code.utf8), "\(code)")
    }
    let long = (0..<20_000).map { String(repeating: "x", count: 150) + String($0) }
    let codes = Set(Self.generated.map { Array($0.utf8) }).union(long.map { Array($0.utf8) })
    let segments = Set(codes.map { URLSegment.ofCode(String(decoding: $0, as: UTF8.self)) })
    #expect(segments.count == codes.count)
  }

  /// The bytes that a segment stands for: what `~` and two digits say, and every other character.
  private static func decoded(_ segment: String) -> [UInt8] {
    if segment == "~" { return [] }
    var bytes: [UInt8] = []
    var rest = Array(segment.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "~") else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
      rest = rest.dropFirst(2)
    }
    return bytes
  }

  /// All texts of up to three of these pieces, and many longer ones; each below the limit.
  private static let generated: [String] = {
    let pieces = [
      "a", "A", "0", "7E", "2e", ".", "~", "%", "/", "-", "_", " ", "\\", ":", "\u{0}", "\n", "é",
      "e\u{301}", "日", "🔑", "*", "\"", "&", "..",
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
