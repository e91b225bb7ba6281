import DocumentFormats

/// What the comments around a member say.
struct CodeRemarks: Sendable {
  var text: [TextBlock] = []
  var deprecation: String?
  var since: String?
  /// The first and the last line of the comments.
  var firstLine = Int.max
  var lastLine = 0

  /// Adds a comment without its marks; `code` is left out where the comment only repeats it.
  mutating func add(_ comment: CodeComment, code: String) {
    firstLine = min(firstLine, comment.line)
    lastLine = max(lastLine, comment.endLine)
    var isFirst = text.allSatisfy(\.lines.isEmpty)
    for (index, line) in comment.lines.enumerated() {
      var words = Self.withoutMarks(line)
      if isFirst {
        words = Self.withoutCode(words, code)
      } else if words == code {
        continue
      }
      add(words, line: comment.line + index)
      if !words.isEmpty { isFirst = false }
    }
  }

  mutating func endParagraph() { text.beginBlock(.paragraph) }

  private mutating func add(_ words: Substring, line: Int) {
    guard !words.isEmpty else { return text.beginBlock(.paragraph) }
    if words.first == "@" || words.first == "\\", addTag(words, line) { return }
    if let rest = words.without(prefix: "Deprecated:") ?? words.without(prefix: "DEPRECATED:") {
      deprecation = String(rest)
      return
    }
    if deprecation != nil, text.isEmpty || text.last?.lines.isEmpty == true { deprecation = nil }
    append(words, line)
  }

  private mutating func append(_ words: Substring, _ line: Int) {
    let source = DocumentLine(words, at: line...line)
    if let item = Bullet.text(of: source) {
      text.beginBlock(.item)
      text.append(DocumentLine(source, text: item))
    } else {
      text.append(source)
    }
  }

  /// A tag of documentation comments; those that say nothing about the error are left out.
  private mutating func addTag(_ words: Substring, _ line: Int) -> Bool {
    let tag = words.dropFirst().prefix { $0.isLetter }
    let rest = words[tag.endIndex...].trimmed
    switch tag {
    case "deprecated": deprecation = rest.isEmpty ? "@deprecated" : String(rest)
    case "since": since = String(rest)
    case "brief", "details", "description", "summary", "note":
      if !rest.isEmpty { append(rest, line) }
    case "var", "see", "type", "enum", "memberof", "readonly", "constant", "default", "ingroup",
      "public", "const", "link", "hideinitializer":
      break
    default: return false
    }
    return true
  }

  /// A line of a comment without the marks of comments and of documentation.
  static func withoutMarks(_ line: Substring) -> Substring {
    var text = line.trimmed
    if text.hasPrefix("//") || text.hasPrefix("*") || text.hasPrefix("#") || text.hasPrefix("!") {
      // `#:` begins the documentation of a constant in Python.
      let isDocumented = text.hasPrefix("#:")
      text = text.drop { "/*#!".contains($0) }.dropFirst(isDocumented ? 1 : 0)
    } else if text.hasPrefix("%") {
      text = text.drop { $0 == "%" }
    } else if text.hasPrefix("--") {
      text = text.dropFirst(2)
    }
    if text.first == "<" && !text.dropFirst().prefix(1).allSatisfy(\.isLetter) {
      text = text.dropFirst()
    }
    text = text.trimmed
    while text.last == "*", text.hasSuffix("**") || text == "*" { text.removeLast() }
    for tag in tags where text.first == "<" || text.last == ">" {
      text = (text.without(prefix: tag.opening) ?? text)
      if text.hasSuffix(tag.closing) { text = text.dropLast(tag.closing.count).trimmed }
    }
    let isRule = text.utf8.count > 2 && text.allSatisfy { "-=*#/~_+".contains($0) }
    return isRule ? text[text.endIndex...] : text.trimmed
  }

  private static let tags: [(opening: String, closing: String)] = [
    ("<summary>", "</summary>"), ("</summary>", "<summary>"), ("<para>", "</para>"),
    ("<p>", "</p>"),
    ("<remarks>", "</remarks>"), ("</remarks>", "<remarks>"), ("<br>", "<br/>"),
  ]

  /// The text without the code that it begins with, as in `16 - not used`.
  private static func withoutCode(_ text: Substring, _ code: String) -> Substring {
    guard !code.isEmpty, let rest = text.without(prefix: code) else { return text }
    if rest.isEmpty { return rest }
    guard let mark = text.dropFirst(code.count).first, !mark.isLetter, !mark.isNumber, mark != "_"
    else { return text }
    guard code.allSatisfy({ $0.isNumber || $0 == "-" || $0 == "x" || $0.isHexDigit }) else {
      return text
    }
    return "-:–.)".contains(rest.first ?? " ") ? rest.dropFirst().trimmed : rest
  }
}

extension Substring {
  /// What stands behind a prefix, `nil` where there is none.
  fileprivate func without(prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count).trimmed : nil
  }
}

/// Finds the comments that belong to the members of a group.
struct CodeCommentFinder {
  private let code: CodeText
  /// Whether documentation stands above what it describes, as it does between braces.
  private let isDocumentedAbove: Bool

  init(_ code: CodeText, inBraces: Bool) {
    self.code = code
    isDocumentedAbove = inBraces
  }

