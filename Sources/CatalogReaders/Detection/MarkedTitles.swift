import DocumentFormats

/// Comments and sections of a file of keys and values, which stand on lines of their own between the
/// entries: `# Sign-in errors`, `[signin]`.
struct MarkedTitles {
  /// What makes titles of them; none where they are remarks on single entries.
  private(set) var sections: [SectionRule] = []
  /// What ignores those that are no titles.
  private(set) var ignored: [IgnoreRule] = []
  /// Whether the first entry stands below a title.
  private(set) var startsWithTitle = false

  private static let bracket = try? Pattern(#"\[(?<title>[^\[\]]+)\]"#)
  private static let comment = try? Pattern(#"[#;!]+\s*(?<title>.*\p{L}.*?)[\s#;!=*-]*"#)
  private static let anyComment = try? Pattern(#"[#;!].*"#)

  /// `nil` where there are none, and where a text goes on over several lines, so that such a line may
  /// be a part of it; `entries` are the indices of the lines that begin entries.
  init?(_ lines: [DocumentLine], entries: Set<Int>) {
    guard entries.count > 2, let first = entries.min(), let last = entries.max() else { return nil }
    let others = lines.indices.prefix(CodeSamples.lineLimit).filter {
      !entries.contains($0) && !lines[$0].isBlank
    }
    let brackets = others.filter { Self.bracket?.wholeMatch(in: lines[$0].text) != nil }
    let comments = others.filter { Self.anyComment?.wholeMatch(in: lines[$0].text) != nil }
    let marked = Set(brackets + comments)
    let isInside = { (index: Int) in first < index && index < last }
    guard marked.contains(where: isInside),
      others.allSatisfy({ !isInside($0) || marked.contains($0) || lines[$0].isContinuation }),
      marked.allSatisfy({ !isInside($0) || lines[$0].indent == lines[first].indent })
    else { return nil }
    if brackets.contains(where: isInside) {
      use(Self.bracket, at: brackets, above: first)
      if !comments.isEmpty { ignore(Self.anyComment) }
    } else if Self.areTitles(comments, in: lines, entries) {
      use(Self.comment, at: comments, above: first)
    } else {
      ignore(Self.anyComment)
    }
  }

  private mutating func use(_ pattern: Pattern?, at titles: [Int], above first: Int) {
    guard let pattern else { return }
    sections = [SectionRule(heading: pattern)]
    startsWithTitle = titles.contains { $0 < first }
  }

  private mutating func ignore(_ pattern: Pattern?) {
    guard let pattern else { return }
    ignored = [IgnoreRule(name: "comments", lines: .matching(pattern))]
  }

  /// Whether each comment stands alone right above an entry, and half of all entries at least stand
  /// below another one.
  private static func areTitles(
    _ comments: [Int], in lines: [DocumentLine], _ entries: Set<Int>
  ) -> Bool {
    comments.count * 2 <= entries.count
      && comments.allSatisfy { index in
        let below = lines[(index + 1)...].indices.first { !lines[$0].isBlank }
        return comment?.wholeMatch(in: lines[index].text) != nil
          && below.map(entries.contains) ?? false
      }
  }
}

extension DocumentLine {
  /// Whether it goes on with the line above, further right than any entry.
  fileprivate var isContinuation: Bool { indent > 0 }
}
