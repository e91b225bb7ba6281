/// Makes HTML of wikitext, one line of each line.
struct MediaWikiPage {
  private(set) var html = ""
  private var lists = MediaWikiLists()
  /// The cells that are open, one for each table, the outermost first.
  private var tables: [String?] = []
  /// The element in which everything is text up to its end.
  private var verbatim: String?
  /// Whether a line of text has just ended.
  private var isAfterText = false
  private var isFirst = true
  /// The footnotes of a term, for the text below it.
  private var pendingNotes: [String] = []
  private var row = MediaWikiRow()

  private static let mostTables = 5

  mutating func add(_ line: Substring) {
    if !isFirst { html += "\n" }
    isFirst = false
    if let verbatim { return addVerbatim(line, in: verbatim) }
    let text = line.trimmed
    guard !text.isEmpty else {
      html += lists.closed() + "<p>"
      isAfterText = false
      return
    }
    let wasAfterText = isAfterText
    isAfterText = false
    if addTable(text) || addHeading(text) || addItem(text) { return }
    html += lists.closed()
    isAfterText = wasAfterText
    if let tag = Self.verbatimTags.first(where: { text.lowercased().hasPrefix("<" + $0) }),
      let end = text.firstIndex(of: ">"), text[..<end].last != "/",
      tag != "nowiki" || text.firstRange(of: "</nowiki>") == nil
    {
      html += "<pre>"
      isAfterText = false
      return addVerbatim(text[end...].dropFirst(), in: tag)
    }
    if text.utf8.count > 3, text.allSatisfy({ $0 == "-" }) { return }
    if line.first == " ", tables.isEmpty {
      html += "<pre>" + MediaWikiInlines.html(of: line.dropFirst()) + "</pre>"
      isAfterText = false
    } else {
      addText(text)
    }
  }

  private mutating func addText(_ text: Substring) {
    let shown = MediaWikiInlines.html(of: text)
    if shown.isEmpty { return addPendingNotes() }
    html += (isAfterText ? "<br>" : "") + shown + takeNotes()
    isAfterText = true
  }

  /// The footnotes of the term above, in brackets.
  private mutating func takeNotes() -> String {
    defer { pendingNotes = [] }
    return pendingNotes.wikiNotes
  }

  /// Adds the footnotes that no text came for.
  private mutating func addPendingNotes() {
    for note in pendingNotes { html += "<p>\(note)</p>" }
    pendingNotes = []
  }

  /// Ends the page.
  mutating func finish() {
    endRow()
    pendingNotes += row.takeTableNotes()
    guard !pendingNotes.isEmpty else { return }
    html += lists.closed() + endOfCell() + tables.map { _ in "</table>" }.joined()
    addPendingNotes()
  }

  private static let verbatimTags = ["pre", "source", "syntaxhighlight", "nowiki"]

  private mutating func addVerbatim(_ line: Substring, in tag: String) {
    guard let end = line.firstRange(of: "</\(tag)>") else {
      html += MediaWikiInlines.escaped(line)
      verbatim = tag
      return
    }
    html += MediaWikiInlines.escaped(line[..<end.lowerBound]) + "</pre>"
    verbatim = nil
    let rest = line[end.upperBound...].trimmed
    if !rest.isEmpty { addText(rest) }
  }

  private mutating func addHeading(_ text: Substring) -> Bool {
    guard text.first == "=", text.last == "=" else { return false }
    let level = min(6, text.prefix { $0 == "=" }.count, text.reversed().prefix { $0 == "=" }.count)
    guard text.count > 2 * level else { return false }
    let (title, notes) = MediaWikiInlines.parts(of: text.dropFirst(level).dropLast(level).trimmed)
    html += lists.closed()
    addPendingNotes()
    html += "<h\(level)>\(title)</h\(level)>"
    pendingNotes = notes
    addPendingNotes()
    return true
  }

  private mutating func addItem(_ text: Substring) -> Bool {
    let marks = text.utf8.prefix { "*#;:".utf8.contains($0) }
    guard !marks.isEmpty else { return false }
    let rest = text[marks.endIndex...].trimmed
    let isTerm = marks.last == UInt8(ascii: ";")
    html += lists.item(Array(marks))
    if isTerm, let (term, definition) = rest.wikiDefinition {
      addTerm(term)
      html += lists.item(Array(marks.dropLast()) + [UInt8(ascii: ":")])
      html += MediaWikiInlines.html(of: definition) + takeNotes()
    } else if isTerm {
      addTerm(rest)
    } else {
      html += MediaWikiInlines.html(of: rest) + takeNotes()
    }
    return true
  }

  private mutating func addTerm(_ text: Substring) {
    let (term, notes) = MediaWikiInlines.parts(of: text)
    html += term
    pendingNotes += notes
  }

  // MARK: Tables

  private mutating func addTable(_ text: Substring) -> Bool {
    let inner = text.drop { $0 == ":" || $0.isWhitespace }
    if inner.hasPrefix("{|"), tables.count < Self.mostTables {
      html += lists.closed() + "<table>"
      tables.append(nil)
      return true
    }
    guard !tables.isEmpty, let first = text.first, first == "|" || first == "!" else {
      return false
    }
    let rest = text.dropFirst()
    html += lists.closed()
    if first == "|", let mark = rest.first, mark == "}" || mark == "-" {
      endRow()
    }
    html += endOfCell()
    switch rest.first {
    case "}" where first == "|":
      html += "</table>"
      for note in row.takeTableNotes() { html += "<p>\(note)</p>" }
      tables.removeLast()
      if rest.count > 1 { addText(rest.dropFirst().trimmed) }
    case "-" where first == "|": html += "<tr>"
    case "+" where first == "|": addCell(rest.dropFirst(), "caption")
    default:
      for cell in rest.wikiCells(isHeader: first == "!") {
        html += endOfCell()
        addCell(cell, first == "!" ? "th" : "td")
      }
    }
    return true
  }

  /// Adds the footnotes of the row to its last cell, before the ends of lines behind it.
  private mutating func endRow() {
    let notes = row.end()
    guard !notes.isEmpty else { return }
    let lineEnds = html.reversed().prefix { $0 == "\n" }.count
    html.removeLast(lineEnds)
    html += notes + String(repeating: "\n", count: lineEnds)
  }

  private mutating func endOfCell() -> String {
    guard let last = tables.indices.last, let tag = tables[last] else { return "" }
    tables[last] = nil
    return "</\(tag)>"
  }

  private mutating func addCell(_ cell: Substring, _ tag: String) {
    let (attributes, content) = cell.wikiAttributes
    let spans = ["rowspan", "colspan"].compactMap { name in
      attributes.wikiNumber(name).map { " \(name)=\"\($0)\"" }
    }
    let (text, notes) = MediaWikiInlines.parts(of: content.trimmed)
    html += "<\(tag)\(spans.joined())>" + text + row.notes(behind: text, notes, in: tag)
    isAfterText = !content.allSatisfy(\.isWhitespace)
    tables[tables.count - 1] = tag
  }
}
