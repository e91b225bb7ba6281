/// Links in headings that lead to the heading itself.
enum HTMLAnchor {
  /// Whether a link has one of the texts that such links have: a mark such as `¶` or `#`, no letter
  /// of which belongs to the heading.
  static func isMark(_ text: some Collection<UInt8>) -> Bool {
    if text.count > 40 { return false }
    let words = String(decoding: text, as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return marks.contains(words)
  }

  private static let marks: Set<String> = [
    "#", "##", "¶", "§", "🔗", "⚓", "⚓︎", "∞", "", "[#]", "(#)", "↑", "↩", "^", "link", "[link]",
    "anchor", "permalink", "permanent link", "copy link", "edit", "[edit]", "link to this heading",
    "link to this section", "direct link to heading", "top", "[top]", "back to top",
  ]
}
