import DocumentFormats

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
    guard let first = members.first else { return [] }
    var next = firstComment(before: first)
    return members.indices.map { index in
      let following = index + 1 < members.count ? members[index + 1].place.lowerBound : nil
      let own = comments(of: members[index], from: &next, before: following)
      let isDocumented = own.contains { $0.style == .documentation }
      return isDocumented ? own.filter { !Self.isLine($0, above: members[index]) } : own
    }
  }

  /// Those from a number on; it becomes that of the first that belongs to none so far.
  private func comments(
    of member: CodeMember, from next: inout Int, before following: Int?
  ) -> [CodeComment] {
    var above: [CodeComment] = []
    var found: [CodeComment] = []
    while next < code.comments.count {
      let comment = code.comments[next]
      guard
        comment.place < member.place.upperBound || isBehind(comment, member, following)
          || goesOn(comment, behind: found.last)
      else { break }
      if comment.place <= member.place.lowerBound {
        add(comment, to: &above, of: member)
      } else if !isArgument(comment, of: member) {
        found.append(comment)
      }
      next += 1
    }
    guard let last = above.last, last.endLine + 1 >= line(of: member.place.lowerBound),
      !isTitle(above, found)
    else { return found }
    return above + found
  }

  /// Adds a comment to those right above a member, which a blank line ends, or what is no member.
  private func add(
    _ comment: CodeComment, to above: inout [CodeComment], of member: CodeMember
  ) {
    let isBehindOther = !comment.isAlone && comment.line != line(of: member.place.lowerBound)
    if isBehindOther { return above = [] }
    if let last = above.last,
      last.endLine + 1 < comment.line || last.style != comment.style || comment.style != .line
    {
      above = []
    }
    if comment.style != .documentation || isDocumentedAbove { above.append(comment) }
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
