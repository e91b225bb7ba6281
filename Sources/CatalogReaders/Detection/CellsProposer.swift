import DocumentFormats

/// Proposes how documents may be read whose cells stand on lines of their own: by a header of
/// well-known words, or by lines like codes at even distances.
enum CellsProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    // A small table may stand below, such as that of requirements.
    let rows = lines.count { $0.row != nil }
    guard rows == 0 || rows * 10 < lines.count(where: { !$0.isBlank }) else { return [] }
    let headers = CellHeaders(lines, .guessed, isCode: CodeForm.isTelling)
    if !headers.all.isEmpty, let pattern = pattern(below: headers.all, in: lines) {
      let starts = headers.all.map(\.lines.lowerBound)
      let ends = headers.all.compactMap { header in
        cells(below: header, in: lines[header.lines.upperBound...]).last
      }
      return [instructions(pattern, .guessed, starts: starts, ends: ends, lines)]
        .compactMap(\.self)
    }
    return [counted(lines)].compactMap(\.self)
  }

  /// The indices of the cells below a header of several lines that hold codes, up to the first that
  /// does not.
  private static func cells(
    below header: CellHeaders.Header, in lines: ArraySlice<DocumentLine>
  ) -> [Int] {
    let place = header.columns.firstIndex { $0.role == .code } ?? 0
    guard header.lines.count > 1 else { return [] }
    var cells: [Int] = []
    var count = 0
    for index in lines.indices where !lines[index].isBlank {
      defer { count += 1 }
      guard count % header.columns.count == place else { continue }
      guard cells.count < 500, CodeForm.isTelling(codeWord(of: lines[index])) else { break }
      cells.append(index)
    }
    return cells
  }

  /// A line's code, without the label that may stand behind it, or the line.
  private static func codeWord(of line: DocumentLine) -> Substring {
    guard WordForm(line.text) == nil, line.text.utf8.count <= 100 else { return line.text }
    return CodeCell([line]).codes.first.map { $0.code[...] } ?? line.text
  }

  private static func instructions(
    _ pattern: String, _ columns: TableColumns, starts: [Int], ends: [Int],
    _ lines: [DocumentLine]
  ) -> ReadingInstructions? {
    guard let single = try? Pattern(pattern) else { return nil }
    let ranges = CodeRanges(of: single)
    let hasRanges = lines.prefix(CodeSamples.lineLimit).contains {
      ranges?.isWhole($0.text) == true
    }
    let code = hasRanges ? ranges?.pattern ?? single : single
    // Below the end of a table counted so, other numbers may stand.
    let tables = starts.count == ends.count ? zip(starts, ends).map { $0...$1 } : []
    let numbers = Set(tables.joined().map { lines[$0].number })
    let titles = CategoryTitles(of: starts, in: lines) { line in
      code.wholeMatch(in: line.text) != nil
        && (numbers.isEmpty || numbers.contains(line.number))
    }
    let hasHeadings = lines.contains { $0.headingLevel != nil }
    let entries = lines.prefix(CodeSamples.lineLimit).enumerated().filter { _, line in
      code.wholeMatch(in: line.text.prefix(90).prefix { !$0.isWhitespace }) != nil
    }.map(\.offset)
    return ReadingInstructions(
      shape: .cells(CellsShape(code: code, columns: columns)), category: titles.category,
      sections: titles.sections,
      ignored: hasHeadings ? [] : PlainOutline.examples(in: lines, behind: Set(entries)))
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
      samples += cells(below: header, in: lines[header.lines.upperBound..<end])
        .map { codeWord(of: lines[$0]) }
      samples += below.lazy.map { firstWord(of: $0, header) }.filter { WordForm($0) == form }
        .prefix(500)
    }
    return CodeForm(samples)?.pattern
  }

  /// The whole line, or its first word where a row may stand on one line.
  private static func firstWord(
    of line: DocumentLine, _ header: CellHeaders.Header
  ) -> Substring {
    guard header.lines.count == 1 else { return codeWord(of: line) }
    return line.text.prefix { !$0.isWhitespace }
  }

  /// The places of the texts like codes, without those of rare forms.
  private static func commonest(_ texts: [Substring]) -> [Int] {
    let found = texts.enumerated().compactMap { place, text in
      CodeForm.isTelling(text) ? WordForm(text).map { (place, $0.family) } : nil
    }
    let counts = Dictionary(grouping: found, by: \.1).mapValues(\.count)
    guard let main = counts.max(by: { ($0.value, "\($1.key)") < ($1.value, "\($0.key)") }) else {
      return []
    }
    let words = found.filter { (counts[$0.1] ?? 0) * 6 >= main.value }.map {
      (line: $0.0, word: texts[$0.0])
    }
    return LeadingStrays(of: main.key, in: words).removed.map(\.line)
  }

  /// Whether most lines stand above an indented one, as the terms of a definition list do.
  private static func areTerms(_ places: [Int], in lines: [DocumentLine]) -> Bool {
    let terms = places.count { place in
      let below = lines[(place + 1)...].first { !$0.isBlank }
      return below.map { $0.indent > lines[place].indent } ?? false
    }
    return terms * 5 >= places.count * 4
  }

  /// Lines like codes, each as far from the next as all others are.
  private static func counted(_ lines: [DocumentLine]) -> ReadingInstructions? {
    let texts = lines.indices.filter { !lines[$0].isBlank }
    let codes = commonest(texts.map { lines[$0].text })
    guard codes.count >= 4, !areTerms(codes.map { texts[$0] }, in: lines) else { return nil }
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
    guard let roles = rows.rolesByFirstCode, roles.first == .code else { return nil }
    // A code that comes later than a row after the one before begins another table.
    let firsts = codes.indices.filter { $0 == 0 || codes[$0] - codes[$0 - 1] > width }
    let starts = firsts.map { texts[codes[$0]] }
    return instructions(form.pattern, .positional(roles), starts: starts, ends: [], lines)
  }
}
