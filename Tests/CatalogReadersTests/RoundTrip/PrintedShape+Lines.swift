@testable import CatalogReaders

/// Shapes of plain text.
extension PrintedShape {
  private static let table: @Sendable (Pattern) -> Shape = { _ in
    .table(
      TableShape(columns: [
        Column(name: "Code", role: .code), Column(name: "Meaning", role: .description),
      ]))
  }

  static let lines: [PrintedShape] = [
    PrintedShape(
      name: "pipe rows, pipes at both ends", file: "a.txt",
      print: { catalog in
        catalog.sections({ $0 }, head: "| Code | Meaning |\n|---|---|\n") {
          "| \($0.code) | \(Escaping.pipes($0.text)) |"
        }
      }, shape: table),
    PrintedShape(
      name: "pipe rows without outer pipes", file: "a.txt",
      print: { catalog in
        catalog.sections({ $0 }, head: "Code | Meaning\n") {
          "\($0.code) | \(Escaping.pipes($0.text))"
        }
      }, shape: table),
    PrintedShape(
      name: "rows broken over lines", file: "a.txt", lost: "|",
      print: { catalog in
        catalog.sections({ $0 }, head: "Code |\nMeaning |\n") { "\($0.code) |\n\($0.text) |" }
      }, shape: table),
    PrintedShape(
      name: "glued cells", file: "a.txt", lostAtStart: "-23a",
      print: { catalog in catalog.sections({ $0 }) { $0.code + $0.text } },
      shape: { .rows(RowsShape(code: $0, joint: .nothing)) }),
    PrintedShape(
      name: "rows joined by a space", file: "a.txt",
      print: { catalog in
        catalog.sections({ $0 }, head: "Code Meaning\n") { "\($0.code) \($0.text)" }
      }, shape: { .rows(RowsShape(code: $0, joint: .spaces)) }),
    PrintedShape(
      name: "labelled blocks", file: "a.txt", hasCategories: false, lostAtStart: "-",
      print: { catalog in
        catalog.sections({ $0 }, joint: "\n\n") { "Code: \($0.code)\nDescription: \($0.text)" }
      },
      shape: { code in
        let entry = try? Pattern("Code: (?<code>\(code.source))")
        return .pattern(PatternShape(entry: entry ?? code))
      }),
    PrintedShape(
      name: "cells between blank lines", file: "a.txt", lostAtStart: "-",
      print: { catalog in
        catalog.sections({ $0 }, head: "Code Meaning\n\n", joint: "\n\n") {
          "\($0.code)\n\n\($0.text)"
        }
      }, shape: cells),
    PrintedShape(
      name: "cells one a line", file: "a.txt",
      print: { catalog in
        catalog.sections({ $0 }, head: "Code\nMeaning\n") { "\($0.code)\n\($0.text)" }
      }, shape: cells),
    PrintedShape(
      name: "bullets", file: "a.txt",
      print: { catalog in
        catalog.categories.map { category in
          "• \(category.title)\n"
            + category.entries.map { "  • \($0.code): \($0.text)\n" }.joined()
        }.joined()
      }, shape: { .bullets(BulletsShape(levels: [.category, .code], code: $0)) }, isNested: true),
    PrintedShape(
      name: "definitions", file: "a.txt", lostAtStart: "-",
      print: { catalog in
        catalog.sections({ $0 }, joint: "\n\n") { "\($0.code)\n    \($0.text)" }
      }, shape: { .definitions(DefinitionsShape(code: $0)) }),
    PrintedShape(
      name: "all on one line", file: "a.txt", hasCategories: false, lost: ";",
      print: { catalog in
        "Errors: " + catalog.entries.map { "\($0.code) - \($0.text)" }.joined(separator: "; ")
      }, shape: { .inline(InlineShape(code: $0, separator: " - ")) }),
    PrintedShape(
      name: "inline, an entry a line", file: "a.txt",
      print: { catalog in catalog.sections({ $0 }) { "\($0.code): \($0.text)" } },
      shape: { .inline(InlineShape(code: $0)) }),
  ]

  private static let cells: @Sendable (Pattern) -> Shape = {
    .cells(
      CellsShape(
        code: $0,
        columns: .named([
          Column(name: "Code", role: .code), Column(name: "Meaning", role: .description),
        ])))
  }
}
