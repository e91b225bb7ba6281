import CYAML

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
    self.init(problem, at: hasMark ? YAMLMark(parser.problem_mark) : nil)
  }
}
