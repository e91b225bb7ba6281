import DocumentFormats

/// Proposes how documents may be read whose cells stand on lines of their own: by a header of
/// well-known words, or by lines like codes at even distances.
enum CellsProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    guard !lines.contains(where: { $0.row != nil }) else { return [] }
    let headers = CellHeaders(lines, .guessed, isCode: CodeForm.isTelling)
    if !headers.all.isEmpty, let pattern = pattern(below: headers.all, in: lines) {
      let starts = headers.all.map(\.lines.lowerBound)
      return [instructions(pattern, .guessed, starts: starts, lines)].compactMap(\.self)
    }
    return [counted(lines)].compactMap(\.self)
  }

  private static func instructions(
    _ pattern: String, _ columns: TableColumns, starts: [Int], _ lines: [DocumentLine]
  ) -> ReadingInstructions? {
    guard let code = try? Pattern(pattern) else { return nil }
    let titles = CategoryTitles(of: starts, in: lines) { code.wholeMatch(in: $0.text) != nil }
    return ReadingInstructions(
      shape: .cells(CellsShape(code: code, columns: columns)), category: titles.category,
      sections: titles.sections)
  }

  /// The form of the codes below headers, told by the first cell in their column.
  private static func pattern(
    below headers: [CellHeaders.Header], in lines: [DocumentLine]
  ) -> String? {
    var samples: [Substring] = []
    for (index, header) in headers.enumerated() {
      let end = index + 1 < headers.count ? headers[index + 1].lines.lowerBound : lines.count
      let below = lines[header.lines.upperBound..<end].filter { !$0.isBlank }
      let place = header.columns.firstIndex { $0.role == .code } ?? 0
      guard below.count > place, let form = WordForm(firstWord(of: below[place], header)) else {
        continue
      }
      samples += below.lazy.map { firstWord(of: $0, header) }.filter { WordForm($0) == form }
        .prefix(500)
    }
    return CodeForm(samples)?.pattern
  }

  /// The whole line, or its first word where a row may stand on one line.
  private static func firstWord(
    of line: DocumentLine, _ header: CellHeaders.Header
  ) -> Substring {
    guard header.lines.count == 1 else { return line.text }
    return line.text.prefix { !$0.isWhitespace }
  }

  /// Lines like codes, each as far from the next as all others are.
  private static func counted(_ lines: [DocumentLine]) -> ReadingInstructions? {
    let texts = lines.indices.filter { !lines[$0].isBlank }
    let codes = texts.indices.filter { CodeForm.isTelling(lines[texts[$0]].text) }
    guard codes.count >= 4 else { return nil }
    var counts: [Int: Int] = [:]
    for (left, right) in zip(codes, codes.dropFirst()) { counts[right - left, default: 0] += 1 }
    guard let (width, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      2...6 ~= width, count * 5 >= (codes.count - 1) * 4,
      let form = CodeForm(codes.map { lines[texts[$0]].text })
    else { return nil }
    var rows = TableSample(start: 0, header: nil, columns: nil)
    for code in codes.prefix(200) where code + width <= texts.count {
      rows.add(texts[code..<code + width].map { String(lines[$0].text) })
    }
    guard let roles = rows.roles, roles.first == .code else { return nil }
    return instructions(form.pattern, .positional(roles), starts: [texts[codes[0]]], lines)
  }
}
