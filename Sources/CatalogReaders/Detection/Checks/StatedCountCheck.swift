import CatalogModel
import Diagnostics

/// A number of codes that the document states, but that were not read.
enum StatedCountCheck: ReadingCheck {
  private static let statement = try? Pattern(
    #"(?i)(.*?[^-–—\s]\s+)?(?<count>\d{1,6}) (different |possible |known )?((error|return|status|result|response|reason) )?(codes|errors)\b.*"#
  )

  static func findings(in read: ReadDocument, of document: SourceDocument) -> [Diagnostic] {
    guard let statement else { return [] }
    let stated = read.introduction.lines.lazy.compactMap { line -> (Int, String)? in
      guard line.utf8.count < 1000, let match = statement.wholeMatch(in: line[...]) else {
        return nil
      }
      return match[group: "count"].flatMap { Int($0) }.map { ($0, line) }
    }
    guard let (count, line) = stated.first, count > 2, count != read.entries.count,
      !read.isCodeOrStatus(count)
    else { return [] }
    let place = read.introductionRange(in: document)
    return [.statedCount(count, read: read.entries.count, line, place)]
  }
}

extension ReadDocument {
  /// Whether a number is a code or a status of these entries: `422 errors` are not so many then.
  fileprivate func isCodeOrStatus(_ number: Int) -> Bool {
    entries.contains { $0.code.text == String(number) || $0.status.contains(number) }
  }

  fileprivate func introductionRange(in document: SourceDocument) -> SourceRange {
    let line = coverage.roles.firstIndex { $0 == .introduction } ?? 0
    return SourceRange(document, line: line + 1)
  }
}

extension Diagnostic {
  fileprivate static func statedCount(
    _ count: Int, read: Int, _ line: String, _ range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      id: "stated-count", severity: .warning,
      "the document speaks of \(count) codes, but \(read) were read", at: range,
      notes: [.init("it says: \(Quotation.of(line))")],
      suggestions: ["Look for entries that were taken for the text of others."])
  }
}
