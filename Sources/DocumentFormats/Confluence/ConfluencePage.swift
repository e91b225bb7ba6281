/// Makes HTML of Confluence's wiki markup, one line of each line.
struct ConfluencePage {
  private(set) var html = ""
  private var lists = MediaWikiLists()
  /// The row that is open, whose last cell goes on up to a pipe at the end of a line.
  private var row: [Substring] = []
  private var isInTable = false
  /// The macro in which everything is text up to its end.
  private var verbatim: String?
  private var isAfterText = false
  private var isFirst = true

  private static let verbatimMacros = ["code", "noformat"]

  mutating func add(_ line: Substring) {
    let text = line.trimmed
    if !row.isEmpty, text.isEmpty || text.hasPrefix("|") { endRow() }
    if !isFirst, row.isEmpty { html += "\n" }
    isFirst = false
    if let verbatim { return addVerbatim(line, in: verbatim) }
    if !row.isEmpty {
      row.append(text)
      if text.hasSuffix("|") { endRow() }
      return
    }
    let wasAfterText = isAfterText
    isAfterText = false
    if text.hasPrefix("|") { return beginRow(text) }
    endTable()
    if text.isEmpty {
      html += lists.closed() + "<p>"
    } else if text.isConfluenceHeading {
      html += lists.closed()
      let level = text.dropFirst().prefix(1)
      html += "<h\(level)>\(ConfluenceInlines.html(of: text.dropFirst(4)))</h\(level)>"
    } else if let (marks, rest) = text.confluenceItem {
      html += lists.item(marks) + ConfluenceInlines.html(of: rest)
    } else if !beginVerbatim(text) {
      html += lists.closed()
      isAfterText = wasAfterText
      addText(text)
    }
  }

  mutating func finish() {
    endRow()
    endTable()
    html += lists.closed()
  }

  private mutating func addText(_ text: Substring) {
    if text.utf8.count > 3, text.allSatisfy({ $0 == "-" }) { return }
    let shown = ConfluenceInlines.html(of: text.hasPrefix("bq. ") ? text.dropFirst(4) : text)
    html += (isAfterText && !shown.isEmpty ? "<br>" : "") + shown
    isAfterText = isAfterText || !shown.isEmpty
  }

  // MARK: Texts as they are

  private mutating func beginVerbatim(_ text: Substring) -> Bool {
    guard let macro = Self.verbatimMacros.first(where: { text.hasPrefix("{\($0)") }),
      let end = text.firstIndex(of: "}"),
      text.dropFirst(macro.count + 1).first.map({ "}:".contains($0) }) == true
    else { return false }
    html += lists.closed() + "<pre>"
    verbatim = macro
    addVerbatim(text[end...].dropFirst(), in: macro)
    return true
  }

  private mutating func addVerbatim(_ line: Substring, in macro: String) {
    guard let end = line.firstRange(of: "{\(macro)}") else {
      html += MediaWikiInlines.escaped(line)
      return
    }
    html += MediaWikiInlines.escaped(line[..<end.lowerBound]) + "</pre>"
    verbatim = nil
    let rest = line[end.upperBound...].trimmed
    if !rest.isEmpty { addText(rest) }
  }

  // MARK: Tables

  private mutating func beginRow(_ text: Substring) {
    html += lists.closed() + (isInTable ? "" : "<table>")
    isInTable = true
    row = [text]
    if text.hasSuffix("|"), text.utf8.count > 1 { endRow() }
  }

  private mutating func endRow() {
    guard !row.isEmpty else { return }
    let text = row.joined(separator: "\n")
    html += "<tr>"
    for (cell, isHeader) in text[...].confluenceCells {
      let lines = cell.split(separator: "\n", omittingEmptySubsequences: false)
      let shown = lines.map { line in
        let text = line.trimmed
        return ConfluenceInlines.html(of: text.confluenceItem.map { "• " + $0.text } ?? text)
      }
      let tag = isHeader ? "th" : "td"
      html += "<\(tag)>" + shown.joined(separator: "<br>\n") + "</\(tag)>"
    }
    html += "</tr>"
    row = []
  }

  private mutating func endTable() {
    if isInTable { html += "</table>" }
    isInTable = false
  }
}

extension Substring {
  /// The marks of a list's item, in the manner of MediaWiki, and the text behind them.
  fileprivate var confluenceItem: (marks: [UInt8], text: Substring)? {
    let marks = utf8.prefix { "*#-".utf8.contains($0) }
    guard !marks.isEmpty, marks.count < 10, marks.first != UInt8(ascii: "-") || marks.count == 1,
      self[marks.endIndex...].first == " "
    else { return nil }
    let list = marks.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "*") : $0 }
    return (list, self[marks.endIndex...].trimmed)
  }

  /// The cells of a row, each behind one pipe, or behind two where it names a column or a row.
  fileprivate var confluenceCells: [(text: Substring, isHeader: Bool)] {
    let scanner = ByteScanner(self)
    let last = scanner.lastClosing
    var cells: [(text: Substring, isHeader: Bool)] = []
    var start: (place: Int, isHeader: Bool)?
    var place = 0
    while place < scanner.bytes.count {
      if scanner.bytes[place] == UInt8(ascii: "\\") {
        place += 2
        continue
      }
      if place < last, let end = scanner.endOfConfluenceAtom(at: place) {
        place = end
        continue
      }
      guard scanner.bytes[place] == UInt8(ascii: "|") else {
        place += 1
        continue
      }
      if let start { cells.append((part(start.place..<place), start.isHeader)) }
      let isHeader = scanner.has("||", at: place)
      place += isHeader ? 2 : 1
      start = (place, isHeader)
    }
    if let start, start.place < scanner.bytes.count {
      cells.append((part(start.place..<scanner.bytes.count), start.isHeader))
    }
    return cells
  }

  private func part(_ range: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)].trimmed
  }
}

extension ByteScanner {
  /// The place of the last bracket or brace that could close one; 0 where there is none.
  var lastClosing: Int {
    bytes.lastIndex { $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") } ?? 0
  }

  /// The place behind a link, a code span or a macro that begins here.
  fileprivate func endOfConfluenceAtom(at place: Int) -> Int? {
    switch bytes[place] {
    case UInt8(ascii: "["): end(of: "]", from: place)
    case UInt8(ascii: "{"): end(of: has("{{", at: place) ? "}}" : "}", from: place)
    default: nil
    }
  }

  /// The place behind a mark on the same line, within 2,000 bytes.
  private func end(of mark: StaticString, from place: Int) -> Int? {
    let line = bytes[place...].prefix(2_000).prefix { $0 != UInt8(ascii: "\n") }
    return find(mark, from: place, before: line.endIndex).map { $0 + mark.utf8CodeUnitCount }
  }
}
