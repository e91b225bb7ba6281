// What tells the codes of a shape.
extension Shape {
  /// Whether no names of columns and no types of a program say what is a code.
  var isOfText: Bool {
    switch self {
    case .rows, .cells, .inline, .bullets, .definitions, .headings, .pattern: true
    case .table(let table): if case .positional = table.columns { true } else { false }
    case .code, .records, .openAPI: false
    }
  }

  /// Whether nothing but the form of the codes tells where an entry begins.
  var tellsByCodes: Bool {
    switch self {
    case .rows, .cells, .inline, .bullets: true
    case .table, .definitions, .code, .headings, .pattern, .records, .openAPI: false
    }
  }
}
