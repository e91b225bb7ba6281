import DocumentFormats

/// The category, the headings and the furniture of a document whose format marks no headings.
struct PlainOutline {
  private(set) var category: String?
  private(set) var sections: [SectionRule] = []
  private(set) var ignored: [IgnoreRule] = []

  private static let furniture = [
    #"skip to (main )?content"#, #"was this (page |article |section )?helpful\??.*"#,
    #"last (updated|modified).*"#, #"updated .+ ago"#, #"edit (this page|on github)"#,
    #"what.s next\??"#, #"(previous|next)( page| article)?"#, #"powered by .+"#,
    #"(©|copyright) .+"#, #"did this answer your question\?.*"#, #"yes ?no"#,
  ]

  /// `entries` are the indices of the lines that begin entries.
  init(_ lines: [DocumentLine], entries: Set<Int>) {
    guard let first = entries.min() else { return }
    ignored = Self.furniture(in: lines[first...])
    guard !lines.contains(where: { $0.headingLevel != nil }) else { return }
    let titles = Self.titles(in: lines, entries)
    if titles.count > 1 {
      let patterns = Set(titles).count > 40 ? [] : titles.removingRepetitions
      sections = patterns.compactMap { try? Pattern(Self.pattern(of: $0)) }.map {
        SectionRule(heading: $0)
      }
    }
    let title = titles.first.map { $0.last == ":" ? $0.dropLast() : $0 }
    if sections.isEmpty || !Self.startsWithTitle(lines, entries) {
      category = title.map(String.init) ?? "Error codes"
    }
  }

  /// The instructions for a shape.
  func instructions(_ shape: Shape) -> ReadingInstructions {
    ReadingInstructions(shape: shape, category: category, sections: sections, ignored: ignored)
  }

  /// The nearest title above the first entry, and those between entries that blank lines or names
  /// of columns set off.
  private static func titles(in lines: [DocumentLine], _ entries: Set<Int>) -> [Substring] {
    var titles: [Substring] = []
    var title: Substring?
    var isBetween = false
    var afterBlank = true
    for (index, line) in lines.enumerated().prefix(CodeSamples.lineLimit) {
      if entries.contains(index) {
        if let title { titles.append(title) }
        (title, isBetween, afterBlank) = (nil, true, false)
      } else if line.isBlank {
        afterBlank = true
      } else {
        let isSetOff = !isBetween || afterBlank || isAboveColumns(index, lines)
        if isSetOff, isTitle(line) { title = line.text }
        afterBlank = false
      }
    }
    return titles
  }

  private static func isAboveColumns(_ index: Int, _ lines: [DocumentLine]) -> Bool {
    let below = lines[(index + 1)...].first { !$0.isBlank }
    return below.flatMap { HeaderWords.words(in: $0.text) } != nil
  }

  /// Whether the first entry has a title above it.
  private static func startsWithTitle(_ lines: [DocumentLine], _ entries: Set<Int>) -> Bool {
    guard let first = entries.min() else { return false }
    return lines[..<first].contains { isTitle($0) }
  }

  /// Whether a line is short, begins as a title does, and ends without a mark.
  private static func isTitle(_ line: DocumentLine) -> Bool {
    guard line.text.utf8.count <= 80, let first = line.text.first, let last = line.text.last,
      first.isLetter && !first.isLowercase || first.isNumber, !".,;?!>}])\"".contains(last) || last == ")",
      HeaderWords.words(in: line.text) == nil, Bullet.text(of: line) == nil
    else { return false }
    return line.text.split(whereSeparator: \.isWhitespace).count <= 8
      && furniture(in: [line]).isEmpty
  }

  private static func pattern(of title: Substring) -> String {
    let isLabel = title.last == ":"
    let text = (isLabel ? title.dropLast() : title).reduce(into: "") { result, character in
      if #"\.^$|?*+()[]{}"#.contains(character) { result.append("\\") }
      result.append(character)
    }
    return isLabel ? "(?<title>\(text)):" : text
  }

  private static func furniture(in lines: some Sequence<DocumentLine>) -> [IgnoreRule] {
    let short = lines.prefix(CodeSamples.lineLimit).filter { !$0.isBlank && $0.text.utf8.count < 100 }
    let found = furniture.filter { source in
      guard let pattern = try? Pattern("(?i)" + source) else { return false }
      return short.contains { pattern.wholeMatch(in: $0.text) != nil }
    }
    guard !found.isEmpty, let pattern = try? Pattern("(?i)" + found.joined(separator: "|")) else {
      return []
    }
    return [IgnoreRule(name: "page furniture", lines: .matching(pattern))]
  }
}

extension [Substring] {
  /// Each once, where it stands first.
  fileprivate var removingRepetitions: [Substring] {
    var seen: Set<Substring> = []
    return filter { seen.insert($0).inserted }
  }
}
