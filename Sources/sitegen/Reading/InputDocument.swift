import CatalogModel
import CatalogReaders
import ContentReading
import Diagnostics
import DocumentFormats

/// A document from outside of `content/`.
struct InputDocument {
  /// Without the folders, unless it gets another one.
  private(set) var name: String
  let document: SourceDocument
  /// Where it is published, if it was fetched from there.
  private(set) var address: String?
  /// What it was read as, if not as UTF-8.
  let encoding: ForeignEncoding?
  /// What its bytes have that must be accepted.
  let oddities: [DecodedText.Oddity]
  /// What is wrong with its bytes, or may be.
  let problems: [Diagnostic]
  /// Whether there is a text to be read; if not, that is the only problem.
  private let isReadable: Bool
  /// As they were read, for what can be read only once; empty unless they were asked for.
  let bytes: [UInt8]

  /// One that was named on the command line. It is called as its place is, if not `named` otherwise; one from the web
  /// whose name does not tell its format gets the ending of that. Throws as `DocumentOrigin.bytes` does.
  init(
    from origin: DocumentOrigin, named: String? = nil, encoding: ForeignEncoding? = nil,
    keepingBytes: Bool = false
  ) async throws {
    self.init(
      named ?? origin.name, from: origin.place, try await origin.bytes(), encoding: encoding,
      keepingBytes: keepingBytes)
    address = origin.address
    if named == nil, address != nil { name = telling }
  }

  /// The name with the ending of the format, if it does not tell that: `errors.php` of a page is no source code.
  private var telling: String {
    let format = DocumentFormat(fileName: name, document: document)
    let isTold = name.contains(".") && DocumentFormat(fileName: name) == format
    return isTold ? name : "\(name).\(format.ending)"
  }

  /// One of these bytes, which problems say to be of `path`. Where no encoding is `stated`, a document that is no UTF-8
  /// is in the one that it declares.
  init(
    _ name: String, from path: String, _ bytes: [UInt8], encoding stated: ForeignEncoding?,
    keepingBytes: Bool
  ) {
    self.name = name
    self.bytes = keepingBytes ? bytes : []
    let encoding = stated ?? ForeignEncoding.declared(in: bytes)
    let decoded = DecodedText(path: path, bytes: bytes, from: .vendor(encoding: encoding))
    document = decoded.document
    isReadable = decoded.isReadable
    self.encoding = decoded.encoding
    let found = decoded.diagnostics.map(\.id)
    let oddities = DecodedText.Oddity.allCases.filter { found.contains($0.diagnosticID) }
    self.oddities = oddities
    problems = decoded.diagnostics.filter { problem in
      problem.severity == .warning || !oddities.contains { $0.diagnosticID == problem.id }
    }
  }

  /// The same document by another name.
  func named(_ name: String) -> InputDocument {
    var document = self
    document.name = name
    return document
  }

  /// Why it is no text that can be read, or too large, if so.
  var refusal: Diagnostic? {
    guard isReadable else { return problems.first }
    let format = DocumentFormat(fileName: name, document: document)
    return ReadingLimits.standard.refusal(of: document, as: format)
  }

  /// A vendor of this id, or one that is called as the document is.
  func vendor(_ id: String?) -> Vendor {
    let stem = name.split(separator: ".").first.map(String.init) ?? "vendor"
    return Vendor(id: id ?? URLSegment.ofTitle(stem), name: id ?? stem)
  }

  /// The `vendor.yaml` that reads the document as it was tried.
  func configuration(_ trial: DocumentTrial, _ vendor: Vendor) -> String {
    DocumentConfiguration.vendorFile(vendor, configurationLines(trial))
  }

  /// Those of its lines that say how the document is read.
  func configurationLines(_ trial: DocumentTrial) -> [String] {
    DocumentConfiguration.documentLines(
      file: name, address: address, accepting: oddities, encoding: encoding, trial.instructions)
  }

  func unread(_ verdict: ReadingVerdict) -> Diagnostic {
    let reasons = if case .unsure(let reasons) = verdict { reasons } else { [String]() }
    return Diagnostic(
      id: "unread-document", "no codes can be read from this document", at: .file(document.path),
      notes: reasons.map { .init($0) },
      suggestions: ["Say how it is read in a file of your own, and hand it over with --config."]
        + (address == nil ? [] : [Self.scriptsAreNotRun]))
  }

  private static let scriptsAreNotRun =
    "Scripts are not run: if a browser shows the codes there, save the page in it, and name its file."

  func unsure(_ reasons: [String]) -> Diagnostic {
    Diagnostic(
      id: "unsure-reading", "it is not sure that this document is read rightly",
      at: .file(document.path), notes: reasons.map { .init($0) },
      suggestions: [
        "Compare the entries with the document, save the YAML as a file, mend it where they are wrong, and hand it over "
          + "with --config: what it says is not doubted."
      ])
  }

  func unexpectedCount(_ count: Int, _ expected: Int) -> Diagnostic {
    Diagnostic(
      id: "unexpected-count", "\(expected) entries are expected, but \(count) were read",
      at: .file(document.path))
  }
}

extension DecodedText.Oddity {
  /// The id of the diagnostic that reports it.
  fileprivate var diagnosticID: String {
    switch self {
    case .byteOrderMark: "byte-order-mark"
    case .carriageReturns: "carriage-return"
    case .mergeMarks: "merge-marks"
    }
  }
}
