import DocumentFormats

/// The headings of plain text: lines behind number signs, and lines that are underlined.
struct PlainHeadings {
  /// The lines, headings as such and without their marks.
  private(set) var lines: [DocumentLine] = []
  /// The lines that only underline.
  private(set) var underlines: [Int] = []

  /// Leaves lines alone in which the format knows headings already.
  init(_ source: [DocumentLine]) {
    guard !source.contains(where: { $0.headingLevel != nil }) else {
      lines = source
      return
    }
    lines.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let line = source[index]
      if let level = Self.level(of: line, below: index + 1 < source.count ? source[index + 1] : nil)
      {
        lines.append(Self.heading(line.text, line, level))
        underlines.append(source[index + 1].number)
        index += 1
      } else {
        lines.append(Self.marked(line) ?? line)
      }
      index += 1
    }
  }

  /// The heading behind number signs.
  private static func marked(_ line: DocumentLine) -> DocumentLine? {
    guard line.text.first == "#" else { return nil }
    let level = line.text.prefix(7).prefix { $0 == "#" }.count
    let rest = line.text.dropFirst(level)
    guard level <= 6, rest.first?.isWhitespace == true else { return nil }
    var text = rest.trimmed
    while text.last == "#" || text.last == "¶" { text.removeLast() }
    return heading(text.trimmed, line, level)
  }

  /// The level of a line that the next one underlines.
  private static func level(of line: DocumentLine, below: DocumentLine?) -> Int? {
    guard let below, !line.isBlank, let mark = below.text.first, line.indent == below.indent,
      let level = "=-~^".firstIndex(of: mark), line.text.utf8.count < 300,
      below.text.utf8.count >= 3, below.text.utf8.count * 2 >= line.text.utf8.count,
      below.text.allSatisfy({ $0 == mark }), !line.text.allSatisfy({ $0 == mark })
    else { return nil }
    return "=-~^".distance(from: "=-~^".startIndex, to: level) + 1
  }

  private static func heading(
    _ text: Substring, _ line: DocumentLine, _ level: Int
  ) -> DocumentLine {
    DocumentLine(
      text, at: line.number...line.endNumber, indent: line.indent, form: .heading(level: level),
      codeSpans: line.codeSpans)
  }
}
