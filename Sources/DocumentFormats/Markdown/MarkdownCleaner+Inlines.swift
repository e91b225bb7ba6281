extension MarkdownCleaner {
  /// Cleans up to the end of the line, or of the line on which something ends that began here.
  mutating func cleanInlines() {
    let isOwnLine = scanner.place
    while !scanner.isAtEnd {
      switch scanner.bytes[scanner.place] {
      case UInt8(ascii: "\n"): return copy(to: scanner.place + 1)
      case UInt8(ascii: "\\"):
        let next = scanner.place + 1
        let isPair = next < scanner.bytes.count && scanner.bytes[next] != UInt8(ascii: "\n")
        copy(to: isPair ? next + 1 : next)
      case UInt8(ascii: "`"): copyCodeSpan()
      case UInt8(ascii: "{"): cleanBrace()
      case UInt8(ascii: "<"): cleanAngle(lineStart: isOwnLine)
      default: copyPlainBytes()
      }
    }
  }

  private mutating func copyPlainBytes() {
    var end = scanner.place + 1
    while end < scanner.bytes.count, Self.isPlain(scanner.bytes[end]) { end += 1 }
    copy(to: end)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "<"):
      false
    default: true
    }
  }

  /// A code span that ends on its line; other backquotes are copied as they are.
  private mutating func copyCodeSpan() {
    let count = scanner.run(of: UInt8(ascii: "`"), from: scanner.place)
    var index = scanner.place + count
    while index < scanner.bytes.count, scanner.bytes[index] != UInt8(ascii: "\n") {
      let run = scanner.run(of: UInt8(ascii: "`"), from: index)
      if run == count { return copy(to: index + run) }
      index += max(1, run)
      if index - scanner.place > 4_096 { break }
    }
    copy(to: scanner.place + count)
  }

  private mutating func cleanBrace() {
    let start = scanner.place
    if scanner.has("{/*", at: start), let end = commentEnd("*/}", kind: 1) {
      return drop(to: end)
    }
    let limit = start + 4_096
    let ends: StaticString? =
      scanner.has("{{<", at: start)
      ? ">}}" : scanner.has("{{%", at: start) ? "%}}" : scanner.isLiquidTag(at: start) ? "%}" : nil
    if let ends, let end = scanner.find(ends, from: start + 2, before: limit) {
      return drop(to: end + ends.utf8CodeUnitCount)
    }
    if scanner.has("({{", at: start - 1), scanner.has("](", at: start - 2),
      let end = scanner.find("}}", from: start, before: min(limit, scanner.lineEnd(from: start)))
    {
      output.append(UInt8(ascii: "_"))
      return drop(to: end + 2)
    }
    if scanner.has("{\" \"}", at: start) || scanner.has("{' '}", at: start) {
      output.append(UInt8(ascii: " "))
      return drop(to: start + 5)
    }
    copy(to: start + 1)
  }

  /// The end of the comment that begins here; `kind` tells its sort from others.
  private mutating func commentEnd(_ mark: StaticString, kind: Int) -> Int? {
    let known = commentEnds[kind] ?? 0
    if known >= scanner.place + 3 { return known > scanner.bytes.count ? nil : known }
    let found = scanner.find(mark, from: scanner.place + 3, before: scanner.bytes.count)
    let end = found.map { $0 + mark.utf8CodeUnitCount } ?? .max
    commentEnds[kind] = end
    return end > scanner.bytes.count ? nil : end
  }

  private mutating func cleanAngle(lineStart: Int) {
    let start = scanner.place
    if scanner.has("<!--", at: start), let end = commentEnd("-->", kind: 0) {
      return drop(to: end)
    }
    let next = start + 1 < scanner.bytes.count ? scanner.bytes[start + 1] : 0
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      output += Array("&lt;".utf8)
      scanner.place += 1
      return
    }
    guard let tag = ComponentTag(scanner, at: start, closedTags: closedTags) else {
      return copy(to: start + 1)
    }
    let isOwnLine = scanner.text(lineStart..<start)[...].trimmed.isEmpty
    if isOwnLine { follow(tag) }
    let place = output.count
    output += Array(tag.remains.utf8)
    drop(to: tag.end)
    guard isOwnLine, tag.kind == .opening, !tag.remains.isEmpty else { return }
    if !isAtEndOfLine {
      output += Array(": ".utf8)
    } else if tag.isCode {
      output.insert(contentsOf: Array("###### ".utf8), at: place)
    }
  }

  private var isAtEndOfLine: Bool {
    let rest = scanner.bytes[scanner.place...].prefix { $0 != UInt8(ascii: "\n") }
    return rest.allSatisfy(\.isBlankByte)
  }

  private mutating func follow(_ tag: ComponentTag) {
    switch tag.kind {
    case .opening: components.append(-1)
    case .closing: _ = components.popLast()
    default: break
    }
  }
}

extension ByteScanner {
  /// Whether `{% name` or `{%- name` stands there.
  fileprivate func isLiquidTag(at start: Int) -> Bool {
    guard has("{%", at: start), start + 2 < bytes.count else { return false }
    return bytes[start + 2].isBlankByte || bytes[start + 2] == UInt8(ascii: "-")
  }
}
