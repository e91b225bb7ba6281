package import Diagnostics

/// XML that is a text with tables, as DocBook and DITA are, read as HTML with the same elements.
///
/// Tables are those of the CALS model (rows of entries) and DITA's simple ones.
package enum XMLTables {
  /// The bytes in which a table must begin for the document to count as a text.
  private static let head = 1 << 20

  /// The lines of the document; `nil` where it has no such table.
  package static func lines(of document: SourceDocument) -> Diagnosed<[DocumentLine]>? {
    let head = Substring(document.text.utf8.prefix(Self.head))
    guard
      ["<entry>", "<entry ", "<stentry"].contains(where: { has($0, in: head) }),
      has("<row", in: head) || has("<strow", in: head)
    else { return nil }
    let reader = XMLTableReader(HTMLReader(size: document.text.utf8.count))
    let stop = MarkupParser.read(document, as: .xml, telling: reader)
    let lines = reader.page.finish()
    let problem = reader.problem ?? stop.map(MarkupProblem.nothingIsReadBelow)
    return Diagnosed(lines, problem.map { [.brokenXML($0, in: document)] } ?? [])
  }

  private static func has(_ mark: StaticString, in text: Substring) -> Bool {
    mark.withUTF8Buffer { mark in
      var rest = text.utf8[...]
      while let place = rest.firstIndex(of: mark[0]) {
        rest = rest[place...]
        if rest.starts(with: mark) { return true }
        rest = rest.dropFirst()
      }
      return false
    }
  }
}

/// Tells a reader of HTML what stands in such a document, by the names that HTML has for it.
private final class XMLTableReader: MarkupHandler {
  let page: HTMLReader
  /// The first problem that breaks the document.
  private(set) var problem: MarkupProblem?
  /// How many tables, heads of tables and lists of terms are open.
  private var tables = 0
  private var heads = 0
  private var terms = 0
  /// Whether a table has begun of which nothing but a title can have been read.
  private var awaitsTitle = false
  /// The words of the title that is open, and of the last one.
  private var title: [UInt8]?
  private var lastTitle: [UInt8] = []

  init(_ page: HTMLReader) { self.page = page }

  func start(_ name: String, _ attributes: MarkupAttributes, line: Int) {
    count(name, by: 1)
    if name == "title" {
      title = []
    } else if Self.isTable(name) {
      awaitsTitle = true
    } else {
      beginTable(line)
      page.start(html(name), attributes, line: line)
    }
  }

  func end(_ name: String, line: Int) {
    if name == "title" {
      addTitle(line)
      beginTable(line)
    } else {
      if Self.isTable(name) { beginTable(line) }
      page.end(Self.isTable(name) ? "table" : html(name), line: line)
    }
    count(name, by: -1)
  }

  /// A heading, unless the one above says the same.
  private func addTitle(_ line: Int) {
    guard let title else { return }
    self.title = nil
    let words = title.split { $0 <= 0x20 }.joined(separator: [0x20])
    guard !words.elementsEqual(lastTitle) else { return }
    lastTitle = Array(words)
    let level = tables > 0 ? "h3" : "h2"
    page.start(level, MarkupAttributes(pairs: nil), line: line)
    lastTitle.withUnsafeBufferPointer { page.text($0, line: line) }
    page.end(level, line: line)
  }

  /// Begins the table whose title may have stood above.
  private func beginTable(_ line: Int) {
    guard awaitsTitle else { return }
    awaitsTitle = false
    page.start("table", MarkupAttributes(pairs: nil), line: line)
  }

  private static func isTable(_ name: String) -> Bool {
    ["table", "informaltable", "simpletable"].contains(name)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    if title == nil { page.text(bytes, line: line) } else { title?.append(contentsOf: bytes) }
  }

  func passedBy(line: Int) {}

  func problem(_ problem: MarkupProblem) {
    if self.problem == nil, problem.breaksDocument { self.problem = problem }
  }

  private func count(_ name: String, by change: Int) {
    switch name {
    case "table", "informaltable", "simpletable": tables += change
    case "thead", "sthead": heads += change
    case "variablelist": terms += change
    default: break
    }
  }

  private func html(_ name: String) -> String {
    switch name {
    case "entry", "stentry": heads > 0 ? "th" : "td"
    case "listitem": terms > 0 ? "dd" : "li"
    default: Self.names[name] ?? name
    }
  }

  private static let names: [String: String] = [
    "row": "tr", "strow": "tr", "sthead": "tr",
    "para": "p", "simpara": "p", "itemizedlist": "ul", "orderedlist": "ol", "variablelist": "dl",
    "term": "dt", "programlisting": "pre", "screen": "pre", "codeblock": "pre", "literal": "code",
    "constant": "code", "errorcode": "code", "errorname": "code", "codeph": "code",
    "info": "template", "articleinfo": "template", "prolog": "template",
  ]
}
