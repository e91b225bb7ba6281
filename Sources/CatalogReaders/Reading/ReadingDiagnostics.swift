import Diagnostics
import DocumentFormats

extension Diagnostic {
  static func lineNotRead(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "line-not-read",
      "this line is neither an entry, a heading, the introduction, nor ignored by a rule",
      at: range,
      suggestions: [
        "If it is content, correct how the document is read; if it is not, ignore it under 'ignore' "
          + "in vendor.yaml, with a name that says what it is."
      ])
  }

  static func headingWithoutEntries(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "heading-without-entries", "no entries were found below this heading", at: range,
      suggestions: [
        "Check the shape and its patterns in vendor.yaml, or narrow the pattern of the headings."
      ])
  }

  static func noEntries(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "no-entries", "no entries were found in this document", at: range,
      suggestions: [
        "Check the shape and its patterns in vendor.yaml.",
        "Of a document that looked otherwise in older versions, vendor.yaml needs two items, one with 'until'.",
      ])
  }

  static func noData(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "no-data", "this shape reads data files, but the document is a text", at: range,
      suggestions: ["Say under 'format' in vendor.yaml what it is: json, yaml, toml or xml."])
  }

  static func noCategory(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "no-category", "this entry stands below no heading, so it has no category", at: range,
      suggestions: ["Name one under 'category' in vendor.yaml."])
  }

  static func unreadable(
    _ problem: ShapeReading.Problem, in document: SourceDocument, as format: DocumentFormat
  ) -> Diagnostic {
    let range = SourceRange(document, line: problem.line)
    switch problem.kind {
    case .notACode(let text): return notACode(text, range)
    case .cellCount(let count, let expected):
      let advice = cellAdvice(format, line: document.line(problem.line))
      return cellCount(count, expected, range, advice)
    case .noHeader(let columns): return noHeader(columns, range)
    case .tableWithoutCodes(let columns): return tableWithoutCodes(columns, range)
    case .noEnum(let name): return noEnum(name, range)
    case .unclosedEnum(let name): return unclosedEnum(name, range)
    case .noEntryBefore: return lineNotRead(range)
    case .ambiguousRow(let text): return ambiguousRow(text, range)
    }
  }

  private static func notACode(_ text: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "not-a-code", "a code should stand here, but \(Quotation.of(text)) is none", at: range,
      suggestions: ["If it is a code, widen the pattern under 'code' in vendor.yaml."])
  }

  private static func ambiguousRow(_ text: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "ambiguous-row",
      "the cells of \(Quotation.of(text)) can be told apart in more than one way", at: range,
      suggestions: ["Make the pattern under 'code' in vendor.yaml match nothing but codes."])
  }

  private static func cellCount(
    _ count: Int, _ expected: Int, _ range: SourceRange, _ advice: String
  ) -> Diagnostic {
    Diagnostic(
      id: "cell-count",
      "this row has \(count) \(count == 1 ? "cell" : "cells"), but its header has \(expected)",
      at: range,
      suggestions: [advice])
  }

  /// What may be wrong with a row, by the marks that part its cells.
  private static func cellAdvice(_ format: DocumentFormat, line: Substring) -> String {
    switch format {
    case .csv, .tsv: "A cell with a separator in it must stand between double quotes."
    case .text, .markdown, .restructuredText, .asciiDoc, .mediaWiki, .confluence, .roff, .html,
      .json, .yaml, .toml, .xml, .properties, .messages:
      line.contains("|")
        ? "A pipe inside a cell must be written with a backslash before it."
        : "Compare the row with the header."
    }
  }

  private static func noHeader(_ columns: [String], _ range: SourceRange) -> Diagnostic {
    let names = columns.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      id: "no-table-header", "this table has no header with the columns \(names)", at: range,
      suggestions: ["Write the columns in vendor.yaml exactly as the document's header does."])
  }

  private static func tableWithoutCodes(_ columns: [String], _ range: SourceRange) -> Diagnostic {
    let names = columns.prefix(8).map { Quotation.of($0) }.joined(separator: ", ")
    return Diagnostic(
      id: "table-without-codes", severity: .warning,
      "no column of this table holds codes, so it is not read; its columns are \(names)", at: range,
      suggestions: [
        "If one does, name it under 'columns' in vendor.yaml with the role 'code'; if not, name one "
          + "with the role 'ignore'."
      ])
  }

  private static func noEnum(_ name: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "no-enum", "the document has no enum named '\(name)'", at: range,
      suggestions: ["Write its name under 'enum' in vendor.yaml exactly as the document does."])
  }

  private static func unclosedEnum(_ name: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "unclosed-enum", "the enum '\(name)' that begins here has no closing brace", at: range,
      suggestions: ["Was the download cut off? Fetch the document again."])
  }
}
