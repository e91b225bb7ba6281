import Diagnostics

/// Cuts a template into tags and text, following changes of the delimiters.
struct TemplateScanner {
  private let document: SourceDocument
  private let bytes: [UInt8]
  private var offset = 0
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var tokens: [TemplateToken] = []
  private var diagnostics: [Diagnostic] = []

  private init(_ document: SourceDocument) {
    self.document = document
    bytes = Array(document.text.utf8)
  }

  /// All tokens in their order; a tag that cannot be understood is reported.
  static func tokens(of document: SourceDocument) -> Diagnosed<[TemplateToken]> {
    var scanner = TemplateScanner(document)
    scanner.scan()
    return Diagnosed(scanner.tokens, scanner.diagnostics)
  }

  private mutating func scan() {
    while offset < bytes.count, diagnostics.count < TemplateLimits.problems {
      let start = find(opening, in: offset..<bytes.count) ?? bytes.count
      appendLines(offset..<start)
      offset = start
      if start < bytes.count { scanTag() }
    }
  }

  private mutating func appendLines(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "\n") || index == range.upperBound - 1 {
      tokens.append(TemplateToken(kind: .text, range: start..<(index + 1), name: start..<start))
      start = index + 1
    }
  }

  private mutating func scanTag() {
    let start = offset
    let sigil = bytes[(start + opening.count)...].firstIndex { !$0.isTemplateSpace }
    guard let sigil else { return reportUnclosed(start, skippingTo: bytes.count) }
    let kind = TemplateToken.Kind(sigil: bytes[sigil])
    let inside = kind == .variable ? sigil : sigil + 1
    let ending = terminator(of: bytes[sigil])
    let reach = kind == .comment ? bytes.count : inside + TemplateLimits.tagLength
    guard let end = find(ending, in: inside..<min(max(reach, inside), bytes.count)) else {
      return reportUnclosed(start, skippingTo: kind == .comment ? bytes.count : nil)
    }
    offset = end + ending.count
    append(kind, start..<offset, inside: inside..<end)
  }

  /// What ends a tag: `}}}`, `=}}` or `}}` with the usual delimiters.
  private func terminator(of sigil: UInt8) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")] + closing
    case UInt8(ascii: "="): [UInt8(ascii: "=")] + closing
    default: closing
    }
  }

  private mutating func append(
    _ kind: TemplateToken.Kind, _ range: Range<Int>, inside: Range<Int>
  ) {
    let isNamed = kind != .comment && kind != .delimiters
    let name = isNamed ? trimmed(inside) : inside.lowerBound..<inside.lowerBound
    if kind == .delimiters { changeDelimiters(inside, of: range) }
    if isNamed, find(opening, in: name) != nil {
      return reportUnclosed(range.lowerBound, skippingTo: nil)
    }
    if isNamed, !isValid(name, of: kind) { diagnostics.append(.badName(document, range, name)) }
    tokens.append(TemplateToken(kind: kind, range: range, name: name))
  }

  private func isValid(_ name: Range<Int>, of kind: TemplateToken.Kind) -> Bool {
    let text = bytes[name]
    guard !name.isEmpty, !text.contains(where: \.isTemplateSpace) else { return false }
    let dot = UInt8(ascii: ".")
    guard kind.namesKey, text.count > 1 || text.first != dot else { return true }
    return text.split(separator: dot, omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }

  private mutating func changeDelimiters(_ inside: Range<Int>, of tag: Range<Int>) {
    let parts = bytes[inside].split(whereSeparator: \.isTemplateSpace)
    let equals = UInt8(ascii: "=")
    guard parts.count == 2, !parts.contains(where: { $0.contains(equals) }) else {
      return diagnostics.append(.badDelimiters(document, tag))
    }
    opening = Array(parts[0])
    closing = Array(parts[1])
  }

  private mutating func reportUnclosed(_ start: Int, skippingTo next: Int?) {
    let marked = start..<(start + opening.count)
    let words = String(decoding: closing, as: UTF8.self)
    diagnostics.append(.unclosedTag(document, marked, closing: words))
    offset = next ?? marked.upperBound
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let text = bytes[range]
    guard let first = text.firstIndex(where: { !$0.isTemplateSpace }),
      let last = text.lastIndex(where: { !$0.isTemplateSpace })
    else { return range.lowerBound..<range.lowerBound }
    return first..<(last + 1)
  }

  private func find(_ word: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = word.first else { return nil }
    var start = range.lowerBound
    while start + word.count <= range.upperBound {
      if bytes[start] == first, bytes[start...].starts(with: word) { return start }
      start += 1
    }
    return nil
  }
}

extension UInt8 {
  /// A space, tab, line feed or carriage return.
  var isTemplateSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension Diagnostic {
  fileprivate static func unclosedTag(
    _ document: SourceDocument, _ range: Range<Int>, closing: String
  ) -> Diagnostic {
    Diagnostic(
      id: "template-unclosed-tag", "the tag is never closed", at: SourceRange(document, range),
      suggestions: ["End the tag with '\(closing)'."])
  }

  fileprivate static func badName(
    _ document: SourceDocument, _ tag: Range<Int>, _ name: Range<Int>
  ) -> Diagnostic {
    let range = SourceRange(document, name.isEmpty ? tag : name)
    let summary =
      name.isEmpty ? "the tag has no name" : "'\(range.text)' cannot be the name of a tag"
    return Diagnostic(
      id: "template-bad-name", summary, at: range,
      suggestions: ["Write a name without spaces; dots stand between the parts of a key."])
  }

  fileprivate static func badDelimiters(
    _ document: SourceDocument, _ tag: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      id: "template-bad-delimiters", "the tag does not set two delimiters",
      at: SourceRange(document, tag),
      suggestions: ["Write the new pair between equals signs, as in '{{=<% %>=}}'."])
  }
}
