import CatalogModel
import DocumentFormats

/// Turns the members of a group into entries.
struct CodeEntries {
  private(set) var entries: [RawEntry] = []
  private(set) var problems: [ShapeReading.Problem] = []
  /// Those of comments that are titles.
  private(set) var titleLines: [ClosedRange<Int>] = []
  private let code: CodeText
  private let group: CodeGroup
  private let roles: ArgumentRoles
  private let takesNames: Bool
  /// Whether the names are those of members of a type elsewhere, and say so: `ErrorCode.KEY_LOST`.
  private let areQualified: Bool
  /// The value of a member that states none; `nil` where the one before is not known.
  private var next: Int? = 0

  init(_ group: CodeGroup, _ code: CodeText, _ side: CodeShape.Side?, accepts: (CodeMember) -> Bool)
  {
    self.code = code
    self.group = group
    roles = ArgumentRoles(group.members)
    takesNames = side.map { $0 == .name } ?? Self.takesNames(group, roles)
    areQualified = Self.areQualified(group)
    let finder = CodeCommentFinder(
      code, inBraces: group.head.last.map { code.tokens[$0].isMark("{") } ?? false)
    var comments = finder.withoutRemarksOnSeveral(
      finder.comments(of: group.members), of: group.members)
    let others = finder.withoutTitles(comments, of: group.members)
    let titles = CodeTitles(code).titles(of: group.members, besides: others)
    if titles.contains(where: { $0 != nil }) { comments = others }
    titleLines = titles.compactMap { $0?.lines }
    for (index, (member, comments)) in zip(group.members, comments).enumerated() {
      let count = entries.count
      add(member, comments, isWanted: accepts(member))
      if entries.count > count { entries[count].category = titles[index]?.text }
    }
  }

  /// Whether the members' names are the codes, as nothing else is.
  private static func takesNames(_ group: CodeGroup, _ roles: ArgumentRoles) -> Bool {
    let values = group.members.compactMap(\.value)
    let texts = values.filter {
      if case .string(let text) = $0 { text.contains(" ") } else { false }
    }
    if !values.isEmpty {
      return texts.count * 2 > values.count && group.members.allSatisfy { $0.name != nil }
    }
    if case .enumeration(counts: true) = group.kind, group.members.allSatisfy(\.arguments.isEmpty) {
      return false
    }
    return !roles.hasCode && group.members.contains { $0.name != nil }
  }

  private static func areQualified(_ group: CodeGroup) -> Bool {
    let names = group.members.compactMap(\.name)
    let types = Set(names.map { $0.dropLast($0.lastPart.utf8.count) })
    return names.count == group.members.count && types.count == 1 && types.first?.isEmpty == false
  }

  private mutating func add(_ member: CodeMember, _ comments: [CodeComment], isWanted: Bool) {
    var entry = RawEntry(code: "", line: code.tokens[member.place.lowerBound].line)
    entry.lastLine = code.tokens[max(member.place.lowerBound, member.place.upperBound - 1)].line
    var cells = CodeCells()
    roles.add(member.arguments, to: &cells)
    cells.texts = member.texts + cells.texts
    guard setCode(&entry, member, &cells) else {
      let text = code.tokens[member.place].prefix(8).map { String($0.text) }.joined(separator: " ")
      if isWanted { problems.append(.init(kind: .notACode(text), line: entry.firstLine)) }
      return
    }
    guard isWanted else { return }
    var remarks = CodeRemarks()
    for (index, comment) in comments.enumerated() {
      if index > 0, comments[index - 1].lines.count > 1 || comment.lines.count > 1 {
        remarks.endParagraph()
      }
      remarks.add(comment, code: entry.code)
    }
    cells.fill(&entry, remarks, member)
    entries.append(entry)
  }

  /// Sets the code and the name; `false` where the code cannot be known.
  private mutating func setCode(
    _ entry: inout RawEntry, _ member: CodeMember, _ cells: inout CodeCells
  ) -> Bool {
    let value = value(of: member, cells)
    if member.hasUnknownCode { return false }
    if case .constants = group.kind, member.hasUnknownValue { return false }
    if takesNames, let name = name(of: member) ?? cells.name {
      entry.code = String(name)
      keep(value, of: member, in: &cells)
      return true
    }
    switch value {
    case .number(let number, let text)?:
      entry.code = text
      let (following, isTooLarge) = number.addingReportingOverflow(1)
      next = isTooLarge ? nil : following
    case .string(let text)?:
      entry.code = text
      next = nil
    case .word, nil:
      next = nil
      guard let name = name(of: member), isCode(theNameOf: member) else { return false }
      entry.code = String(name)
      return true
    }
    entry.name = (name(of: member) ?? cells.name).map { String($0) }
    return !entry.code.isEmpty
  }

  private func name(of member: CodeMember) -> Substring? {
    areQualified ? member.name?.lastPart : member.name
  }

  /// What a member stands for besides the name that is its code.
  private func keep(_ value: CodeValue?, of member: CodeMember, in cells: inout CodeCells) {
    switch value {
    case .number(_, let text)? where member.value != nil || cells.code != nil:
      cells.aliases.append(text)
    case .string(let text)?: if member.value != nil { cells.texts.insert(text, at: 0) }
    default: break
    }
  }

  /// Whether the name of a member without a value is its code.
  private func isCode(theNameOf member: CodeMember) -> Bool {
    guard !member.hasUnknownValue else { return false }
    if case .enumeration(counts: false) = group.kind, member.arguments.isEmpty { return true }
    guard hasContent(member) else { return false }
    return switch group.kind {
    case .enumeration(counts: true): roles.hasCode
    case .constants: member.arguments.contains(where: \.isText)
    default: true
    }
  }

  /// Whether a member says anything but its name; a row of a map does so by its text.
  private func hasContent(_ member: CodeMember) -> Bool {
    if case .rows = group.kind, !member.texts.isEmpty { return true }
    return !member.arguments.isEmpty
  }

  private func value(of member: CodeMember, _ cells: CodeCells) -> CodeValue? {
    if member.hasUnknownValue { return nil }
    if let value = cells.code ?? member.value { return value }
    guard case .enumeration(counts: true) = group.kind, member.arguments.isEmpty || !roles.hasCode
    else { return nil }
    let isComputed = member.arguments.contains {
      if case .number = $0.value { true } else { false }
    }
    return isComputed ? nil : next.map { .number($0, text: String($0)) }
  }
}
