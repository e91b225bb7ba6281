import Markdown

/// Makes lines of the inlines of a Markdown text: `<br>` and items of HTML lists begin lines, and
/// tags vanish unless they are placeholders.
struct InlineWriter {
  /// Names of tags that the document closes somewhere.
  let closedTags: Set<String>

  func lines(of inlines: [MarkdownInline], number: Int) -> InlineLines {
    var lines = InlineLines(number: number)
    for inline in inlines {
      switch inline {
      case .text(let text): lines.append(text)
      case .code(let text, let lineEnds):
        lines.appendCode(text)
        lines.skipLineEnds(lineEnds)
      case .html(let source): write(source, to: &lines)
      case .softBreak, .lineBreak: lines.endLine()
      }
    }
    return lines
  }

  private func write(_ source: String, to lines: inout InlineLines) {
    defer { lines.skipLineEnds(source.utf8.count { $0 == UInt8(ascii: "\n") }) }
    guard let tag = HTMLTag(source) else { return }
    switch tag.name {
    case "br", "hr", "p", "div", "ul", "ol", "tr", "dl", "dd", "dt", "blockquote":
      lines.breakLine()
    case "li": if !tag.isClosing { lines.beginItem() }
    case "code", "tt", "samp": lines.isCode = !tag.isClosing
    case "del", "s", "strike": lines.append("~~")
    case "sup", "sub": lines.shift = tag.isClosing ? nil : BaselineShift(tag: tag.name)
    case "img": lines.append(tag.value(of: "alt") ?? "")
    default: if isPlaceholder(tag, source) { lines.append(source) }
    }
  }

  /// Whether what looks like a tag is text, as in `Bearer <token>`.
  private func isPlaceholder(_ tag: HTMLTag, _ source: String) -> Bool {
    guard !tag.isKnown, !tag.hasAttributes else { return false }
    let name = source.dropFirst(tag.isClosing ? 2 : 1).dropLast().prefix { $0 != " " }
    return !closedTags.contains(String(name))
  }
}
