@testable import CatalogReaders

/// Data files and source code.
extension PrintedShape {
  private static let records: @Sendable (Pattern) -> Shape = { _ in .records(RecordsShape()) }
  private static let table: @Sendable (Pattern) -> Shape = { _ in
    .table(TableShape(columns: .guessed))
  }

  static let data: [PrintedShape] = [
    PrintedShape(
      name: "CSV", file: "a.csv", hasCategories: false,
      print: { catalog in
        rows(catalog, "code,meaning") { "\($0.code),\(Escaping.commaSeparated($0.text))" }
      }, shape: table),
    PrintedShape(
      name: "TSV", file: "a.tsv", hasCategories: false, lost: "\"",
      print: { catalog in rows(catalog, "code\tmeaning") { "\($0.code)\t\($0.text)" } },
      shape: table),
    PrintedShape(
      name: "JSON", file: "a.json", hasCategories: false,
      print: { catalog in
        "{\"errors\": [\n"
          + catalog.entries.map {
            "{\"code\": \(Escaping.quoted($0.code)), \"message\": \(Escaping.quoted($0.text))}"
          }.joined(separator: ",\n") + "\n]}\n"
      }, shape: records),
    PrintedShape(
      name: "YAML", file: "a.yaml", hasCategories: false,
      print: { catalog in
        rows(catalog, "errors:") {
          "  - code: \($0.code)\n    message: \(Escaping.quoted($0.text))"
        }
      }, shape: records),
    PrintedShape(
      name: "TOML", file: "a.toml", hasCategories: false,
      print: { catalog in
        rows(catalog, "title = \"Errors\"") {
          "[[errors]]\ncode = \"\($0.code)\"\nmessage = \(Escaping.quoted($0.text))"
        }
      }, shape: records),
    PrintedShape(
      name: "XML", file: "a.xml", hasCategories: false,
      print: { catalog in
        rows(catalog, "<?xml version=\"1.0\"?>\n<errors>") {
          "<error code=\"\($0.code)\"><message>\(Escaping.markup($0.text))</message></error>"
        } + "</errors>\n"
      }, shape: records),
  ]

  static let code: [PrintedShape] = [
    PrintedShape(
      name: "enumeration in C", file: "a.txt", hasCategories: false, lostAtStart: "-",
      skipsCodes: ["letters and numbers", "constants", "dotted words", "awkward texts"],
      print: { catalog in
        "enum Errors {\n"
          + catalog.entries.enumerated().map { "  FAILURE_\($0) = \($1.code), /* \($1.text) */\n" }
          .joined() + "};\n"
      }, shape: { _ in .code(CodeShape()) }),
    PrintedShape(
      name: "constants in Go", file: "a.txt", hasCategories: false, lostAtStart: "-",
      print: { catalog in
        "type Errors string\n\nconst (\n"
          + catalog.entries.enumerated().map {
            "\tFailure\($0) Errors = \"\($1.code)\" // \($1.text)\n"
          }.joined() + ")\n"
      }, shape: { _ in .code(CodeShape()) }),
    PrintedShape(
      name: "object in TypeScript", file: "a.txt", hasCategories: false,
      print: { catalog in
        "export const Errors = {\n"
          + catalog.entries.map {
            "  \(Escaping.quoted($0.code)): { message: \(Escaping.quoted($0.text)) },\n"
          }.joined() + "};\n"
      }, shape: { _ in .code(CodeShape()) }),
  ]

  static let all = lines + markup + data + code

  private static func rows(
    _ catalog: PrintedCatalog, _ head: String, _ entry: (PrintedCatalog.Entry) -> String
  ) -> String {
    head + "\n" + catalog.entries.map { entry($0) + "\n" }.joined()
  }
}
