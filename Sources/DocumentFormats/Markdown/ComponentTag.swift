/// A tag of a component in an MDX page, or a tag of HTML with values in braces.
struct ComponentTag {
  enum Kind { case opening, closing, empty, html }

  let kind: Kind
  /// The offset behind it.
  let end: Int
  /// What stays in its place: the title that a component shows, or the tag without its values.
  let remains: String

  /// `nil` where no such tag stands, be it text or plain HTML.
  init?(_ scanner: ByteScanner, at start: Int, closedTags: Set<String>) {
    let isClosing = scanner.has("</", at: start)
    let nameStart = start + (isClosing ? 2 : 1)
    let nameEnd = scanner.tagNameEnd(from: nameStart)
    guard nameEnd > nameStart, let end = scanner.tagEnd(from: nameEnd) else { return nil }
    let name = scanner.text(nameStart..<nameEnd)
    let attributes = scanner.text(nameEnd..<end - 1)
    let isEmpty = attributes.hasSuffix("/")
    if scanner.bytes[nameStart].isUpperByte, !HTMLTag.isKnown(name) {
      let isComponent =
        isClosing || isEmpty || attributes.contains("=") || closedTags.contains(name)
      guard isComponent else { return nil }
      kind = isClosing ? .closing : isEmpty ? .empty : .opening
      remains = Self.title(in: attributes)
    } else {
      guard attributes.contains("={") else { return nil }
      kind = .html
      remains = "<" + name + (isEmpty ? "/>" : ">")
    }
    self.end = end
  }

  /// The text of the attribute `title`.
  private static func title(in attributes: String) -> String {
    for quote in ["\"", "'"] {
      guard let start = attributes.firstRange(of: " title=" + quote) else { continue }
      let rest = attributes[start.upperBound...]
      if let end = rest.firstRange(of: quote) { return String(rest[..<end.lowerBound]) }
    }
    return ""
  }
}

extension ByteScanner {
  /// The offset behind the `>` that ends a tag; `nil` for what is none, or is longer than any tag.
  fileprivate func tagEnd(from start: Int) -> Int? {
    guard start < bytes.count,
      bytes[start] == UInt8(ascii: ">") || bytes[start] == UInt8(ascii: "/")
        || bytes[start].isBlankByte || bytes[start] == UInt8(ascii: "\n")
    else { return nil }
    var quote: UInt8?
    var depth = 0
    for index in start..<min(bytes.count, start + 4_096) {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): quote = byte
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return index + 1
      case UInt8(ascii: "<") where depth <= 0: return nil
      default: break
      }
    }
    return nil
  }
}
