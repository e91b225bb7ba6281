/// Turns what libxml2 tells of a page into its lines.
final class HTMLReader: MarkupHandler {
  private(set) var page: HTMLPage
  private var open: [Open] = []
  /// How many of the open elements hide all that is in them.
  private var hiding = 0
  private var sections = 0
  private var forms = 0
  private var terms = 0

  /// An element that has not ended yet.
  private struct Open {
    let name: String
    let element: HTMLElement
    var isHiding = false
    var flowDepth = 0
    var listDepth = 0
    /// The id of a table or of a cell, or the length of the line at which a link begins.
    var mark = -1
  }

  /// `size` is that of the document in bytes.
  init(size: Int) {
    page = HTMLPage(size: size)
  }

  func start(_ name: String, _ attributes: MarkupAttributes, line: Int) {
    guard hiding == 0 else { return open.append(Open(name: name, element: .inline)) }
    let role = attributes["role"]
    var element = HTMLElement(name, role: role)
    if role == "heading", element == .inline || element == .block {
      let level = attributes["aria-level"].flatMap(Self.number) ?? 2
      element = .heading(level: min(max(level, 1), 6))
    }
    if name != "html", name != "body", hides(element, attributes) { element = .hidden }
    begin(visible(element, attributes), name, attributes, line)
  }

  func end(_ name: String, line: Int) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    while open.count > index, let element = open.popLast() { close(element) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    if hiding == 0 { page.add(bytes, endingAt: line) }
  }

  func passedBy(line: Int) {}

  /// What a browser accepts is no problem.
  func problem(_ problem: MarkupProblem) {}

  /// All lines of the page.
  func finish() -> [DocumentLine] {
    while let element = open.popLast() { close(element) }
    return page.finish()
  }
}

// MARK: - What is seen

extension HTMLReader {
  private func hides(_ element: HTMLElement, _ attributes: MarkupAttributes) -> Bool {
    switch element {
    case .hidden: true
    case .aside: sections == 0 || !HTMLVisibility.isNote(attributes)
    case .header: sections == 0
    case .label: forms > 0
    case .button: !page.isInHeading || !page.inline.isEmpty
    default:
      HTMLVisibility.hides(attributes) || sections == 0 && HTMLVisibility.surrounds(attributes)
    }
  }

  /// The element as it is to be read where it stands.
  private func visible(_ element: HTMLElement, _ attributes: MarkupAttributes) -> HTMLElement {
    switch element {
    case .table where !page.tables.canNest, .header: .block
    case .row, .rowGroup, .caption, .cell: page.tables.isEmpty ? .block : element
    case .heading where terms > 0: .block
    case .inline where HTMLVisibility.strikes(attributes): .strike
    case .aside: .paragraph
    case .block where HTMLVisibility.isContent(attributes): .content
    case .button, .label: .inline
    default: element
    }
  }
}

// MARK: - Elements

extension HTMLReader {
  private func begin(
    _ element: HTMLElement, _ name: String, _ attributes: MarkupAttributes, _ line: Int
  ) {
    var opened = Open(name: name, element: element)
    opened.flowDepth = page.flowDepth
    opened.listDepth = page.listDepth
    count(opened, by: 1)
    switch element {
    case .hidden:
      opened.isHiding = true
      hiding += 1
    case .table(let isLayout): opened.mark = page.beginTable(isLayout: isLayout)
    case .caption: opened.mark = page.beginPart(.caption, at: line)
    case .cell(let isHeader):
      opened.mark = page.beginPart(cell(isHeader, attributes), at: line)
    case .main: opened.mark = page.beginRegion(.main) ? 1 : -1
    case .article: opened.mark = page.beginRegion(.article) ? 1 : -1
    case .content: opened.mark = page.beginRegion(.content) ? 1 : -1
    case .link: opened.mark = page.isInHeading ? page.inline.bytes.count : -1
    default: beginText(element, attributes, line)
    }
    open.append(opened)
  }

