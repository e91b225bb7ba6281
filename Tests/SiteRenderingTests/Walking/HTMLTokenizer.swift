/// Cuts a page into tags and texts, as strictly as our own templates must be written: lower-case
/// names, every value in double quotes, every `<` and `&` of a text escaped.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var position = 0
  /// Each with the number of its line.
  private(set) var problems: [String] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> HTMLToken? {
    guard let byte = peek() else { return nil }
    guard byte == UInt8(ascii: "<") else { return text() }
    switch peek(1) {
    case UInt8(ascii: "!"): return declaration()
    case UInt8(ascii: "/"): return closingTag()
    case let letter? where letter.isLetter: return openingTag()
    default:
      report("a bare '<'")
      position += 1
      return .text("<")
    }
  }

  private mutating func text() -> HTMLToken {
    .text(resolved(take { $0 != UInt8(ascii: "<") }))
  }

  private mutating func declaration() -> HTMLToken {
    if skip("<!doctype html>") { return .doctype }
    guard skip("<!--") else {
      report("a declaration that is none")
      position += 1
      return .text("<")
    }
    while position < bytes.count, !skip("-->") { position += 1 }
    return .comment
  }

  private mutating func closingTag() -> HTMLToken {
    position += 2
    let name = take(while: \.isOfName)
    if !skip(">") { report("the tag </\(name) is not closed") }
    return .close(name)
  }

  private mutating func openingTag() -> HTMLToken {
    position += 1
    let name = take(while: \.isOfName)
    var attributes: [HTMLTag.Attribute] = []
    while true {
      let isParted = !take(while: \.isSpace).isEmpty
      let isSelfClosing = skip("/>")
      if isSelfClosing || skip(">") {
        return .open(.init(name: name, attributes: attributes, isSelfClosing: isSelfClosing))
      }
      guard isParted, let attribute = attribute() else {
        report("the tag <\(name) is malformed")
        _ = take { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") }
        _ = skip(">")
        return .open(.init(name: name, attributes: attributes, isSelfClosing: false))
      }
      if attributes.contains(where: { $0.name == attribute.name }) {
        report("the attribute \(attribute.name) stands twice")
      }
      attributes.append(attribute)
    }
  }

  private mutating func attribute() -> HTMLTag.Attribute? {
    let name = take(while: \.isOfName)
    guard !name.isEmpty else { return nil }
    guard skip("=") else { return .init(name: name, value: nil) }
    guard skip("\"") else { return nil }
    let value = take { $0 != UInt8(ascii: "\"") }
    if value.utf8.contains(UInt8(ascii: "<")) { report("a '<' in the attribute \(name)") }
    return skip("\"") ? .init(name: name, value: resolved(value)) : nil
  }

  private mutating func resolved(_ text: String) -> String {
    var wrong: [String] = []
    let resolved = HTMLReferences.resolve(text) { wrong.append($0) }
    wrong.forEach { report($0) }
    return resolved
  }

  private mutating func report(_ problem: String) {
    let line = bytes[..<min(position, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
    problems.append("line \(line): \(problem)")
  }

  // MARK: Bytes

  private func peek(_ distance: Int = 0) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private mutating func take(while isTaken: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, isTaken(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skip(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where text.utf8Start[offset] != bytes[position + offset] {
      return false
    }
    position += text.utf8CodeUnitCount
    return true
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isSpace: Bool { self == 0x20 || self == 0x0A }
  fileprivate var isOfName: Bool {
    isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "-")
  }
}
