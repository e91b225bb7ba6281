import ContentModel

/// Reads XML as we write it: no document type, values in double quotes, every element closed. In an
/// Atom feed (RFC 4287, 4.1) and a sitemap it also looks for what must be there, and there once.
struct XMLScanner {
  /// The first thing that is wrong.
  private(set) var problem: PageScanner.Problem?
  private var offset = 0
  private var open: [Element] = []
  private var identifiers: Set<UInt64> = []

  private struct Element {
    let name: Range<Int>
    /// Where its content begins.
    let start: Int
    /// The parts that every feed and every item of it has, one bit each.
    var parts: UInt8 = 0
  }

  private static let parts: [StaticString] = ["id", "title", "updated"]
  /// What names one thing each: an item of a feed, a page of a sitemap.
  private static let unique: [StaticString] = ["id", "loc"]

  mutating func scan(_ xml: UnsafeBufferPointer<UInt8>) {
    while problem == nil, offset < xml.count {
      switch xml[offset] {
      case UInt8(ascii: "<"): markup(xml)
      case UInt8(ascii: "&"): reference(xml)
      case 0x09, 0x0A, 0x0D, 0x20...: offset += 1
      default: report("a character that XML does not have", xml)
      }
    }
    if let last = open.last, problem == nil {
      report("<\(text(xml, last.name))> is never closed", xml)
    }
  }

  private mutating func markup(_ xml: UnsafeBufferPointer<UInt8>) {
    if xml.holds("<!--", at: offset) {
      skip(to: "-->", xml)
    } else if xml.holds("<?", at: offset) {
      skip(to: "?>", xml)
    } else if xml.holds("</", at: offset) {
      close(xml)
    } else {
      openTag(xml)
    }
  }

  private mutating func skip(to end: StaticString, _ xml: UnsafeBufferPointer<UInt8>) {
    let start = offset
    while offset < xml.count, !xml.holds(end, at: offset) { offset += 1 }
    if offset >= xml.count {
      offset = start
      report("something that never ends", xml)
    }
    offset += end.utf8CodeUnitCount
  }

  private mutating func openTag(_ xml: UnsafeBufferPointer<UInt8>) {
    let name = name(xml, from: offset + 1)
    guard !name.isEmpty else { return report("a '<' that begins no tag", xml) }
    offset = name.upperBound
    while attribute(xml) {}
    if xml.holds("/>", at: offset) {
      offset += 2
    } else if xml.holds(">", at: offset) {
      offset += 1
      open.append(Element(name: name, start: offset))
    } else {
      report("the tag <\(text(xml, name)) is not well formed", xml)
    }
  }

  /// Whether there was a further attribute.
  private mutating func attribute(_ xml: UnsafeBufferPointer<UInt8>) -> Bool {
    while offset < xml.count, xml[offset] == 0x20 || xml[offset] == 0x0A { offset += 1 }
    let name = name(xml, from: offset)
    guard !name.isEmpty, xml.holds("=\"", at: name.upperBound) else { return false }
    offset = name.upperBound + 2
    while problem == nil, offset < xml.count, xml[offset] != UInt8(ascii: "\"") {
      switch xml[offset] {
      case UInt8(ascii: "&"): reference(xml)
      case UInt8(ascii: "<"): report("a '<' in an attribute", xml)
      default: offset += 1
      }
    }
    offset += 1
    return problem == nil
  }

  private mutating func close(_ xml: UnsafeBufferPointer<UInt8>) {
    let name = name(xml, from: offset + 2)
    guard let element = open.popLast(), xml[element.name].elementsEqual(xml[name]) else {
      return report("</\(text(xml, name))> does not close what is open", xml)
    }
    note(element, xml)
    offset = name.upperBound
    guard xml.holds(">", at: offset) else { return report("a tag that is not well formed", xml) }
    offset += 1
  }

  /// What an element that ends means for the one around it and for the whole.
  private mutating func note(_ element: Element, _ xml: UnsafeBufferPointer<UInt8>) {
    for (index, part) in Self.parts.enumerated() where xml.equal(element.name, part) {
      if let last = open.indices.last { open[last].parts |= 1 << UInt8(index) }
    }
    if Self.unique.contains(where: { xml.equal(element.name, $0) }) {
      let content = ContentHash.of(Array(xml[element.start..<offset]))
      let isNew = identifiers.insert(content).inserted
      if !isNew { report("the second <\(text(xml, element.name))> with this content", xml) }
    }
    let isItem = xml.equal(element.name, "entry") || xml.equal(element.name, "feed")
    guard isItem, element.parts != 0b111 else { return }
    let missing = Self.parts.enumerated().first { element.parts & (1 << UInt8($0.offset)) == 0 }
    report("<\(text(xml, element.name))> without <\(missing.map { "\($0.element)" } ?? "")>", xml)
  }

  /// A character that is written by name or number.
  private mutating func reference(_ xml: UnsafeBufferPointer<UInt8>) {
    let end = xml[offset..<min(offset + 12, xml.count)].firstIndex(of: UInt8(ascii: ";"))
    guard let end, isReference(xml, offset + 1..<end) else {
      return report("a '&' that begins no character", xml)
    }
    offset = end + 1
  }

  private func isReference(_ xml: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Bool {
    if xml[name].first == UInt8(ascii: "#") { return name.count > 1 }
    let names: [StaticString] = ["amp", "lt", "gt", "quot", "apos"]
    return names.contains { xml.equal(name, $0) }
  }

  /// Letters, digits, dashes and colons.
  private func name(_ xml: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
    var end = start
    while end < xml.count {
      switch xml[end] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "-"):
        end += 1
      default: return start..<end
      }
    }
    return start..<end
  }

  private mutating func report(_ words: String, _ xml: UnsafeBufferPointer<UInt8>) {
    guard problem == nil else { return }
    let line = xml[..<min(offset, xml.count)].count { $0 == 0x0A } + 1
    problem = PageScanner.Problem(line: line, words: words)
  }

  private func text(_ xml: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: xml[range], as: UTF8.self)
  }
}
