package import Diagnostics
package import DocumentFormats

/// What a document may have at most, so that none takes all memory or time. One that has more is
/// reported; above all but the last it is not read at all.
package struct ReadingLimits: Sendable, Equatable {
  /// In bytes of UTF-8.
  package var documentSize: Int
  /// Empty ones included, for which some formats take as much memory as for others.
  package var lines: Int
  /// Bytes of one line, its end excepted.
  package var lineLength: Int
  /// In one line; each takes much more memory than its text.
  package var cells: Int
  /// Levels of values within each other in a data file; from 1 to `deepestNesting`.
  package var nesting: Int
  /// Of one document.
  package var entries: Int
  /// Bytes of a text that the site's authors write: a page, a concept, a note, or settings.
  package var textSize: Int

  /// What may be nested deeper is left out while it is read.
  package static let deepestNesting = DataValue.deepest

  /// 32 MB: many times the largest reference of error codes that is known, and few enough for a
  /// machine of 1 GB, since a table of many short rows takes some twenty times its size. A data file
  /// may stand in one line. A text of 4 MB is a shelf of books.
  package static let standard = ReadingLimits(
    documentSize: 32 << 20, lines: 4_000_000, lineLength: 32 << 20, cells: 4_096,
    nesting: deepestNesting, entries: 1_000_000, textSize: 4 << 20)

  /// In bytes; libcmark ends the program above 1 GB.
  package static let largestSize = 512 << 20

  package init(
    documentSize: Int, lines: Int, lineLength: Int, cells: Int, nesting: Int, entries: Int,
    textSize: Int
  ) {
    self.documentSize = documentSize
    self.lines = lines
    self.lineLength = lineLength
    self.cells = cells
    self.nesting = nesting
    self.entries = entries
    self.textSize = textSize
  }

  /// Why a text that the site's authors wrote is refused, which has so many bytes; `nil` where it is not.
  package func refusal(ofText path: String, size: Int) -> Diagnostic? {
    size > textSize
      ? .documentTooLarge(
        path, "the file has \(Self.words(bytes: size))", limit: Self.words(bytes: textSize),
        advice: "Is this the right file? If so, part it.") : nil
  }

  /// Why a document is refused before it is read; `nil` where it is not.
  package func refusal(of document: SourceDocument, as format: DocumentFormat) -> Diagnostic? {
    let size = document.text.utf8.count
    if size > documentSize {
      return .documentTooLarge(
        document.path, "the document has \(Self.words(bytes: size))",
        limit: Self.words(bytes: documentSize))
    }
    let count = document.lineCount
    if count > lines {
      return .documentTooLarge(
        document.path, "the document has \(count) lines", limit: "\(lines)")
    }
    let widest = LineWidths(of: document, separatedBy: format.separators)
    if widest.bytes > lineLength {
      return .lineTooLong(
        SourceRange(document, line: widest.longestLine), Self.words(bytes: widest.bytes),
        limit: Self.words(bytes: lineLength))
    }
    return widest.cells > cells
      ? .documentTooLarge(
        document.path, "the document has \(widest.cells) cells in one line", limit: "\(cells)")
      : nil
  }

  /// Why data are refused; `nil` where they are not.
  func refusal(of content: DocumentContent, in document: SourceDocument) -> Diagnostic? {
    guard nesting < Self.deepestNesting, case .data(let value) = content,
      let line = value.firstLine(below: nesting)
    else { return nil }
    return .nestedTooDeep(SourceRange(document, line: line), limit: nesting)
  }

  /// Reports more entries than there may be.
  func problems(of read: ReadDocument, in document: SourceDocument) -> [Diagnostic] {
    read.entries.count > entries
      ? [.tooManyEntries(document, read.entries.count, limit: entries)] : []
  }

  private static func words(bytes: Int) -> String {
    bytes < 1 << 20 ? "\(bytes) bytes" : "\(bytes >> 20) MB"
  }
}

/// The longest line of a document, and the most cells that one of its lines can have.
private struct LineWidths {
  private(set) var bytes = 0
  private(set) var longestLine = 1
  private(set) var cells = 1

  init(of document: SourceDocument, separatedBy separators: [UInt8]) {
    var text = document.text
    text.withUTF8 { read($0, separators) }
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>, _ separators: [UInt8]) {
    var (line, length, count) = (1, 0, 1)
    for byte in text {
      if byte == UInt8(ascii: "\n") {
        end(line, length, count)
        (line, length, count) = (line + 1, 0, 1)
      } else {
        length += 1
        if separators.contains(byte) { count += 1 }
      }
    }
    end(line, length, count)
  }

  private mutating func end(_ line: Int, _ length: Int, _ count: Int) {
    if length > bytes { (bytes, longestLine) = (length, line) }
    cells = max(cells, count)
  }
}

extension DataValue {
  /// The line of the first list or object that stands deeper than so many levels, where there is
  /// one. Values are never so deep that this could not call itself.
  fileprivate func firstLine(below levels: Int) -> Int? {
    let inner: [DataValue]
    switch content {
    case .text, .null: return nil
    case .list(let elements): inner = elements
    case .object(let members): inner = members.map(\.value)
    }
    guard levels > 0 else { return line }
    for value in inner {
      if let line = value.firstLine(below: levels - 1) { return line }
    }
    return nil
  }
}

extension DocumentFormat {
  /// What stands between the cells of a line; nothing where a cell has marks of its own.
  fileprivate var separators: [UInt8] {
    switch self {
    case .csv: Array(",;".utf8)
    case .tsv: Array("\t".utf8)
    case .text, .markdown, .restructuredText, .asciiDoc, .mediaWiki, .confluence, .properties:
      Array("|\t".utf8)
    case .html, .roff, .json, .yaml, .toml, .xml, .messages: []
    }
  }
}

extension Diagnostic {
  private static let smaller =
    "Keep the part that holds the error codes, or split the document into several in the same folder."

  private static func raise(_ key: String) -> String {
    "Or set a higher '\(key)' under 'limits' in site.yaml."
  }

  fileprivate static func documentTooLarge(
    _ path: String, _ fact: String, limit: String, advice: String = smaller
  ) -> Diagnostic {
    Diagnostic(
      id: "document-too-large", "\(fact), but no more than \(limit) can be read", at: .file(path),
      suggestions: [advice, "Or set a higher limit under 'limits' in site.yaml."])
  }

  fileprivate static func lineTooLong(
    _ range: SourceRange, _ length: String, limit: String
  ) -> Diagnostic {
    Diagnostic(
      id: "line-too-long", "a line has \(length), but no more than \(limit) can be read", at: range,
      suggestions: [
        "Were the ends of lines lost? Fetch the document again.", raise("lineLength"),
      ])
  }

  fileprivate static func nestedTooDeep(_ range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      id: "nested-too-deep", "values are nested deeper than \(limit) levels", at: range,
      suggestions: ["Is this the right document?", raise("nesting")])
  }

  fileprivate static func tooManyEntries(
    _ document: SourceDocument, _ count: Int, limit: Int
  ) -> Diagnostic {
    Diagnostic(
      id: "too-many-entries",
      "\(count) entries were read from the document, but it may have no more than \(limit)",
      at: .file(document.path),
      suggestions: ["If not all of them are codes, correct how it is read.", raise("entries")])
  }
}
