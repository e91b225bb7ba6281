import CYAML
import Diagnostics

/// What is wrong with a YAML text, and where, as far as that is known.
struct YAMLFault: Error {
  let problem: String
  let mark: YAMLMark?

  init(_ problem: String = "it could not be parsed", at mark: YAMLMark? = nil) {
    self.problem = problem
    self.mark = mark
  }

  init(_ parser: yaml_parser_t) {
    // The reader, which decodes the text, knows no lines.
    let hasMark = parser.error == YAML_SCANNER_ERROR || parser.error == YAML_PARSER_ERROR
    let problem = parser.problem.map { String(cString: $0) } ?? "it could not be parsed"
    let context = parser.context.map { String(cString: $0) } ?? ""
    if problem.contains("end of stream"), context.contains("quoted scalar") {
      self.init("this quote is never closed", at: YAMLMark(parser.context_mark))
    } else {
      self.init(problem, at: hasMark ? YAMLMark(parser.problem_mark) : nil)
    }
  }

  /// What to do about it, by what libyaml says and what stands there.
  func help(at range: SourceRange) -> String {
    let document = range.document
    let next = document[range.offsets.lowerBound..<document.text.utf8.count].utf8.first
    if next == UInt8(ascii: "\t") || problem.contains("tab character") {
      return "Put spaces in the place of the tab: YAML is indented by nothing else."
    }
    return Self.helps.first { problem.contains($0.words) }?.help
      ?? "Texts with ':', '#', quotes, brackets or a leading '*', '&', '@' need quotes around them."
  }

  private static let helps: [(words: String, help: String)] = [
    ("stands twice", "Keep one of the two, with all that belongs to it."),
    (
      "escape character",
      #"Within double quotes a backslash begins an escape; put patterns into single quotes: '\d+'."#
    ),
    ("another document begins", "Remove this line, for a file here is one document."),
    ("quote is never closed", "Put the same quote behind the text."),
    ("expected ','", "Is there a bracket above that is not closed?"),
    ("expected node content", "Is there a bracket above that is not closed?"),
    ("expected key", "Is this line indented like those beside it?"),
    ("expected '-' indicator", "Is this line indented like those beside it?"),
  ]
}
