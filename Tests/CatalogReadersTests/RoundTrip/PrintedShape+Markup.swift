@testable import CatalogReaders

/// Shapes of markup.
extension PrintedShape {
  private static let table: @Sendable (Pattern) -> Shape = { _ in
    .table(TableShape(columns: .guessed))
  }

  private static let definitions: @Sendable (Pattern) -> Shape = {
    .definitions(DefinitionsShape(code: $0))
  }

  static let markup: [PrintedShape] = [
    PrintedShape(
      name: "GitHub-flavoured table", file: "a.md",
      print: { catalog in
        catalog.sections({ "## \($0)" }, head: "| Code | Meaning |\n| --- | --- |\n") {
          "| \(Escaping.markdown($0.code)) | \(Escaping.markdown($0.text)) |"
        }
      }, shape: table),
    PrintedShape(
      name: "heading per code", file: "a.md", lostAtStart: "-",
      print: { catalog in
        catalog.sections({ "## \($0)" }, joint: "\n\n") {
          "### \(Escaping.markdown($0.code))\n\n\(Escaping.markdown($0.text))"
        }
      }, shape: { .headings(HeadingsShape(.code($0), level: 3)) }),
    PrintedShape(
      name: "HTML table", file: "a.html",
      print: { catalog in
        page(
          catalog.sections(
            { "<h2>\($0)</h2>" }, head: "<table><tr><th>Code<th>Meaning\n", foot: "</table>"
          ) { "<tr><td>\(Escaping.markup($0.code))<td>\(Escaping.markup($0.text))" })
      }, shape: table),
    PrintedShape(
      name: "HTML definition list", file: "a.html", lostAtStart: "-",
      print: { catalog in
        page(
          catalog.sections({ "<h2>\($0)</h2>" }, head: "<dl>", foot: "</dl>") {
            "<dt>\(Escaping.markup($0.code))</dt>\n<dd>\(Escaping.markup($0.text))</dd>"
          })
      }, shape: definitions),
    PrintedShape(
      name: "reStructuredText list table", file: "a.rst",
      print: { catalog in
        catalog.sections(
          { "\($0)\n" + String(repeating: "=", count: 20) },
          head: ".. list-table::\n   :header-rows: 1\n\n   * - Code\n     - Meaning\n"
        ) { "   * - \(Escaping.restructured($0.code))\n     - \(restructuredCell($0.text))" }
      }, shape: table),
    PrintedShape(
      name: "AsciiDoc table", file: "a.adoc",
      print: { catalog in
        catalog.sections(
          { "== \($0)" }, head: "[options=\"header\"]\n|===\n|Code |Meaning\n\n", foot: "\n|==="
        ) { "|\(Escaping.asciiDoc($0.code))\n|\(Escaping.asciiDoc($0.text))\n" }
      }, shape: table),
    PrintedShape(
      name: "table of a wiki", file: "a.wiki",
      print: { catalog in
        catalog.sections(
          { "== \($0) ==" }, head: "{| class=\"wikitable\"\n! Code !! Meaning\n", foot: "\n|}"
        ) { "|-\n| \(Escaping.wiki($0.code))\n| \(Escaping.wiki($0.text))\n" }
      }, shape: table),
    PrintedShape(
      name: "manual page", file: "a.man", lostAtStart: "-",
      print: { catalog in
        ".TH ERRORS 3\n"
          + catalog.sections({ ".SH \($0)" }) {
            ".TP\n.B \(Escaping.roff($0.code))\n\(Escaping.roff($0.text))"
          }
      }, shape: definitions),
  ]

  private static func page(_ body: String) -> String {
    "<!DOCTYPE html>\n<html><head><title>Errors</title></head><body>\n\(body)</body></html>\n"
  }

  /// A cell that would begin with a bullet has it escaped.
  private static func restructuredCell(_ text: String) -> String {
    (text.hasPrefix("-") ? "\\" : "") + Escaping.restructured(text)
  }
}
