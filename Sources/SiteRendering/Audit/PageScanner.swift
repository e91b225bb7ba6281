/// Reads the tags of a page as our templates must write them: lower-case names, values in double
/// quotes, every element closed.
struct PageScanner {
  /// The values of attributes that hold addresses.
  private(set) var links: [Range<Int>] = []
  /// The addresses of `<meta http-equiv="refresh">`.
  private(set) var redirects: [Range<Int>] = []
  private(set) var ids: [Range<Int>] = []
  private(set) var problems: [Problem] = []
  /// The names of the elements that are open.
  private var open: [Range<Int>] = []

  struct Problem: Sendable {
    let line: Int
    let words: String
  }

  private struct Attribute {
    let name: Range<Int>
    let value: Range<Int>
    /// The offset behind it.
    let end: Int
  }

  mutating func scan(_ page: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while let tag = page.firstIndex(of: UInt8(ascii: "<"), from: offset), tag + 1 < page.count {
      switch page[tag + 1] {
      case UInt8(ascii: "/"): offset = close(page, tag)
      case UInt8(ascii: "!"): offset = skipDeclaration(page, tag)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): offset = openTag(page, tag)
      default:
        report("a '<' that begins no tag", page, tag)
        offset = tag + 1
      }
    }
    for name in open { reportUnclosed(name, page) }
  }

  private mutating func reportUnclosed(_ name: Range<Int>, _ page: UnsafeBufferPointer<UInt8>) {
    report("<\(text(page, name))> is never closed", page, name.lowerBound)
  }

  private mutating func close(_ page: UnsafeBufferPointer<UInt8>, _ tag: Int) -> Int {
    let name = page.name(from: tag + 2)
    if let last = open.last, page.equal(last, name) {
      open.removeLast()
      return name.upperBound
    }
    guard let place = open.lastIndex(where: { page.equal($0, name) }) else {
      report("</\(text(page, name))> closes nothing", page, tag)
      return name.upperBound
    }
    for inner in open[(place + 1)...] { reportUnclosed(inner, page) }
    open.removeLast(open.count - place)
    return name.upperBound
  }

  private mutating func skipDeclaration(_ page: UnsafeBufferPointer<UInt8>, _ tag: Int) -> Int {
    guard page.holds("<!--", at: tag) else { return tag + 2 }
    var offset = tag + 4
    while offset < page.count, !page.holds("-->", at: offset) { offset += 1 }
    return offset
  }

  private mutating func openTag(_ page: UnsafeBufferPointer<UInt8>, _ tag: Int) -> Int {
    let name = page.name(from: tag + 1)
    var offset = name.upperBound
    var hasSource = false
    var isRefresh = false
    var content: Range<Int>?
    while true {
      while offset < page.count, page[offset] == 0x20 || page[offset] == 0x0A { offset += 1 }
      guard offset < page.count, !page.holds(">", at: offset), !page.holds("/", at: offset) else {
        break
      }
      guard let attribute = attribute(page, offset) else {
        report("the tag <\(text(page, name)) is not well formed", page, tag)
        open.append(name)
        return offset + 1
      }
      offset = attribute.end
      note(attribute, page)
      if page.equal(attribute.name, "src") { hasSource = true }
      if page.equal(attribute.name, "http-equiv"), page.equal(attribute.value, "refresh") {
        isRefresh = true
      }
      if page.equal(attribute.name, "content") { content = attribute.value }
    }
    if isRefresh, let content { addRedirect(content, page) }
    let isVoid = Self.void.contains { page.equal(name, $0) }
    let isClosed = offset < page.count && page[offset] == UInt8(ascii: "/")
    if !isVoid, !isClosed { open.append(name) }
    if page.equal(name, "script"), !hasSource { report("a script of its own", page, tag) }
    if page.equal(name, "style") { report("a style of its own", page, tag) }
    return offset + 1
  }

  private static let void: [StaticString] = ["meta", "link", "input", "br", "hr", "img", "wbr"]

  private func attribute(_ page: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Attribute? {
    let name = page.name(from: offset)
    guard !name.isEmpty else { return nil }
    let end = name.upperBound
    guard end + 1 < page.count, page[end] == UInt8(ascii: "=") else {
      return Attribute(name: name, value: end..<end, end: end)
    }
    guard page[end + 1] == UInt8(ascii: "\""),
      let quote = page.firstIndex(of: UInt8(ascii: "\""), from: end + 2)
    else { return nil }
    return Attribute(name: name, value: end + 2..<quote, end: quote + 1)
  }

  private mutating func note(_ attribute: Attribute, _ page: UnsafeBufferPointer<UInt8>) {
    let name = attribute.name
    switch page[name.lowerBound] {
    case UInt8(ascii: "h") where page.equal(name, "href"),
      UInt8(ascii: "s") where page.equal(name, "src"),
      UInt8(ascii: "a") where page.equal(name, "action"):
      links.append(attribute.value)
    case UInt8(ascii: "i") where page.equal(name, "id"): ids.append(attribute.value)
    case UInt8(ascii: "s") where page.equal(name, "style"):
      report("a style of its own", page, name.lowerBound)
    case UInt8(ascii: "o") where page.holds("on", at: name.lowerBound):
      report("the attribute \(text(page, name))", page, name.lowerBound)
    default: break
    }
  }

  /// The address in `0; url=…`.
  private mutating func addRedirect(_ content: Range<Int>, _ page: UnsafeBufferPointer<UInt8>) {
    guard let start = content.first(where: { page.holds("url=", at: $0) }) else { return }
    redirects.append(start + 4..<content.upperBound)
  }

  private mutating func report(_ words: String, _ page: UnsafeBufferPointer<UInt8>, _ offset: Int) {
    guard problems.count < 20 else { return }
    let line = page[..<min(offset, page.count)].count { $0 == 0x0A } + 1
    problems.append(Problem(line: line, words: words))
  }

  private func text(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: page[range], as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Lower-case letters, digits and dashes.
  fileprivate func name(from start: Int) -> Range<Int> {
    var end = start
    while end < count, self[end].isOfName { end += 1 }
    return start..<end
  }

  func holds(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= count else { return false }
    for index in 0..<text.utf8CodeUnitCount where self[offset + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  func equal(_ range: Range<Int>, _ text: StaticString) -> Bool {
    range.count == text.utf8CodeUnitCount && holds(text, at: range.lowerBound)
  }

  fileprivate func equal(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    return zip(self[left], self[right]).allSatisfy { $0 == $1 }
  }
}

extension UInt8 {
  fileprivate var isOfName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
