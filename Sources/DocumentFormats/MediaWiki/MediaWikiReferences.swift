import Diagnostics

/// Takes comments out of wikitext, and writes the footnotes in `<ref>` whole where their marks stand.
///
/// A footnote that stands elsewhere under its name is written in each place that means it. A reference to a source,
/// which is nothing but an address or a template for one, is left out, and so is a tag without a partner.
struct MediaWikiReferences {
  private let scanner: ByteScanner
  private var place = 0
  private var parts: [Part] = []
  private var texts: [String: String] = [:]
  /// Whether no more footnote ends behind this place.
  private var isWithoutEnd = false
  /// Whether what stands here is the list of footnotes, in which there are no marks of them.
  private var isInList = false

  private enum Part {
    case text(Range<Int>)
    case note(text: String, name: String?)
    case lineEnds(Int)
  }

  /// The lines of the document.
  static func lines(of document: SourceDocument) -> [Substring] {
    let text = (1...document.lineCount).map { document.line($0) }.joined(separator: "\n")
    var references = MediaWikiReferences(ByteScanner(text))
    references.read()
    return references.written.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private init(_ scanner: ByteScanner) { self.scanner = scanner }

  private mutating func read() {
    var start = 0
    while place < scanner.bytes.count {
      let (here, count) = (place, parts.count)
      guard scanner.bytes[place] == UInt8(ascii: "<"), readTag() else {
        place += 1
        continue
      }
      parts.insert(.text(start..<here), at: count)
      start = place
    }
    parts.append(.text(start..<scanner.bytes.count))
  }

  /// Reads a comment, a footnote or an end of their list that begins here; adds parts for it.
  private mutating func readTag() -> Bool {
    if scanner.has("<!--", at: place) {
      let end = scanner.find("-->", from: place + 4, before: scanner.bytes.count)
      skip(to: end.map { $0 + 3 } ?? scanner.bytes.count)
      return true
    }
    for list in ["<references>", "<references ", "</references>"] as [StaticString]
    where scanner.has(list, at: place) {
      let end = scanner.find(">", from: place, before: place + 300)
      let slashes = [place + 1] + (end.map { [$0 - 1] } ?? [])
      isInList = end != nil && !slashes.contains { scanner.bytes[$0] == UInt8(ascii: "/") }
      return false
    }
    guard let tag = scanner.footnoteTag(at: place) else { return false }
    let name = tag.name.isEmpty ? nil : tag.name
    if tag.isWhole {
      place = tag.end
      parts.append(.note(text: "", name: name))
    } else if let close = endOfFootnote(from: tag.end) {
      let text = scanner.text(tag.end..<close).replacing("\n", with: " ")
      let lineEnds = scanner.bytes[place..<close].count { $0 == UInt8(ascii: "\n") }
      place = close + "</ref>".utf8.count
      if let name, !text.isEmpty { texts[name] = text }
      if !isInList { parts.append(.note(text: text, name: name)) }
      parts.append(.lineEnds(lineEnds))
    } else {
      skip(to: tag.end)
    }
    return true
  }

  private mutating func skip(to end: Int) {
    parts.append(.lineEnds(scanner.bytes[place..<end].count { $0 == UInt8(ascii: "\n") }))
    place = end
  }

  /// Where the footnote ends whose text begins here; no other one begins before it.
  private mutating func endOfFootnote(from start: Int) -> Int? {
    guard !isWithoutEnd else { return nil }
    var index = start
    while let next = scanner.find("<", from: index, before: scanner.bytes.count) {
      if scanner.has("</ref>", at: next) { return next }
      if scanner.footnoteTag(at: next) != nil { return nil }
      index = next + 1
    }
    isWithoutEnd = true
    return nil
  }

  private var written: String {
    var bytes: [UInt8] = []
    for part in parts {
      switch part {
      case .text(let range): bytes += scanner.bytes[range]
      case .lineEnds(let count): bytes += [UInt8](repeating: UInt8(ascii: "\n"), count: count)
      case .note(let text, let name):
        let shown = text.isEmpty ? name.flatMap { texts[$0] } ?? "" : text
        if !shown[...].isWikiSource { bytes += "<ref>\(shown)</ref>".utf8 }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ByteScanner {
  /// The tag of a footnote that begins here: its end, its name, and whether it holds nothing.
  fileprivate func footnoteTag(at place: Int) -> (end: Int, name: String, isWhole: Bool)? {
    guard has("<ref", at: place), place + 4 < bytes.count,
      bytes[place + 4] == UInt8(ascii: ">") || bytes[place + 4].isSpaceByte
        || bytes[place + 4] == UInt8(ascii: "/"),
      let end = find(">", from: place, before: place + 300)
    else { return nil }
    let source = text(place..<end + 1)
    let attributes = source.dropFirst(4).dropLast()
    let value = attributes.firstRange(of: "name").map {
      attributes[$0.upperBound...].trimmedAtStart
    }
    let name = value.flatMap { $0.first == "=" ? $0.dropFirst().trimmedAtStart : nil } ?? ""
    let quote = name.first.flatMap { "\"'".contains($0) ? $0 : nil }
    let bare =
      quote.map { mark in name.dropFirst().prefix { $0 != mark } }
      ?? name.prefix { !$0.isWhitespace && $0 != "/" }
    return (end + 1, String(bare.trimmed), bytes[end - 1] == UInt8(ascii: "/"))
  }
}

extension Substring {
  /// Whether a footnote is nothing but addresses, links to them and templates for sources.
  fileprivate var isWikiSource: Bool {
    var rest = self.trimmed
    while let first = rest.first {
      let scanner = ByteScanner(rest)
      let template = rest.dropFirst(2).trimmedAtStart.prefix(8).lowercased()
      if first == "{", template.hasPrefix("cit") || template.hasPrefix("sfn"),
        let end = scanner.endOfAtom(at: 0)
      {
        rest = rest[rest.utf8.index(rest.startIndex, offsetBy: end)...]
      } else if rest.hasPrefix("[http"), let end = rest.firstIndex(of: "]") {
        rest = rest[end...].dropFirst()
      } else if rest.hasPrefix("https://") || rest.hasPrefix("http://") {
        rest = rest.drop { !$0.isWhitespace }
      } else if first.isWhitespace || ".,;".contains(first) {
        rest = rest.dropFirst()
      } else {
        return false
      }
    }
    return true
  }
}
