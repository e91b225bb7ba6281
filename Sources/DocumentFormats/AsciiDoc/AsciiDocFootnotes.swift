/// The footnotes of a document that have a name, so that other places can mean them again.
///
/// `footnote:[text]` and `footnote:name[text]` hold the text where their mark stands, and `footnote:name[]` means that
/// of the same name; so do `footnoteref:[name,text]` and `footnoteref:[name]`.
struct AsciiDocFootnotes {
  private var texts: [String: String] = [:]

  static let macros = ["footnote", "footnoteref"]

  init(_ lines: [SourceLine]) {
    let scanner = ByteScanner(lines.lazy.map(\.text).joined(separator: "\n"))
    var place = 0
    while let found = scanner.find("footnote", from: place, before: scanner.bytes.count) {
      let name = scanner.has("ref:", at: found + 8) ? "footnoteref" : "footnote"
      place = found + name.utf8.count
      guard scanner.has(":", at: place), let parts = Self.parts(name, in: scanner, from: place + 1)
      else { continue }
      if !parts.key.isEmpty, !parts.text.isEmpty { texts[parts.key] = parts.text }
    }
  }

  /// The text of the footnote whose macro has this name and goes on here, and the place behind it.
  func note(_ name: String, in scanner: ByteScanner, from start: Int) -> (text: String, end: Int)? {
    guard Self.macros.contains(name), let parts = Self.parts(name, in: scanner, from: start)
    else { return nil }
    if !parts.text.isEmpty { return (parts.text, parts.end) }
    return texts[parts.key].map { ($0, parts.end) }
  }

  private static func parts(
    _ name: String, in scanner: ByteScanner, from start: Int
  ) -> (key: String, text: String, end: Int)? {
    let target = scanner.bytes[start...].prefix(200).prefix { $0.isWordByte || $0 == 0x2D }
    let open = target.endIndex
    guard scanner.has("[", at: open), let close = scanner.closingBracket(of: open) else {
      return nil
    }
    let inner = scanner.text(open + 1..<close).replacing("\\]", with: "]")
    let key = String(decoding: target, as: UTF8.self)
    guard name == "footnoteref" else { return (key, inner, close + 1) }
    let parts = inner.split(separator: ",", maxSplits: 1)
    let text = parts.count > 1 ? String(parts[1].trimmed) : ""
    return (parts.first.map { String($0.trimmed) } ?? "", text, close + 1)
  }
}

extension ByteScanner {
  /// The bracket that closes the one at a place, within 4,096 bytes; where inner ones, which stand behind the target of
  /// a macro, have no partner, the first one.
  fileprivate func closingBracket(of open: Int) -> Int? {
    var depth = 0
    var first: Int?
    var place = open
    while place < bytes.count, place - open < 4_096 {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "["): if place == open || !bytes[place - 1].isSpaceByte { depth += 1 }
      case UInt8(ascii: "]"):
        depth -= 1
        first = first ?? place
        if depth == 0 { return place }
      default: break
      }
      place += 1
    }
    return first
  }
}
