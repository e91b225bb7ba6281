/// Whether anybody who reads a page sees an element as a part of what it says.
enum HTMLVisibility {
  /// Whether the element and all in it vanish, by what its author wrote on it. Links and buttons in
  /// headings are judged by their text, elsewhere.
  static func hides(_ attributes: MarkupAttributes) -> Bool {
    if attributes.isEmpty { return false }
    if let hidden = attributes["hidden"], hidden != "until-found" { return true }
    if attributes["aria-hidden"] == "true" { return true }
    if let style = attributes["style"], hides(style: style) { return true }
    if let classes = attributes["class"], has(classes, oneOf: chromeClasses) { return true }
    return attributes["id"].map(chromeNames.contains) ?? false
  }

  /// Whether the element is one of those that stand around the main text of a page, by its class.
  static func surrounds(_ attributes: MarkupAttributes) -> Bool {
    attributes["class"].map { has($0, oneOf: surroundingClasses) } ?? false
  }

  /// Whether what is beside the main text belongs to it all the same, as a note does.
  static func isNote(_ attributes: MarkupAttributes) -> Bool {
    if attributes["role"] == "note" { return true }
    return attributes["class"].map { has($0, oneOf: noteClasses) } ?? false
  }

  /// Whether the element is called the content of the page.
  static func isContent(_ attributes: MarkupAttributes) -> Bool {
    attributes["id"].map(contentNames.contains) ?? false
  }

  static func strikes(_ attributes: MarkupAttributes) -> Bool {
    attributes["style"].map { $0.contains("line-through") } ?? false
  }

  private static func hides(style: String) -> Bool {
    let style = style.lowercased().filter { !$0.isWhitespace }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  private static func has(_ classes: String, oneOf names: Set<Substring>) -> Bool {
    classes.utf8.split { $0 == 0x20 || 0x09...0x0D ~= $0 }.contains {
      names.contains(Substring($0))
    }
  }

  /// Tables of contents, line numbers, and texts for screen readers.
  private static let chromeNames: Set<String> = ["toc", "table-of-contents", "mw-navigation"]
  private static let chromeClasses: Set<Substring> = [
    "toc", "table-of-contents", "breadcrumb", "breadcrumbs", "mw-editsection", "sr-only",
    "visually-hidden", "visuallyhidden", "screen-reader-text", "headerlink", "hash-link", "linenos",
    "gutter", "rouge-gutter", "hljs-ln-numbers", "blob-num", "linenodiv", "copy-button", "copybtn",
    "viewcode-link", "viewcode-back",
  ]
  private static let contentNames: Set<String> = [
    "content", "main", "main-content", "maincontent", "bodyContent", "mw-content-text",
    "page-content", "doc-content", "layout-content",
  ]
  private static let surroundingClasses: Set<Substring> = [
    "nav", "navbar", "navheader", "navfooter", "navigation", "menu", "sidebar", "sphinxsidebar",
    "footer", "site-footer", "page-footer", "site-header", "pagination", "skip-link",
  ]
  private static let noteClasses: Set<Substring> = [
    "note", "admonition", "footnote", "caution", "warning", "tip", "danger", "important", "topic",
    "starlight-aside",
  ]
}
