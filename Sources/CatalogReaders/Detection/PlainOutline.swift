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

  private static let labels = LabelDictionary()

  /// `entries` are the indices of the lines that begin entries.
  init(_ lines: [DocumentLine], entries: Set<Int>) {
    guard let first = entries.min() else { return }
    ignored = Self.furniture(in: lines[first...]) + Self.examples(in: lines, behind: entries)
    guard !lines.contains(where: { $0.headingLevel != nil }) else { return }
    let permalinks = PermalinkHeadings(lines, entries: entries)
    if permalinks.coverAll {
      sections = permalinks.sections
      return
    }
    if let titles = HeadedTitles(lines, entries: entries) {
      sections = [titles.heading]
      return
    }
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
    var afterBareCode = false
    var codes: Set<Substring> = []
    for (index, line) in lines.enumerated().prefix(CodeSamples.lineLimit) {
      if entries.contains(index) {
        let nearest = candidates.last
        var title =
          nearest?.isNear == true ? nearest : candidates.last { $0.isPromising } ?? nearest
        let code = Self.code(beginning: line.text)
        if title == nil, codes.contains(code), code.count < line.text.count {
          title = Self.title(rightAbove: index, in: lines, entries)
        }
        if let title {
          titles.append(title.text)
          codes = []
        }
        if CodeForm.isTelling(code) || code.contains(" ") { codes.insert(code) }
        afterBareCode = code.count == line.text.count && WordForm(code) != .mixed
        (candidates, isBetween, afterBlank) = ([], true, false)
      } else if line.isBlank {
        afterBlank = true
      } else {
        defer { (afterBlank, afterBareCode) = (false, false) }
        let isPromising = isPromising(line.text)
        guard isTitle(line), !isContinued(index, lines), !afterBareCode || isPromising else {
          continue
        }
        let isSetOff = !isBetween || afterBlank && isTight || isAboveColumns(index, lines)
        if isPromising || isSetOff {
          candidates.append((line.text, isPromising, isAboveEntry(index, lines, entries)))
        }
      }
    }
    return titles
  }

  private static let promisingWords: Set<String> = [
    "errors", "codes", "exceptions", "statuses", "responses", "fehler", "fehlercodes", "erreurs",
    "errores", "códigos", "codigos", "erros", "codici", "errori", "коды", "ошибок",
  ]

  /// The line above an entry whose code stood there before: it begins another table.
  private static func title(
    rightAbove index: Int, in lines: [DocumentLine], _ entries: Set<Int>
  ) -> (text: Substring, isPromising: Bool, isNear: Bool)? {
    let above = lines[..<index].indices.suffix(4).last {
      !lines[$0].isBlank && HeaderWords.words(in: lines[$0].text) == nil
    }
    guard let above, !entries.contains(above), isTitle(lines[above]) else { return nil }
    return (lines[above].text, false, true)
  }

  /// The first word of an entry, with the number behind it in `ERROR 101`.
  private static func code(beginning text: Substring) -> Substring {
    let word = text.prefix(80).prefix { !$0.isWhitespace }
    let number = text[word.endIndex...].dropFirst().prefix { $0.isASCII && $0.isNumber }
    return number.isEmpty || !word.allSatisfy(\.isLetter) ? word : text[..<number.endIndex]
  }

  /// Whether a title speaks of errors or codes.
  private static func isPromising(_ title: Substring) -> Bool {
    let words = title.lowercased().split { !$0.isLetter }
    return words.contains {
      promisingWords.contains(String($0))
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
      !".,;?!>}])\"|".contains(last) || last == ")",
      HeaderWords.words(in: line.text) == nil, Bullet.text(of: line) == nil,
      labels.label(in: line)?.rest.isBlank ?? true
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

  private static let exampleTitle =
    "((sample|example) )?(samples?|examples?|(error )?(response|request|payload|body)( example)?)"

  /// The title of an example behind the entries, with all that follows it.
  private static func examples(
    in lines: [DocumentLine], behind entries: Set<Int>
  ) -> [IgnoreRule] {
    guard entries.count > 2, let first = entries.min(),
      let last = entries.sorted().dropLast(1).last,
      let pattern = try? Pattern("(?i)" + exampleTitle + ":?")
    else { return [] }
    let short = lines.indices.filter { $0 > first && lines[$0].text.utf8.count < 60 }
    let found = short.first { pattern.wholeMatch(in: lines[$0].text) != nil && !lines[$0].isBlank }
    guard let found, found > last else { return [] }
    let title = lines[found].text.patternEscaped
    return (try? Pattern(title)).map { [IgnoreRule(name: "an example", lines: .from($0))] } ?? []
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
