/// A tag of HTML as it is written in another format.
struct HTMLTag {
  /// In lower case.
  let name: String
  let isClosing: Bool
  private let attributes: Substring

  /// `nil` for a comment and for what is no tag.
  init?(_ source: String) {
    guard source.hasPrefix("<"), source.hasSuffix(">") else { return nil }
    var inner = source.dropFirst().dropLast()
    isClosing = inner.first == "/"
    if isClosing { inner = inner.dropFirst() }
    let name = inner.prefix { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
    guard !name.isEmpty else { return nil }
    self.name = name.lowercased()
    attributes = inner[name.endIndex...]
  }

  /// Whether there are attributes, or a slash at the end.
  var hasAttributes: Bool { attributes.contains("=") || attributes.hasSuffix("/") }

  /// Whether the name is one of HTML's elements.
  var isKnown: Bool { Self.isKnown(name) }

  static func isKnown(_ name: String) -> Bool { elements.contains(name.lowercased()) }

  /// The value of an attribute, which must stand in quotation marks.
  func value(of attribute: String) -> Substring? {
    for quote in ["\"", "'"] {
      guard let start = attributes.firstRange(of: attribute + "=" + quote) else { continue }
      let rest = attributes[start.upperBound...]
      return rest.firstRange(of: quote).map { rest[..<$0.lowerBound] }
    }
    return nil
  }

  private static let elements = Set(
    """
    a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button \
    canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl \
    dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head \
    header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta \
    meter nav nobr noscript object ol optgroup option output p param picture pre progress q rp rt \
    ruby s samp script section select small source span strike strong style sub summary sup svg \
    table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr
    """.split(separator: " ").map(String.init))
}
