import DocumentFormats

/// The category, the headings and the furniture of a document whose format marks no headings.
struct PlainOutline {
  private(set) var category: String?
  private(set) var sections: [SectionRule] = []
  private(set) var ignored: [IgnoreRule] = []

  /// `entries` are the indices of the lines that begin entries.
  init(_ lines: [DocumentLine], entries all: Set<Int>) {
    let strays = RowsAboveHeader(lines, entries: all)
    let entries = all.subtracting(strays.indices)
    guard let first = entries.min() else { return }
    ignored =
      strays.rules + PageFurniture.rules(for: lines[first...])
      + Self.examples(in: lines, behind: entries) + ManualSections(lines, entries: entries).rules
    guard !lines.contains(where: { $0.headingLevel != nil }) else { return }
    if let found = Self.sections(in: lines, entries: entries) {
      sections = found
      return
    }
    let marked = MarkedTitles(lines, entries: entries)
    ignored += marked?.ignored ?? []
    if let marked, !marked.sections.isEmpty {
      sections = marked.sections
      category = marked.startsWithTitle ? nil : "Error codes"
    } else {
      use(PlainTitles(lines, entries: entries, strays: strays.indices))
    }
  }

  /// Lines that permalinks, words around them or numbers show to be headings; `nil` where none do.
  private static func sections(in lines: [DocumentLine], entries: Set<Int>) -> [SectionRule]? {
    let permalinks = PermalinkHeadings(lines, entries: entries)
    if permalinks.coverAll { return permalinks.sections }
    let heading =
      HeadedTitles(lines, entries: entries)?.heading
      ?? NumberedTitles(lines, entries: entries)?.heading
    return heading.map { [$0] }
  }

  /// Makes several titles sections, unless they are too many for titles; a single one is the category's.
  private mutating func use(_ found: PlainTitles) {
    let titles = found.all
    if titles.count > 1 {
      let patterns = Set(titles).count > 40 ? [] : titles.removingRepetitions
      sections = patterns.compactMap { try? Pattern(Self.pattern(of: $0)) }.map {
        SectionRule(heading: $0)
      }
    }
    let title = titles.first.map { $0.last == ":" ? $0.dropLast() : $0 }
    if sections.isEmpty || !found.startsWithTitle {
      category = title.map(String.init) ?? "Error codes"
    }
  }

  /// The instructions for a shape.
  func instructions(_ shape: Shape) -> ReadingInstructions {
    ReadingInstructions(shape: shape, category: category, sections: sections, ignored: ignored)
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
    + "|(error |response |error response )(format|structure|schema)"
    + "|(formato|estructura|estrutura) d[eo] (error|erro|respuesta|resposta)"
    + "|(ejemplos?|exemplos?|exemples?|esempi[oa]?|beispiele?|пример)( .+)?"
    + "|format d.erreur|fehlerformat|формат (ошибки|ответа)|(错误)?(响应|返回)示例|(エラー)?レスポンス例|エラー形式"

  /// The title of an example behind the entries, with all that follows it.
  static func examples(
    in lines: [DocumentLine], behind entries: Set<Int>
  ) -> [IgnoreRule] {
    guard entries.count > 2, let first = entries.min(),
      let last = entries.sorted().dropLast(1).last,
      let pattern = try? Pattern("(?i)(?:" + exampleTitle + "):?")
    else { return [] }
    let short = lines.indices.filter { $0 > first && lines[$0].text.utf8.count < 60 }
    let found = short.first { pattern.wholeMatch(in: lines[$0].text) != nil && !lines[$0].isBlank }
    guard let found, found > last else { return [] }
    let title = lines[found].text.patternEscaped
    return (try? Pattern(title)).map { [IgnoreRule(name: "an example", lines: .from($0))] } ?? []
  }
}

extension [Substring] {
  /// Each once, where it stands first.
  fileprivate var removingRepetitions: [Substring] {
    var seen: Set<Substring> = []
    return filter { seen.insert($0).inserted }
  }
}
