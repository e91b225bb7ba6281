/// An HTML text taken apart, with everything about it that is wrong in itself.
struct HTMLPage: Sendable {
  struct Element: Sendable {
    let name: String
    let attributes: [HTMLTag.Attribute]
    /// Its place among the page's elements, and that of the element around it.
    let place: Int
    let parent: Int?
    /// What it holds, as offsets into `text`.
    fileprivate(set) var extent: Range<Int>

    subscript(attribute: String) -> String? {
      attributes.first { $0.name == attribute }.map { $0.value ?? "" }
    }

    func hasClass(_ name: String) -> Bool {
      (self["class"] ?? "").split(separator: " ").contains { $0 == name }
    }
  }

  /// In the order of their opening tags.
  private(set) var elements: [Element] = []
  /// The characters of the whole page, its head included.
  private(set) var text: [UInt8] = []
  private(set) var problems: [String] = []

  init(_ bytes: [UInt8]) {
    var builder = HTMLPageBuilder()
    var tokenizer = HTMLTokenizer(bytes)
    while let token = tokenizer.next() { builder.add(token) }
    builder.finish()
    elements = builder.elements
    text = builder.text
    problems = tokenizer.problems + builder.problems
  }

  init(_ html: String) { self.init(Array(html.utf8)) }

  func elements(named names: String...) -> [Element] {
    elements.filter { names.contains($0.name) }
  }

  /// The address that a browser goes on to.
  var redirect: String? {
    elements(named: "meta").first { $0["http-equiv"] == "refresh" }.map { element in
      String(element["content"]?.split(separator: "url=", maxSplits: 1).last ?? "")
    }
  }

  /// What a reader sees of an element, runs of white space as one space.
  func visibleText(of element: Element) -> String {
    String(decoding: text[element.extent], as: UTF8.self).collapsed
  }

  /// What a reader sees of the page.
  var visibleText: String {
    elements(named: "body").map(visibleText).joined(separator: " ")
  }

  /// The elements of these names inside of another.
  func descendants(of element: Element, named names: String...) -> [Element] {
    elements.filter { names.contains($0.name) && isInside($0, element) }
  }

  private func isInside(_ inner: Element, _ outer: Element) -> Bool {
    var parent = inner.parent
    while let place = parent {
      if place == outer.place { return true }
      parent = elements[place].parent
    }
    return false
  }
}

/// Puts elements together from their tags.
private struct HTMLPageBuilder {
  private static let void: Set = ["meta", "link", "input", "br", "hr", "img", "wbr"]
  /// A browser ends a paragraph before these, and would then see other elements than we do.
  private static let endsParagraph: Set = [
    "article", "blockquote", "div", "dl", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "main", "nav", "ol", "p", "pre", "section", "table", "ul",
  ]

  var elements: [HTMLPage.Element] = []
  var text: [UInt8] = []
  var problems: [String] = []
  private var open: [Int] = []
  private var hasDoctype = false

  mutating func add(_ token: HTMLToken) {
    switch token {
    case .doctype: hasDoctype = elements.isEmpty
    case .comment: break
    case .text(let characters): text += characters.utf8
    case .open(let tag): begin(tag)
    case .close(let name): end(name)
    }
  }

  private mutating func begin(_ tag: HTMLTag) {
    let isVoid = Self.void.contains(tag.name)
    if tag.isSelfClosing, !isVoid { problems.append("<\(tag.name) /> is not void") }
    for name in ["p", "a"] where open.contains(where: { elements[$0].name == name }) {
      let isWrong = name == "a" ? tag.name == "a" : Self.endsParagraph.contains(tag.name)
      if isWrong { problems.append("<\(tag.name)> inside of <\(name)>") }
    }
    elements.append(
      .init(
        name: tag.name, attributes: tag.attributes, place: elements.count, parent: open.last,
        extent: text.count..<text.count))
    if !isVoid { open.append(elements.count - 1) }
  }

  private mutating func end(_ name: String) {
    guard let last = open.last, elements[last].name == name else {
      problems.append("</\(name)> closes nothing")
      return
    }
    open.removeLast()
    elements[last].extent = elements[last].extent.lowerBound..<text.count
  }

  mutating func finish() {
    problems += open.map { "<\(elements[$0].name)> is never closed" }
    if !hasDoctype { problems.append("no doctype at the beginning") }
  }
}

extension String {
  /// Runs of white space as one space, none at the ends.
  var collapsed: String {
    unicodeScalars.split { " \n\t\r".unicodeScalars.contains($0) }.map(String.init)
      .joined(separator: " ")
  }
}
