/// What the bytes of a file are as a text, and what was odd about them.
package struct DecodedText: Sendable {
  /// Always complete: an invalid byte becomes U+FFFD, a byte-order mark is left out, everything else stays.
  package let document: SourceDocument
  package let diagnostics: [Diagnostic]
  /// Whether there is a text to be read: the file is not blank, no text at all, or of an author's in UTF-16 or an
  /// undecided merge. Only that is reported then.
  package let isReadable: Bool
  /// Whether it was read as Windows-1252.
  package let isWindows1252: Bool

  /// Who wrote a text, which decides whether it can be edited.
  package enum Origin: Sendable {
    case author
    /// It is read as it was published, whatever stands in it. These oddities are not reported.
    case vendor(accepting: Set<Oddity> = [])
  }

  /// An oddity that loses nothing and can be accepted of a vendor.
  package enum Oddity: String, Sendable, CaseIterable {
    case byteOrderMark = "byte-order-mark"
    case carriageReturns = "crlf"
    /// As a page has them that explains merges of git.
    case mergeMarks = "merge-marks"
    case utf16 = "utf-16"
    /// What is no UTF-8 is read as Windows-1252, which browsers take for ISO 8859-1, too.
    case windows1252 = "windows-1252"
  }

  /// Each oddity is reported once.
  package init(path: String, bytes: consuming [UInt8], from origin: Origin) {
    let encoding = ForeignEncoding.of(bytes, allowingWindows1252: origin.accepts(.windows1252))
    let decoding =
      if let encoding { TextDecoding(encoding.utf8(bytes)) } else { TextDecoding(consume bytes) }
    document = SourceDocument(path: path, text: decoding.text)
    isWindows1252 = if case .windows1252 = encoding { true } else { false }
    let refusal = Self.refusal(of: document, decoding, encoding, origin)
    isReadable = refusal == nil
    diagnostics = refusal.map { [$0] } ?? Self.problems(of: document, decoding, encoding, origin)
  }

  /// Why nothing is to be read from it, if so.
  private static func refusal(
    of document: SourceDocument, _ decoding: TextDecoding, _ encoding: ForeignEncoding?,
    _ origin: Origin
  ) -> Diagnostic? {
    if case .author = origin, encoding != nil { return .utf16(document, origin) }
    if decoding.invalid != nil, decoding.nul != nil { return .noText(document) }
    if document.text.utf8.allSatisfy(\.isBlank) { return .emptyDocument(document) }
    guard case .author = origin else { return nil }
    return MergeConflict.firstLine(in: document).map { .mergeConflict(document, line: $0) }
  }

  private static func problems(
    of document: SourceDocument, _ decoding: TextDecoding, _ encoding: ForeignEncoding?,
    _ origin: Origin
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if case .utf16 = encoding, !origin.accepts(.utf16) { found.append(.utf16(document, origin)) }
    if decoding.isMarked, !origin.accepts(.byteOrderMark) {
      found.append(.byteOrderMark(document, origin))
    }
    if let offset = decoding.invalid { found.append(.invalidUTF8(document, offset, origin)) }
    if let offset = decoding.nul { found.append(.nul(document, offset)) }
    if let offset = decoding.carriageReturn, !origin.accepts(.carriageReturns) {
      found.append(.carriageReturns(document, offset, origin))
    }
    if !origin.accepts(.mergeMarks), let line = MergeConflict.firstLine(in: document) {
      found.append(.mergeMarks(document, line: line))
    }
    return found
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension DecodedText.Origin {
  fileprivate func accepts(_ oddity: DecodedText.Oddity) -> Bool {
    if case .vendor(let accepted) = self { accepted.contains(oddity) } else { false }
  }

  /// What is to be done about an oddity, which only an author's file can be rid of.
  fileprivate func help(_ oddity: DecodedText.Oddity, _ edit: String) -> String {
    switch self {
    case .author: edit
    case .vendor:
      "If the vendor publishes it so, put '\(oddity.rawValue)' under 'accept' in vendor.yaml."
    }
  }
}

extension Diagnostic {
  fileprivate static func byteOrderMark(
    _ document: SourceDocument, _ origin: DecodedText.Origin
  ) -> Diagnostic {
    Diagnostic(
      id: "byte-order-mark", "the file begins with a byte-order mark",
      at: SourceRange(document, 0..<0),
      suggestions: [
        origin.help(.byteOrderMark, "Save the file as UTF-8 without a byte-order mark.")
      ])
  }

  fileprivate static func utf16(
    _ document: SourceDocument, _ origin: DecodedText.Origin
  ) -> Diagnostic {
    Diagnostic(
      id: "utf-16", "the file is UTF-16", at: SourceRange(document, 0..<0),
      suggestions: [
        origin.help(.utf16, "Convert it to UTF-8, as with 'iconv -f UTF-16 -t UTF-8'.")
      ])
  }

  fileprivate static func noText(_ document: SourceDocument) -> Diagnostic {
    Diagnostic(
      id: "no-text", "the file is no text", at: SourceRange(document, 0..<0),
      suggestions: ["Put a text in the place of the image or archive, or remove it."])
  }

  fileprivate static func invalidUTF8(
    _ document: SourceDocument, _ offset: Int, _ origin: DecodedText.Origin
  ) -> Diagnostic {
    let conversion = "Convert the file to UTF-8; the character marked here is the first bad one."
    let encodings =
      "If it is Windows-1252 or ISO 8859-1, put 'windows-1252' under 'accept' in vendor.yaml."
    let help = if case .vendor = origin { [encodings, conversion] } else { [conversion] }
    return Diagnostic(
      id: "invalid-utf8", "the file is not valid UTF-8",
      at: SourceRange(document, offset..<(offset + 3)), suggestions: help)
  }

  fileprivate static func nul(_ document: SourceDocument, _ offset: Int) -> Diagnostic {
    Diagnostic(
      id: "nul-character", "the file contains a NUL character",
      at: SourceRange(document, offset..<(offset + 1)),
      suggestions: ["Is this a text file? Remove the character, or fetch the document again."])
  }

  fileprivate static func carriageReturns(
    _ document: SourceDocument, _ offset: Int, _ origin: DecodedText.Origin
  ) -> Diagnostic {
    Diagnostic(
      id: "carriage-return", "lines end with a carriage return",
      at: SourceRange(document, offset..<(offset + 1)),
      suggestions: [origin.help(.carriageReturns, "Convert the line endings to a line feed.")])
  }

  fileprivate static func emptyDocument(_ document: SourceDocument) -> Diagnostic {
    Diagnostic(
      id: "empty-document", "the file is empty", at: SourceRange(document, 0..<0),
      suggestions: ["Was the download cut off? Put the whole document here, or remove the file."])
  }

  fileprivate static func mergeConflict(_ document: SourceDocument, line: Int) -> Diagnostic {
    Diagnostic(
      id: "merge-conflict", "a merge of git left both sides here",
      at: SourceRange(document, line: line),
      suggestions: ["Keep what is right, and remove the lines '<<<<<<<', '=======' and '>>>>>>>'."])
  }
  /// Of a vendor's document, which may just show what a merge looks like.
  fileprivate static func mergeMarks(_ document: SourceDocument, line: Int) -> Diagnostic {
    Diagnostic(
      id: "merge-marks", severity: .warning,
      "lines mark two sides as a merge of git does; both are read as the vendor's text",
      at: SourceRange(document, line: line),
      suggestions: [
        "If git put them there, take the document as it was published. If the vendor shows them, "
          + "put 'merge-marks' under 'accept' in vendor.yaml."
      ])
  }
}
