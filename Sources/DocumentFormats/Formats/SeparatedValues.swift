package import Diagnostics

/// Records of fields parted by commas, semicolons, tabs or pipes (RFC 4180), as rows of one table.
///
/// The first record tells the separator; it is the header, unless a field of it is a number, or all
/// of several fields but one are empty. Fields
/// between quotation marks may hold separators, line feeds and doubled quotation marks. A quotation
/// mark that is never closed is reported, and its record ends with its line. In a document of two
/// fields a record and no quotation marks, the second may hold commas. Records of empty fields are
/// dropped.
package struct SeparatedValues: Sendable {
  private let document: SourceDocument
  private let separator: UInt8
  private let text: Substring
  private var place: Substring.Index
  private var line = 1
  private var rows: [DocumentLine] = []
  private var diagnostics: [Diagnostic] = []
  /// Whether an open quotation mark was reported.
  private var isReported = false
  /// Whether the second field takes in all commas behind the first one.
  private let takesCommas: Bool

  /// The lines of a document. `separator` is the one that its format's name promises.
  package static func lines(
    of document: SourceDocument, separator: Character? = nil
  ) -> Diagnosed<[DocumentLine]> {
    var reader = SeparatedValues(document, separator)
    reader.read()
    return Diagnosed(reader.rows, reader.diagnostics)
  }

  /// The same as the content of a document.
  static func content(
    of document: SourceDocument, separator: Character? = nil
  ) -> Diagnosed<DocumentContent> {
    let lines = lines(of: document, separator: separator)
    return Diagnosed(.lines(lines.value), lines.diagnostics)
  }

  private init(_ document: SourceDocument, _ separator: Character?) {
    self.document = document
    let whole = document.text[...]
    text =
      whole.unicodeScalars.first == "\u{FEFF}" ? Substring(whole.unicodeScalars.dropFirst()) : whole
    place = text.startIndex
    self.separator = separator?.asciiValue ?? Self.separator(of: text)
    let line = text.utf8.prefix { !Self.isLineEnd($0) }
    takesCommas =
      self.separator == UInt8(ascii: ",") && line.count { $0 == UInt8(ascii: ",") } == 1
      && !text.utf8.contains(Self.quotationMark)
  }

  private mutating func read() {
    while place < text.endIndex {
      let first = line
      let cells = record()
      // The end of the record's last line was read with it.
      let last = max(first, line - (endsLine ? 1 : 0))
      add(cells, at: first...last)
    }
  }

  /// Whether a line feed stands before the place.
  private var endsLine: Bool {
    place > text.startIndex && text.utf8[text.utf8.index(before: place)] == Self.lineFeed
  }

  private mutating func add(_ cells: [Field], at lines: ClosedRange<Int>) {
    guard cells.contains(where: { !$0.text.isEmpty }) else { return }
    let row = TableRow(
      cells: cells.map(\.lines),
      isHeader: rows.isEmpty && Self.mayBeHeader(cells), beginsTable: rows.isEmpty)
    let whole = cells.map { $0.text.split(whereSeparator: \.isNewline).joined(separator: " ") }
      .joined(separator: " | ")
    rows.append(DocumentLine(whole, at: lines, form: .row(row)))
  }

  /// Names, none of them a number; a text before empty fields is a title.
  private static func mayBeHeader(_ cells: [Field]) -> Bool {
    !cells.contains { isNumber($0.text) }
      && (cells.count == 1 || cells.count { !$0.text.isEmpty } > 1)
  }

  private mutating func record() -> [Field] {
    var fields: [Field] = []
    while true {
      let end = takesCommas && fields.count == 1 ? end(ofLineFrom: place) : place
      if end > place, text.utf8[text.utf8.index(before: end)] != separator {
        fields.append(Field(text[place..<end].trimmed, line: line))
        place = end
      } else {
        fields.append(field())
      }
      guard place < text.endIndex, text.utf8[place] == separator else { break }
      place = text.utf8.index(after: place)
    }
    passLineEnd()
    return fields
  }

  private mutating func field() -> Field {
    let start = place
    var quote = place
    while quote < text.endIndex, Self.isSpace(text.utf8[quote]), text.utf8[quote] != separator {
      quote = text.utf8.index(after: quote)
    }
    if quote < text.endIndex, text.utf8[quote] == Self.quotationMark, let field = quoted(at: quote)
    {
      return field
    }
    place = end(from: start)
    return Field(text[start..<place].trimmed, line: line)
  }

  /// The end of a field without quotation marks.
  private func end(from start: Substring.Index) -> Substring.Index {
    let bytes = text.utf8[start...]
    return bytes.firstIndex { $0 == separator || Self.isLineEnd($0) } ?? text.endIndex
  }

  /// A field between quotation marks, `nil` for one that is never closed.
  private mutating func quoted(at open: Substring.Index) -> Field? {
    var pieces = ""
    var start = text.utf8.index(after: open)
    // Once a mark was found open, every other must be closed on its line.
    let limit = isReported ? end(ofLineFrom: start) : text.endIndex
    while let mark = text.utf8[start..<limit].firstIndex(of: Self.quotationMark) {
      let piece = text[start..<mark]
      start = text.utf8.index(after: mark)
      if start < limit, text.utf8[start] == Self.quotationMark {
        start = text.utf8.index(after: start)
      } else if let next = endOfField(from: start) {
        place = next
        let field = Field(pieces.isEmpty ? piece : Substring(pieces + piece), line: line)
        line += text.utf8[open..<next].count { $0 == Self.lineFeed }
        return field
      }
      pieces += piece + "\""
    }
    if !isReported { diagnostics.append(.unclosedQuote(SourceRange(document, line: line))) }
    isReported = true
    return nil
  }

  /// Where a field ends of which only white space may be left.
  private func endOfField(from start: Substring.Index) -> Substring.Index? {
    let rest = text.utf8[start...]
    let next = rest.firstIndex { $0 == separator || !Self.isSpace($0) } ?? text.endIndex
    guard next < text.endIndex else { return next }
    return text.utf8[next] == separator || Self.isLineEnd(text.utf8[next]) ? next : nil
  }

  private func end(ofLineFrom start: Substring.Index) -> Substring.Index {
    text.utf8[start...].firstIndex(where: Self.isLineEnd) ?? text.endIndex
  }

  private mutating func passLineEnd() {
    guard place < text.endIndex else { return }
    let byte = text.utf8[place]
    place = text.utf8.index(after: place)
    if byte == 0x0D, place < text.endIndex, text.utf8[place] == 0x0A {
      place = text.utf8.index(after: place)
    }
    if endsLine { line += 1 }
  }
}

