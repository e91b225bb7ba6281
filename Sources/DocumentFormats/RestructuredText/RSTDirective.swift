/// `name:: argument`, with what it means for its text.
struct RSTDirective {
  enum Kind {
    /// Nothing of it is text.
    case hidden
    /// Its text is code.
    case verbatim
    case listTable, csvTable
    /// It names something; its text says what that is.
    case object
    /// Since when something holds, with the words that say so.
    case version(String)
    /// Its argument is text, and what stands below it.
    case text
    /// Only what stands below it is text.
    case body
  }

  let kind: Kind
  let argument: Substring

  /// `nil` for a comment, a target or a substitution. `text` stands behind the two dots.
  init?(_ text: Substring) {
    guard let mark = text.firstRange(of: "::") else { return nil }
    let name = text[..<mark.lowerBound]
    let rest = text[mark.upperBound...]
    guard !name.isEmpty, rest.isEmpty || rest.first?.isWhitespace == true,
      name.allSatisfy({ $0.isLetter || $0.isNumber || "-_+.:".contains($0) }), name.first != "_"
    else { return nil }
    argument = rest.trimmed
    kind = Self.kind(of: String(name))
  }

  private static func kind(of name: String) -> Kind {
    if let words = versions[name] { return .version(words) }
    if hidden.contains(name) { return .hidden }
    if verbatim.contains(name) { return .verbatim }
    if texts.contains(name) { return .text }
    let parts = name.split(separator: ":")
    if let last = parts.last, functions.contains(String(last)) { return .text }
    if objects.contains(name) { return .object }
    switch name {
    case "list-table", "flat-table": return .listTable
    case "csv-table": return .csvTable
    default: break
    }
    return parts.count > 1 && domains.contains(String(parts[0])) ? .object : .body
  }

  private static let versions = [
    "versionadded": "New in version", "versionchanged": "Changed in version",
    "deprecated": "Deprecated since version", "versionremoved": "Removed in version",
  ]

  private static let hidden: Set<String> = [
    "image", "toctree", "contents", "include", "meta", "raw", "index", "highlight",
    "default-role", "role", "currentmodule", "module", "py:module", "py:currentmodule",
    "sectionauthor", "moduleauthor", "codeauthor", "tabularcolumns", "sectnum", "section-numbering",
    "header", "footer", "target-notes", "title", "default-domain", "c:namespace", "graphviz",
    "digraph", "mermaid", "math", "bibliography", "literalinclude", "automodule", "autosummary",
  ]

  private static let verbatim: Set<String> = [
    "code", "code-block", "sourcecode", "parsed-literal", "prompt", "doctest", "testcode",
    "testoutput", "console", "productionlist", "highlights", "ipython", "http:example",
  ]

  private static let texts: Set<String> = [
    "note", "warning", "tip", "hint", "important", "caution", "danger", "attention", "error",
    "seealso", "admonition", "topic", "rubric", "centered", "sidebar", "tab", "tab-item",
    "dropdown", "card", "grid-item-card", "todo", "figure", "table", "line-block", "group-tab",
    "code-tab", "collapse", "details",
  ]

  private static let objects: Set<String> = [
    "data", "exception", "describe", "object", "envvar", "option", "confval", "cmdoption",
    "class", "attribute", "autoexception", "autodata", "autoclass", "autoattribute", "macro",
    "cmacro", "cvar",
    "setting", "signal", "event", "error-code", "errorcode", "status", "property",
    "opcode", "glossary-term",
  ]

  /// What a page says of functions and types beside its errors is text.
  private static let functions: Set<String> = [
    "function", "method", "staticmethod", "classmethod", "decorator", "autofunction", "automethod",
    "cfunction", "ctype", "cmember", "type", "struct", "member", "union",
  ]

  private static let domains: Set<String> = [
    "py", "c", "cpp", "js", "http", "rst", "std", "php", "rb",
  ]
}
