/// A code, name or address that may go on in the next line where its words meet, not within a word.
struct BreakableText: View {
  /// The parts before the last one, behind each of which a line may end; none of a short text.
  let starts: [String]
  let end: String

  static let fields = ViewFields<Self>([
    .list("starts") { $0.starts },
    .text("end") { $0.end },
  ])

  /// How many bytes stand in one line on every page.
  private static let shortest = 20

  /// Its words end behind `_`, `-`, `.`, `:` and `/`, and before a capital behind a small letter; all of them of ASCII.
  init(_ text: String) {
    guard text.utf8.count > Self.shortest else {
      (starts, end) = ([], text)
      return
    }
    var parts: [String] = []
    var start = text.startIndex
    var last: UInt8?
    for (at, byte) in zip(text.utf8.indices, text.utf8) {
      if let last, Self.isBorder(between: last, and: byte) {
        parts.append(String(text[start..<at]))
        start = at
      }
      last = byte
    }
    (starts, end) = (parts, String(text[start...]))
  }

  private static func isBorder(between left: UInt8, and right: UInt8) -> Bool {
    let isCapital = (0x41...0x5A).contains(right)
    return "-.:/_".utf8.contains(left)
      ? right.isASCIIWord && right != UInt8(ascii: "_") : isCapital && (0x61...0x7A).contains(left)
  }
}
