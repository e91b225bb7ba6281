import Markdown

/// Blocks of Markdown that are one piece of HTML: a table with blank lines in it is several.
struct HTMLRegion {
  /// Every line of it stands on the line of the document that it comes from, or before it.
  private(set) var html = ""
  let firstLine: Int
  private var line: Int

  init(_ blocks: ArraySlice<MarkdownBlock>) {
    firstLine = blocks.first?.lines.lowerBound ?? 1
    line = firstLine
    for block in blocks { add(block) }
  }

  /// For each of some blocks the end of the region that begins with it, `nil` for one that is no HTML. A table that is
  /// never closed ends with its block.
  static func ends(in blocks: [MarkdownBlock]) -> [Int?] {
    var ends: [Int?] = blocks.map { _ in nil }
    var open = 0
    /// Blocks that opened tables, with how many were open before them.
    var waiting: [(start: Int, open: Int)] = []
    for (index, block) in blocks.enumerated() {
      guard case .html(let source) = block.content else { continue }
      ends[index] = index + 1
      let opened = openTables(in: source)
      if opened > 0 { waiting.append((index, open)) }
      open += opened
      while let last = waiting.last, last.open >= open {
        ends[last.start] = index + 1
        waiting.removeLast()
      }
    }
    return ends
  }

  /// How many more tables HTML opens than it closes.
  private static func openTables(in html: String) -> Int {
    let scanner = ByteScanner(html.lowercased())
    var count = 0
    for index in scanner.bytes.indices where scanner.bytes[index] == UInt8(ascii: "<") {
      if scanner.has("<table", at: index) { count += 1 }
      if scanner.has("</table", at: index) { count -= 1 }
    }
    return count
  }

  private mutating func add(_ block: MarkdownBlock) {
    while line < block.lines.lowerBound { append("\n") }
    switch block.content {
    case .html(let source): append(source)
    case .code(let text): append("<pre>" + Self.escaped(text) + "</pre>")
    case .paragraph(let inlines): append(open(block) + Self.html(inlines) + "</p>")
    case .heading(let level, let inlines):
      append("<h\(level)>" + Self.html(inlines) + "</h\(level)>")
    }
  }

  private func open(_ block: MarkdownBlock) -> String { block.item == nil ? "<p>" : "<p>• " }

  private mutating func append(_ text: String) {
    html += text
    line += text.utf8.count { $0 == UInt8(ascii: "\n") }
  }

  private static func html(_ inlines: [MarkdownInline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): escaped(text)
      case .code(let text, _): "<code>" + escaped(text) + "</code>"
      case .html(let source): source
      case .softBreak: "\n"
      case .lineBreak: "<br>\n"
      }
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
