import DocumentFormats

/// The category, the headings and the furniture of a document whose format marks no headings.
struct PlainOutline {
  private(set) var category: String?
  private(set) var sections: [SectionRule] = []
  private(set) var ignored: [IgnoreRule] = []

  private static let furniture: [(source: String, pattern: Pattern)] = [
    #"skip to (main )?content"#, #"was this (page |article |section )?helpful\??.*"#,
    #"last (updated|modified).*"#, #"updated .+ ago"#, #"edit (this page|on github)"#,
    #"what.s next\??"#, #"(previous|next)( page| article)?"#, #"powered by .+"#,
    #"(©|copyright) .+"#, #"did this answer your question\?.*"#, #"yes ?no"#,
  ].compactMap { source in (try? Pattern("(?i)" + source)).map { (source: source, pattern: $0) } }

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

  /// The title above the first entry, and those between entries.
  ///
  /// Of the lines above an entry, the one right above it is the title, otherwise the last that
  /// promises errors or codes. Between entries, a title must promise them too, or stand behind a
  /// blank line where
  /// entries follow each other without.
  private static func titles(in lines: [DocumentLine], _ entries: Set<Int>) -> [Substring] {
    var titles: [Substring] = []
    var candidates: [(text: Substring, isPromising: Bool, isNear: Bool)] = []
    let isTight = entries.count { $0 > 0 && !lines[$0 - 1].isBlank } * 2 >= entries.count
    var isBetween = false
    var afterBlank = true
    for (index, line) in lines.enumerated().prefix(CodeSamples.lineLimit) {
      if entries.contains(index) {
        let nearest = candidates.last
        let title =
          nearest?.isNear == true ? nearest : candidates.last { $0.isPromising } ?? nearest
        if let title { titles.append(title.text) }
        (candidates, isBetween, afterBlank) = ([], true, false)
      } else if line.isBlank {
        afterBlank = true
      } else {
        defer { afterBlank = false }
        guard isTitle(line), !isContinued(index, lines) else { continue }
        let isPromising = isPromising(line.text)
        let isSetOff = !isBetween || afterBlank && isTight || isAboveColumns(index, lines)
        if isPromising || isSetOff {
          candidates.append((line.text, isPromising, isAboveEntry(index, lines, entries)))
        }
      }
    }
    return titles
  }

  /// Whether a title speaks of errors or codes.
  private static func isPromising(_ title: Substring) -> Bool {
    let words = title.lowercased().split { !$0.isLetter }
    return words.contains {
      ["errors", "codes", "exceptions", "statuses", "responses"].contains($0)
    }
  }

  /// Whether the line below goes on with a sentence.
  private static func isContinued(_ index: Int, _ lines: [DocumentLine]) -> Bool {
    guard index + 1 < lines.count, let first = lines[index + 1].text.first else { return false }
    return first.isLowercase
      && !CodeForm.isTelling(lines[index + 1].text.prefix { !$0.isWhitespace && $0 != ":" })
  }

  /// Whether nothing but the names of columns stands between a line and the next entry.
  private static func isAboveEntry(
    _ index: Int, _ lines: [DocumentLine], _ entries: Set<Int>
  ) -> Bool {
    let below = lines[(index + 1)...].indices.prefix(8).first {
      !lines[$0].isBlank && HeaderWords.words(in: lines[$0].text) == nil
    }
    return below.map(entries.contains) ?? false
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
      first.isLetter && !first.isLowercase || first.isNumber,
      !".,;?!>}])\"".contains(last) || last == ")",
      HeaderWords.words(in: line.text) == nil, Bullet.text(of: line) == nil
    else { return false }
    return line.text.split(whereSeparator: \.isWhitespace).count <= 8
      && !furniture.contains { $0.pattern.wholeMatch(in: line.text) != nil }
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
    let short = lines.prefix(CodeSamples.lineLimit).filter {
      !$0.isBlank && $0.text.utf8.count < 100
    }
    let found = furniture.filter { rule in
      short.contains { rule.pattern.wholeMatch(in: $0.text) != nil }
    }.map(\.source)
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
