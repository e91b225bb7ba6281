import DocumentFormats

/// Lines that pages have around what they say: links, dates, questions to the reader.
enum PageFurniture {
  private static let patterns: [(source: String, pattern: Pattern)] = [
    #"skip to (main )?content"#, #"was this (page |article |section )?helpful\??.*"#,
    #"last (updated|modified).*"#, #"updated .+ ago"#, #"edit (this page|on github)"#,
    #"what.s next\??"#, #"(previous|next)( page| article)?"#, #"powered by .+"#,
    #"(©|copyright) .+"#, #"did this answer your question\?.*"#, #"yes ?no"#,
  ].compactMap { source in (try? Pattern("(?i)" + source)).map { (source: source, pattern: $0) } }

  static func isFound(in text: Substring) -> Bool {
    patterns.contains { $0.pattern.wholeMatch(in: text) != nil }
  }

  /// The rule that ignores what of it stands in these lines; none where there is nothing.
  static func rules(for lines: some Sequence<DocumentLine>) -> [IgnoreRule] {
    let short = lines.prefix(CodeSamples.lineLimit).filter {
      !$0.isBlank && $0.text.utf8.count < 100
    }
    let found = patterns.filter { rule in
      short.contains { rule.pattern.wholeMatch(in: $0.text) != nil }
    }.map(\.source)
    guard !found.isEmpty, let pattern = try? Pattern("(?i)" + found.joined(separator: "|")) else {
      return []
    }
    return [IgnoreRule(name: "page furniture", lines: .matching(pattern))]
  }
}