extension SeparatedValues {
  fileprivate struct Field {
    let text: Substring
    let line: Int

    init(_ text: Substring, line: Int) {
      self.text = text
      self.line = line
    }

    /// The lines of the field, each with its number.
    var lines: [DocumentLine] {
      let parts = text.utf8.split(
        separator: SeparatedValues.lineFeed, omittingEmptySubsequences: false)
      return parts.enumerated().map { offset, part in
        DocumentLine(Substring(part).trimmed, at: (line + offset)...(line + offset))
      }
    }
  }

  private static let quotationMark = UInt8(ascii: "\"")

  fileprivate static let lineFeed: UInt8 = 0x0A

  /// Digits, perhaps with a sign, or a hexadecimal number: `0x1F`.
  private static func isNumber(_ text: Substring) -> Bool {
    if text.hasPrefix("0x"), text.utf8.count > 2 {
      return text.dropFirst(2).allSatisfy(\.isHexDigit)
    }
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8
    return !digits.isEmpty
      && digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// The separator that stands most often outside of quotation marks in the first record.
  private static func separator(of text: Substring) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text.utf8 {
      if byte == quotationMark { isQuoted.toggle() }
      if isQuoted { continue }
      if isLineEnd(byte), !counts.isEmpty { break }
      if ",;\t|".utf8.contains(byte) { counts[byte, default: 0] += 1 }
    }
    let order = [UInt8](",;\t|".utf8)
    let best = order.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? order[0]
    return order.first { (counts[$0] ?? 0) == (counts[best] ?? 0) } ?? best
  }
}

extension Diagnostic {
  fileprivate static func unclosedQuote(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "unclosed-quote",
      "this field begins with a quotation mark, but none closes it", at: range,
      suggestions: ["Was the download cut off? Fetch the document again."])
  }
}
