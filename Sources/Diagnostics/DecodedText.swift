/// What the bytes of a file are as a text, and what was odd about them.
package struct DecodedText: Sendable {
  /// Always complete: an invalid byte becomes U+FFFD, a byte-order mark is left out, everything else stays.
  package let document: SourceDocument
  package let diagnostics: [Diagnostic]
  /// Whether there is a text to be read: the file is not blank, no text at all, or of an author's in UTF-16 or an
  /// undecided merge. Only that is reported then.
  package let isReadable: Bool
  /// What it was read as, if not as UTF-8.
  package let encoding: ForeignEncoding?

  /// Who wrote a text, which decides whether it can be edited.
  package enum Origin: Sendable {
    case author
    /// It is read as it was published, whatever stands in it. These oddities are not reported, and what is no UTF-8 is
    /// taken for text of this encoding.
    case vendor(accepting: Set<Oddity> = [], encoding: ForeignEncoding? = nil)
  }

  /// An oddity that loses nothing and can be accepted of a vendor.
  package enum Oddity: String, Sendable, CaseIterable {
    case byteOrderMark = "byte-order-mark"
    case carriageReturns = "crlf"
    /// As a page has them that explains merges of git.
    case mergeMarks = "merge-marks"
  }

  /// Each oddity is reported once.
  package init(path: String, bytes: consuming [UInt8], from origin: Origin) {
    let decoding = TextDecoding(bytes, stated: origin.encoding)
    document = SourceDocument(path: path, text: decoding.text)
    encoding = if case .foreign(let encoding) = decoding.encoding { encoding } else { nil }
    let refusal = Self.refusal(of: document, decoding, origin)
    isReadable = refusal == nil
    diagnostics = refusal.map { [$0] } ?? Self.problems(of: document, decoding, origin)
  }

  /// Why nothing is to be read from it, if so.
  private static func refusal(
    of document: SourceDocument, _ decoding: TextDecoding, _ origin: Origin
  ) -> Diagnostic? {
    switch (decoding.encoding, origin) {
    case (.foreign, .author): return .utf16(document, origin)
    case (.unknown(let encoding), _): return .unknownEncoding(document, encoding)
    default: break
    }
    if decoding.invalid != nil, decoding.nul != nil { return .noText(document) }
    if document.text.utf8.allSatisfy(\.isBlank) { return .emptyDocument(document, origin) }
    guard case .author = origin else { return nil }
    return MergeConflict.firstLine(in: document).map { .mergeConflict(document, line: $0) }
  }

  private static func problems(
    of document: SourceDocument, _ decoding: TextDecoding, _ origin: Origin
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if case .foreign(.utf16) = decoding.encoding, origin.encoding != .utf16 {
      found.append(.utf16(document, origin))
    }
    if decoding.isMarked, !origin.accepts(.byteOrderMark) {
      found.append(.byteOrderMark(document, origin))
    }
    if let offset = decoding.invalid {
      found.append(.invalidText(document, offset, decoding.encoding, origin))
    }
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
    if case .vendor(let accepted, _) = self { accepted.contains(oddity) } else { false }
  }

  fileprivate var encoding: ForeignEncoding? {
    if case .vendor(_, let encoding) = self { encoding } else { nil }
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
    let help =
      switch origin {
      case .author: "Convert it to UTF-8, as with 'iconv -f UTF-16 -t UTF-8'."
      case .vendor: "Put 'encoding: utf-16' beside its 'shape' in vendor.yaml."
      }
    return Diagnostic(
      id: "utf-16", "the file is UTF-16", at: SourceRange(document, 0..<0), suggestions: [help])
  }

  fileprivate static func unknownEncoding(
    _ document: SourceDocument, _ encoding: ForeignEncoding
  ) -> Diagnostic {
    Diagnostic(
      id: "unknown-encoding", "this system cannot read the encoding '\(encoding.rawValue)'",
      at: SourceRange(document, 0..<0),
      suggestions: ["Install what 'iconv' of your system needs for it, as glibc-gconv-extra."])
  }

  fileprivate static func noText(_ document: SourceDocument) -> Diagnostic {
    Diagnostic(
      id: "no-text", "the file is no text", at: SourceRange(document, 0..<0),
      suggestions: ["Put a text in the place of the image or archive, or remove it."])
  }

  fileprivate static func invalidText(
    _ document: SourceDocument, _ offset: Int, _ encoding: TextDecoding.Encoding,
    _ origin: DecodedText.Origin
  ) -> Diagnostic {
    let name = if case .foreign(let encoding) = encoding { encoding.rawValue } else { "UTF-8" }
    let help =
      switch origin {
      case .author:
        "Convert the file to UTF-8; the character marked here is the first bad one."
      case .vendor: statement(of: ForeignEncoding.declared(in: document.text.utf8))
      }
    return Diagnostic(
      id: "invalid-utf8", "the file is not valid \(name)",
      at: SourceRange(document, offset..<(offset + 3)), suggestions: [help])
  }

  /// How to say which encoding a vendor's document is in, which it may have declared.
  private static func statement(of declared: ForeignEncoding?) -> String {
    if let name = declared?.rawValue {
      return "It says that it is \(name): put 'encoding: \(name)' beside its 'shape' in "
        + "vendor.yaml."
    }
    return "If it is in another encoding, such as windows-1252 or shift_jis, put 'encoding: "
      + "windows-1252' beside its 'shape' in vendor.yaml; 'sitegen read --encoding' tries one."
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

  fileprivate static func emptyDocument(
    _ document: SourceDocument, _ origin: DecodedText.Origin
  ) -> Diagnostic {
    let help =
      if case .author = origin { "Put its text here, or remove the file." } else {
        "Was the download cut off? Put the whole document here, or remove the file."
      }
    return Diagnostic(
      id: "empty-document", "the file is empty", at: SourceRange(document, 0..<0),
      suggestions: [help])
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
