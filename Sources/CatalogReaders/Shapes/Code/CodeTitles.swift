import DocumentFormats

/// Finds comments that are the titles of the codes below them.
struct CodeTitles {
  private let code: CodeText

  struct Title: Sendable, Equatable {
    let text: String
    let lines: ClosedRange<Int>
  }

  init(_ code: CodeText) { self.code = code }

  /// The title of each member: the last comment above it that stands alone and belongs to no member.
  /// None where not nearly all members have one, or all have the same.
  func titles(of members: [CodeMember], besides comments: [[CodeComment]]) -> [Title?] {
    let none: [Title?] = Array(repeating: nil, count: members.count)
    guard members.count > 2 else { return none }
    var owned: Set<Int> = []
    for comment in comments.joined() { owned.insert(comment.line) }
    var result: [Title?] = []
    var count = 0
    var end = members[0].place.lowerBound
    for member in members {
      let own = title(between: end, and: member.place.lowerBound, besides: owned)
      if own != nil { count += 1 }
      result.append(own ?? result.last ?? nil)
      end = member.place.upperBound
    }
    let untitled = result.prefix { $0 == nil }.count
    return count > 1 && count * 2 <= members.count && untitled <= 2 ? result : none
  }

  /// The title right above a group that has no name, in the last lines of comments before it.
  func title(above group: CodeGroup) -> Title? {
    guard !group.head.isEmpty else { return nil }
    let start = group.head.lowerBound
    let run = run(of: comments(between: start, and: start).filter(\.isAlone))
    guard let last = run.last, last.endLine + 1 == code.tokens[start].line else { return nil }
    return Self.title(of: run, mayGoOn: true)
  }

  private func title(between start: Int, and end: Int, besides owned: Set<Int>) -> Title? {
    let alone = comments(between: start, and: end).filter {
      $0.isAlone && !owned.contains($0.line) && $0.style != .documentation
    }
    return Self.title(of: run(of: alone), mayGoOn: false)
  }

  /// The comments at the end that stand on successive lines.
  private func run(of comments: [CodeComment]) -> [CodeComment] {
    var run: [CodeComment] = []
    for comment in comments {
      if let last = run.last, last.endLine + 1 != comment.line { run = [] }
      run.append(comment)
    }
    return run
  }

  /// The comments whose places are from `start` to `end`.
  private func comments(between start: Int, and end: Int) -> ArraySlice<CodeComment> {
    var low = 0
    var high = code.comments.count
    while low < high {
      let middle = (low + high) / 2
      if code.comments[middle].place < start { low = middle + 1 } else { high = middle }
    }
    return code.comments[low...].prefix { $0.place <= end }
  }

  /// The one line that comments say, which is no sentence of several words; where they may go on, the sentence on
  /// their first line.
  private static func title(of comments: [CodeComment], mayGoOn: Bool) -> Title? {
    guard let first = comments.first, let last = comments.last else { return nil }
    let lines = comments.flatMap(\.lines).map(CodeRemarks.withoutMarks).filter { !$0.isEmpty }
    guard let line = lines.first, lines.count == 1 || mayGoOn && line.last == ".",
      mayGoOn || line.last != "." || !line.contains(" ")
    else { return nil }
    return text(of: line).map { Title(text: $0, lines: first.line...last.endLine) }
  }

  /// Whether a comment of one line says no more than a title does.
  static func mayBeTitle(_ comment: CodeComment) -> Bool {
    title(of: [comment], mayGoOn: false) != nil
  }

  private static func text(of line: Substring) -> String? {
    var text = line.trimmed
    while let last = text.last, ".:-=*# ".contains(last) { text.removeLast() }
    text = text.drop { "-=*# ".contains($0) }
    let words = text.lowercased().split { !$0.isLetter }
    guard !words.isEmpty, text.utf8.count <= 80, text.split(separator: " ").count <= 8,
      !text.contains(where: { "=;{}@<>".contains($0) }), words.allSatisfy({ !remarks.contains($0) })
    else { return nil }
    return String(text)
  }

  /// Words of remarks to the reader of the source code.
  private static let remarks: Set<Substring> = [
    "todo", "fixme", "note", "deprecated", "unused", "removed", "reserved", "obsolete", "generated",
    "nolint", "eslint", "pylint", "noqa", "swiftlint", "clang", "copyright", "license", "http",
    "https", "keep", "must", "add", "please",
  ]
}
