/// What an element of HTML is to the lines of a page.
enum HTMLElement: Equatable {
  /// Part of the line that it stands in; also whatever is not known.
  case inline
  /// Begins and ends a line.
  case block
  /// A block with space above and below.
  case paragraph
  /// 1 to 6.
  case heading(level: Int)
  /// What stands for a part that is folded up.
  case summary
  case list
  case item
  case definitions
  case term
  case definition
  case preformatted
  case table(isLayout: Bool)
  case caption
  case rowGroup(isHead: Bool)
  case row
  case cell(isHeader: Bool)
  case lineBreak
  case code
  case strike
  case shifted(BaselineShift)
  case image
  case link
  case button
  case label
  case aside
  case header
  case main
  case article
  /// A block that its author named as the content of the page.
  case content
  /// Seen by nobody who reads the page, or chrome around what it says.
  case hidden

  /// The element of a name and the role that its author gave it.
  init(_ name: String, role: String?) {
    let named = Self.byName[name] ?? .inline
    guard let role, !role.isEmpty else {
      self = named
      return
    }
    self = Self.byRole[role] ?? named
    if case .table = named, role == "presentation" || role == "none" {
      self = .table(isLayout: true)
    }
  }

  private static let byRole: [String: HTMLElement] = [
    "table": .table(isLayout: false), "grid": .table(isLayout: false),
    "treegrid": .table(isLayout: false), "row": .row, "cell": .cell(isHeader: false),
    "gridcell": .cell(isHeader: false), "columnheader": .cell(isHeader: true),
    "rowheader": .cell(isHeader: true), "list": .list, "listitem": .item, "main": .main,
    "navigation": .hidden, "banner": .hidden, "contentinfo": .hidden, "search": .hidden,
    "complementary": .aside, "tablist": .hidden, "tooltip": .hidden, "dialog": .hidden,
    "doc-toc": .hidden,
  ]

  private static let byName: [String: HTMLElement] = {
    var elements: [String: HTMLElement] = [
      "dl": .definitions, "dt": .term, "dd": .definition, "li": .item, "caption": .caption,
      "thead": .rowGroup(isHead: true), "tbody": .rowGroup(isHead: false),
      "tfoot": .rowGroup(isHead: false), "tr": .row, "td": .cell(isHeader: false),
      "th": .cell(isHeader: true), "table": .table(isLayout: false), "br": .lineBreak,
      "img": .image, "a": .link, "button": .button, "label": .label, "aside": .aside,
      "header": .header, "summary": .summary, "main": .main, "article": .article,
    ]
    for level in 1...6 { elements["h\(level)"] = .heading(level: level) }
    for name in ["ul", "ol", "menu", "dir"] { elements[name] = .list }
    for name in ["pre", "listing", "xmp"] { elements[name] = .preformatted }
    for name in ["code", "kbd", "samp", "tt"] { elements[name] = .code }
    for name in ["del", "s", "strike"] { elements[name] = .strike }
    for name in ["sup", "sub"] { elements[name] = BaselineShift(tag: name).map { .shifted($0) } }
    for name in ["p", "blockquote", "hr", "details", "figure"] {
      elements[name] = .paragraph
    }
    for name in [
      "address", "body", "center", "div", "fieldset", "figcaption", "form", "hgroup", "html",
      "legend", "section",
    ] {
      elements[name] = .block
    }
    for name in [
      "audio", "canvas", "datalist", "dialog", "embed", "footer", "iframe", "input", "meta", "nav",
      "noembed", "noframes", "noscript", "object", "script", "search", "select", "style", "svg",
      "template", "textarea", "title", "video",
    ] {
      elements[name] = .hidden
    }
    return elements
  }()
}
