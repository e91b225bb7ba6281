import OrderedJSON
import SiteSearch

/// Prints what a search has found.
struct FoundPrinter {
  let answer: SearchAnswer
  /// Whether codes stand out by the terminal's bold face.
  let isColored: Bool

  /// Two lines for each result: code, name, other codes where it was found by one, vendor and category; then the
  /// summary and the page's path. Other characters than printable ones cannot steer the terminal.
  var text: String {
    let shown = answer.results.map(lines).joined(separator: "\n")
    let more = answer.total - answer.results.count
    return shown + (more > 0 ? "\n(\(more) more; --limit shows them)\n" : "")
  }

  /// How many characters of a word are shown in a warning.
  private static let longestWord = 60

  /// What of the text nothing knows, what was read as something else, and whether only a number speaks for the first
  /// result, so that what is found is not taken for a sure answer to all of it.
  var warnings: [String] {
    var warnings: [String] = []
    if !answer.unknown.isEmpty {
      let words = answer.unknown.map(quoted).joined(separator: ", ")
      warnings.append("Nothing here knows \(words); shown is what the rest finds.")
    }
    for word in answer.mended {
      let read = word.read.map(quoted).joined(separator: " or ")
      warnings.append("\(quoted(word.text)) was read as \(read); --exactly searches without.")
    }
    if answer.isUnsure {
      warnings.append(
        "Only the number agrees: the text may be of something that is not here.")
    }
    return warnings
  }

  private func quoted(_ word: String) -> String {
    "“\(plain(String(word.prefix(Self.longestWord))))\(word.count > Self.longestWord ? "…" : "")”"
  }

  private func lines(_ result: SearchResult) -> String {
    let record = result.record
    let alias = result.field == .alias ? "(\(record.aliases.joined(separator: ", ")))" : nil
    let titles = [record.name, alias, record.label].compactMap { $0 }.filter { $0 != record.code }
    let code = isColored ? "\u{1B}[1m\(plain(record.code))\u{1B}[0m" : plain(record.code)
    let title = ([code] + titles.map(plain)).joined(separator: "  ")
    let removed = record.isRemoved ? " (no longer listed)" : ""
    let place = plain("\(record.vendorName) / \(record.category)")
    let summary = record.summary.isEmpty ? "" : "  \(plain(record.summary))\n"
    return "\(title) - \(place)\(removed)\n\(summary)  \(plain(record.url))\n"
  }

  private func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
  }

  /// An object of `results`, as the engine in the browser returns them, `total`, and `unknown`, `mended` and `isUnsure`
  /// where there is any.
  var json: String {
    let mended = answer.mended.map { word in
      JSONValue.object(["text": .string(word.text), "read": texts(word.read)])
    }
    return JSONValue.object([
      "results": .array(answer.results.map(json)), "total": .integer(answer.total),
      "unknown": answer.unknown.isEmpty ? nil : texts(answer.unknown),
      "mended": mended.isEmpty ? nil : .array(mended),
      "isUnsure": answer.isUnsure ? .bool(true) : nil,
    ]).indentedText
  }

  private func texts(_ list: [String]) -> JSONValue { .array(list.map { .string($0) }) }

  private func json(_ result: SearchResult) -> JSONValue {
    let record = result.record
    return .object([
      "id": .string(record.id), "code": .string(record.code),
      "name": record.name.map { .string($0) }, "label": record.label.map { .string($0) },
      "vendor": .string(record.vendor), "category": .string(record.category),
      "url": .string(record.url), "summary": .string(record.summary),
      "removed": record.isRemoved ? .bool(true) : nil,
      "matched": .object([
        "in": .string(result.field.rawValue), "isExact": .bool(result.isExact),
      ]),
    ])
  }
}
