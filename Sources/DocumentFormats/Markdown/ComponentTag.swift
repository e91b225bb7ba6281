/// A tag of a component in an MDX page, or a tag of HTML with values in braces.
struct ComponentTag {
  enum Kind { case opening, closing, empty, html }

  let kind: Kind
  /// The offset behind it.
  let end: Int
  /// What stays in its place: the title that a component shows, or the tag without its values.
  let remains: String
  /// Whether what stays is the code of an error that the component is about.
  let isCode: Bool

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
      let title = isClosing ? nil : Self.value(of: "title", in: attributes)
      let code = isClosing || title != nil ? nil : Self.code(of: name, attributes)
      remains = title ?? code ?? ""
      isCode = code != nil
    } else {
      guard attributes.contains("={") else { return nil }
      kind = .html
      remains = "<" + name + (isEmpty ? "/>" : ">")
      isCode = false
    }
    self.end = end
  }

  /// The code of the error that a component is about, as it shows it above its text.
  private static func code(of name: String, _ attributes: String) -> String? {
    let type = value(of: "type", in: attributes) ?? ""
    let kind = (name + " " + type).lowercased()
    let isOfError = Self.kinds.contains { kind.contains($0) }
    let keys = isOfError ? ["code", "path", "name"] : ["code"]
    let code = keys.lazy.compactMap { value(of: $0, in: attributes) }.first
    guard let code, code.utf8.count <= 60, !code.contains(where: \.isWhitespace) else { return nil }
    return code
  }

  /// What the name or type of a component says that is about an error; fields have types such as `string`.
  private static let kinds = ["error", "warning", "exception", "fault", "problem"]

  private static func value(of key: String, in attributes: String) -> String? {
    for quote in ["\"", "'"] {
      guard let start = attributes.firstRange(of: " " + key + "=" + quote) else { continue }
      let rest = attributes[start.upperBound...]
      if let end = rest.firstRange(of: quote) { return String(rest[..<end.lowerBound]) }
    }
    return nil
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
