package import ContentModel
import Diagnostics

/// `urls.lock`: a line for each address that was published, sorted by bytes.
///
///     /acme/errors/1001/
///     /acme/errors/1002/ retired 2024-06-30
///     /acme/errors/1003/ moved /acme/errors/2003/ # renumbered by the vendor
///     /acme/errors/1004/ reused-after 2024-06-30
///     /acme/errors/1005/ given-up
///     /olden/ moved /acme/
///
/// Every line stands for itself, and for lines below it without a word of their own, so that two branches which add
/// lines merge without a conflict; a line that stands there twice, or out of order, does no harm.
package enum URLLedgerFile {
  /// Within the content folder.
  package static let path = "urls.lock"

  private static let header = [
    "# Addresses that this site has published, one a line; 'sitegen history --record' adds to them."
  ]

  /// `nil` where there is no such file. Reports lines that say nothing known, and two that
  /// contradict each other.
  static func read(_ folder: ContentFolder) -> Diagnosed<URLLedger?> {
    guard let file = folder.file(path) else { return Diagnosed(nil) }
    let decoded = folder.document(file, from: .author)
    guard let document = decoded.value else { return Diagnosed(nil, decoded.diagnostics) }
    var lines = LedgerLines(document)
    for number in 1...document.lineCount { lines.read(number) }
    let ledger = URLLedger(header: lines.header, records: lines.records)
    return Diagnosed(ledger, decoded.diagnostics + lines.diagnostics)
  }

  /// The text of the file.
  package static func text(of ledger: URLLedger) -> String {
    let header = ledger.header.isEmpty ? header : ledger.header
    return (header + ledger.records.map(\.line)).map { $0 + "\n" }.joined()
  }
}

/// The lines of a ledger, gathered one by one.
private struct LedgerLines {
  let document: SourceDocument
  var header: [String] = []
  var records: [URLRecord] = []
  var diagnostics: [Diagnostic] = []
  private var places: [String: Int] = [:]

  init(_ document: SourceDocument) { self.document = document }

  mutating func read(_ number: Int) {
    let line = document.line(number)
    let range = SourceRange(document, line: number)
    if line.allSatisfy(\.isWhitespace) { return }
    if line.hasPrefix("#"), records.isEmpty, diagnostics.isEmpty {
      header.append(String(line))
    } else if let record = URLRecord(line: line, at: range) {
      add(record, at: range)
    } else {
      diagnostics.append(.wrongLedgerLine(range))
    }
  }

  private mutating func add(_ record: URLRecord, at range: SourceRange) {
    guard let index = places[record.path] else {
      places[record.path] = records.count
      return records.append(record)
    }
    let other = records[index]
    if other.state != record.state {
      diagnostics.append(.contradictingLedgerLines(record.path, range, other.place))
    }
  }
}

extension URLRecord {
  /// `nil` for a line that is none.
  fileprivate init?(line: Substring, at place: SourceRange) {
    let parts = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let words = parts[0].split(separator: " ")
    let remark = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : nil
    guard let path = words.first?.ledgerPath, let state = State(words.dropFirst()) else {
      return nil
    }
    self.init(path: path, state, remark: remark, place: place)
  }

  fileprivate var line: String {
    let remark = remark.map { " # " + $0 } ?? ""
    return "/\(path)\(state.words)\(remark)"
  }
}

extension URLRecord.State {
  /// What follows the path.
  fileprivate init?(_ words: ArraySlice<Substring>) {
    let target = words.dropFirst().first
    switch (words.count, words.first, target) {
    case (0, _, _): self = .published
    case (1, "given-up", _): self = .givenUp
    case (2, "retired", let version?): self = .retired(version: String(version))
    case (2, "reused-after", let version?): self = .reused(after: String(version))
    case (2, "moved", let target?):
      guard let path = target == "/" ? "" : target.ledgerPath else { return nil }
      self = .moved(to: path)
    default: return nil
    }
  }

  fileprivate var words: String {
    switch self {
    case .published: ""
    case .reused(let version): " reused-after \(version)"
    case .retired(let version): " retired \(version)"
    case .moved(let target): " moved /\(target)"
    case .givenUp: " given-up"
    }
  }
}

extension Substring {
  /// The path below the site's root of a page: it begins and ends with a slash and stays below the
  /// root.
  fileprivate var ledgerPath: String? {
    let path = dropFirst()
    let segments = path.dropLast().split(separator: "/", omittingEmptySubsequences: false)
    guard hasPrefix("/"), hasSuffix("/"), !path.isEmpty,
      segments.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
    else { return nil }
    return utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !Self.unsafe.contains($0) }
      ? String(path) : nil
  }

  /// What no path of a page has, because it would end the path or leave an attribute.
  private static let unsafe = Set("\"'<>\\?#&:;=".utf8)
}

extension Diagnostic {
  fileprivate static func wrongLedgerLine(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "wrong-ledger-line", "this line is no record of an address", at: range,
      suggestions: [
        "Write '/path/' alone, or behind it 'retired <version>', 'reused-after <version>', "
          + "'moved /other/path/' or 'given-up'; a remark follows after '#'."
      ])
  }

  fileprivate static func contradictingLedgerLines(
    _ path: String, _ range: SourceRange, _ other: SourceRange?
  ) -> Diagnostic {
    Diagnostic(
      id: "contradicting-ledger-lines", "'/\(path)' has another line that says something else",
      at: range, notes: [.init("it stands here", at: other)],
      suggestions: ["Keep the one that is right."])
  }
}