  private func beginText(_ element: HTMLElement, _ attributes: MarkupAttributes, _ line: Int) {
    switch element {
    case .paragraph, .summary: page.breakParagraph()
    case .block: page.breakLine()
    case .heading(let level): page.beginHeading(level)
    case .list: page.editFlow { $0.beginList() }
    case .item: page.editFlow { $0.beginItem() }
    case .definitions: page.editFlow { $0.beginDefinitions() }
    case .term: page.editFlow { $0.beginTerm() }
    case .definition: page.editFlow { $0.beginDefinition() }
    case .preformatted: page.beginPreformatted()
    case .rowGroup(let isHead): page.beginGroup(isHead: isHead)
    case .row: page.beginRow(at: line)
    case .lineBreak: page.breakText()
    case .code: page.editInline { $0.beginCode() }
    case .strike: page.editInline { $0.beginStrike() }
    case .shifted(let shift): page.editInline { $0.begin(shift) }
    case .image: addText(attributes["alt"] ?? "", line)
    default: break
    }
  }

  private func close(_ opened: Open) {
    if opened.isHiding { hiding -= 1 }
    guard hiding == 0, !opened.isHiding, opened.flowDepth > 0 else { return }
    count(opened, by: -1)
    switch opened.element {
    case .table: page.endTable(opened.mark)
    case .caption, .cell: if page.tables.isOpenPart(opened.mark) { page.endPart() }
    case .main: if opened.mark == 1 { page.endRegion(.main) }
    case .article: if opened.mark == 1 { page.endRegion(.article) }
    case .content: if opened.mark == 1 { page.endRegion(.content) } else { page.breakLine() }
    case .link: if opened.mark >= 0 { dropAnchor(from: opened.mark) }
    case .rowGroup(isHead: true): page.beginGroup(isHead: false)
    case .list, .item, .definitions, .term, .definition:
      page.breakBlock()
      page.closeLists(to: opened.listDepth, inFlow: opened.flowDepth)
    default: closeText(opened.element)
    }
  }

  private func closeText(_ element: HTMLElement) {
    switch element {
    case .paragraph: page.breakParagraph()
    case .summary: page.endSummary()
    case .block: page.breakLine()
    case .heading: page.endHeading()
    case .preformatted: page.endPreformatted()
    case .code: page.editInline { $0.endCode() }
    case .strike: page.editInline { $0.endStrike() }
    case .shifted: page.editInline { $0.endShift() }
    default: break
    }
  }

  private func count(_ opened: Open, by step: Int) {
    switch opened.element {
    case .main, .article: sections += step
    case .term: terms += step
    default:
      if opened.name == "section" { sections += step }
      if opened.name == "form" { forms += step }
    }
  }

  private func cell(_ isHeader: Bool, _ attributes: MarkupAttributes) -> HTMLTables.Part {
    let columns = attributes["colspan"].flatMap(Self.number) ?? 1
    let rows = attributes["rowspan"].flatMap(Self.number) ?? 1
    return .cell(isHeader: isHeader, columns: min(max(columns, 1), 1000), rows: min(rows, 65_534))
  }

  /// The number that a text begins with, as a browser reads it.
  private static func number(_ text: String) -> Int? {
    let digits = text.drop(while: \.isWhitespace).prefix { $0.isASCII && $0.isNumber }.prefix(9)
    return Int(digits)
  }

  private func addText(_ text: String, _ line: Int) {
    var text = text.filter { $0 != "\n" }
    text.withUTF8 { page.add($0, endingAt: line) }
  }

  /// Takes a link out of a heading that only leads to this heading.
  private func dropAnchor(from mark: Int) {
    let text = page.inline.bytes.dropFirst(mark)
    guard HTMLAnchor.isMark(text) else { return }
    page.editInline { $0.cut(to: mark) }
  }
}