  /// The comments of each member: those before it, alone on their lines, without a blank line
  /// between, and those behind it on its last line.
  func comments(of members: [CodeMember]) -> [[CodeComment]] {
    var found: [[CodeComment]] = Array(repeating: [], count: members.count)
    guard let first = members.first else { return found }
    var next = firstComment(before: first)
    for (index, member) in members.enumerated() {
      let following = index + 1 < members.count ? members[index + 1].place.lowerBound : nil
      var pending: [CodeComment] = []
      while next < code.comments.count,
        code.comments[next].place < member.place.upperBound
          || isBehind(code.comments[next], member, following)
          || goesOn(code.comments[next], behind: found[index].last)
      {
        let comment = code.comments[next]
        if comment.place <= member.place.lowerBound, !comment.isAlone,
          comment.line != line(of: member.place.lowerBound)
        {
          // It stands behind what is no member.
          pending = []
        } else if comment.place <= member.place.lowerBound {
          if let last = pending.last,
            last.endLine + 1 < comment.line || last.style != comment.style || comment.style != .line
          {
            pending = []
          }
          if comment.style != .documentation || isDocumentedAbove { pending.append(comment) }
        } else if !isArgument(comment, of: member) {
          found[index].append(comment)
        }
        next += 1
      }
      if let last = pending.last, last.endLine + 1 >= line(of: member.place.lowerBound),
        !isTitle(pending, found[index])
      {
        found[index] = pending + found[index]
      }
    }
    return zip(found, members).map { own, member in
      let isDocumented = own.contains { $0.style == .documentation }
      return isDocumented ? own.filter { !Self.isLine($0, above: member) } : own
    }
  }

  /// Whether what stands between three quotes is a value of a member, as it stands within its brackets.
  private func isArgument(_ comment: CodeComment, of member: CodeMember) -> Bool {
    guard comment.style == .documentation, comment.place < member.place.upperBound else {
      return false
    }
    return (member.place.lowerBound..<comment.place).contains { place in
      code.end(of: place).map { $0 >= comment.place } ?? false
    }
  }

  /// Whether a comment alone on its line stands right below one behind a member, as its second line.
  private func goesOn(_ comment: CodeComment, behind last: CodeComment?) -> Bool {
    guard let last, last.style == .line, comment.style == .line, comment.isAlone else {
      return false
    }
    return comment.line == last.endLine + 1 && comment.column == last.column
  }

  /// Without the comments that seem to be titles of the members below them: few members have one, or not more
  /// than half of those with texts of their own, and it says no more than a title.
  func withoutTitles(_ found: [[CodeComment]], of members: [CodeMember]) -> [[CodeComment]] {
    let count = zip(found, members).count { own, member in
      own.contains { Self.isLine($0, above: member) }
    }
    let haveTexts = members.allSatisfy {
      !$0.texts.isEmpty || $0.arguments.contains(where: \.isText)
    }
    guard
      haveTexts
        ? members.count > 2 && count * 2 <= members.count
        : members.count > 5 && count * 3 < members.count
    else { return found }
    return zip(found, members).map { own, member in
      let above = own.filter { Self.isLine($0, above: member) }
      guard above.count == 1, CodeTitles.mayBeTitle(above[0]) else { return own }
      return own.filter { !Self.isLine($0, above: member) }
    }
  }

  /// Without the comments above members that speak of all below: `// These codes are for …`. Few members
  /// have one above.
  func withoutRemarksOnSeveral(
    _ found: [[CodeComment]], of members: [CodeMember]
  ) -> [[CodeComment]] {
    let count = zip(found, members).count { own, member in
      own.contains { Self.isLine($0, above: member) }
    }
    guard members.count > 5, count * 3 < members.count else { return found }
    return zip(found, members).map { own, member in
      own.filter { !(Self.isLine($0, above: member) && Self.speaksOfSeveral($0)) }
    }
  }

  private static func speaksOfSeveral(_ comment: CodeComment) -> Bool {
    let words = (comment.lines.first ?? "").lowercased().split { !$0.isLetter }
    return words.indices.contains { place in
      ["these", "following"].contains(words[place])
        && words[place...].dropFirst().prefix(3).contains { severalThings.contains($0) }
    }
  }

  private static let severalThings: Set<Substring> = [
    "errors", "codes", "constants", "values", "messages", "definitions", "entries", "members",
    "exceptions", "statuses",
  ]

  /// Whether a comment is a line alone above a member, and no documentation.
  private static func isLine(_ comment: CodeComment, above member: CodeMember) -> Bool {
    let text = comment.lines.first ?? ""
    let isDocumentation = text.hasPrefix("///") || text.hasPrefix("*") || text.hasPrefix("!")
    return comment.style != .documentation && comment.lines.count == 1 && comment.isAlone
      && !isDocumentation
      && comment.place <= member.place.lowerBound
  }

  private func line(of place: Int) -> Int { code.tokens[place].line }

  /// Whether comments before a member are a title of the members below, as the member has its own.
  private func isTitle(_ pending: [CodeComment], _ own: [CodeComment]) -> Bool {
    !own.isEmpty
      && own.contains { !$0.isAlone && $0.lines.contains { $0.contains(where: \.isLetter) } }
      && pending.allSatisfy { $0.lines.count == 1 }
  }

  /// The number of the first comment right above a member.
  private func firstComment(before member: CodeMember) -> Int {
    var low = 0
    var high = code.comments.count
    while low < high {
      let middle = (low + high) / 2
      if code.comments[middle].place < member.place.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Whether a comment behind a member's tokens belongs to it.
  private func isBehind(_ comment: CodeComment, _ member: CodeMember, _ following: Int?) -> Bool {
    guard comment.place <= following ?? Int.max, member.place.upperBound > 0,
      comment.place <= member.place.upperBound + 4
    else { return false }
    let last = line(of: member.place.upperBound - 1)
    if comment.line == last, !comment.isAlone { return true }
    if comment.style == .documentation, !isDocumentedAbove { return true }
    let text = comment.lines.first ?? ""
    if text.trimmed.hasPrefix("//<") || text.hasPrefix("///<") || text.hasPrefix("*<") {
      return true
    }
    return false
  }
}
