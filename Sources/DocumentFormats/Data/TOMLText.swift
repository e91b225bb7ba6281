import Diagnostics
import TOMLKit

/// TOML with the lines of its keys, in their order, numbers and dates as they are written.
///
/// TOMLKit says whether the text is TOML and what is wrong with it; its tables have neither lines
/// nor an order, and its numbers lost how they were written, so the values are read by `TOMLReader`.
enum TOMLText {
  static func value(of document: SourceDocument) -> Diagnosed<DataValue> {
    var reader = TOMLReader(document)
    let read = reader.read()
    // toml++ goes down into tables by calling itself, so it must not see those that are too deep.
    guard read.diagnostics.isEmpty else { return read }
    return Diagnosed(read.value, problem(in: document).map { [$0] } ?? [])
  }

  private static func problem(in document: SourceDocument) -> Diagnostic? {
    do {
      _ = try TOMLTable(string: document.text)
      return nil
    } catch let error as TOMLParseError {
      let line = min(max(1, error.source.begin.line), document.lineCount)
      return .brokenTOML(error.description, SourceRange(document, line: line))
    } catch {
      return .brokenTOML("it could not be parsed", SourceRange(document, line: 1))
    }
  }
}

extension Diagnostic {
  static func brokenTOML(_ words: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(id: "broken-toml", "this is not valid TOML: \(words)", at: range)
  }
}
