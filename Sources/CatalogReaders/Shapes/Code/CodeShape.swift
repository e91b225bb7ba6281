import DocumentFormats

/// Codes in source code of whatever language: enumerations, constants, maps from codes to texts, tables
/// of structures, with the comments before or behind a member as its text.
///
/// Each enumeration, type or table is a category under its own name. The code is a member's value; a
/// member without a value counts on from the one before, as in C, or is its own code in languages that
/// give no numbers. Values are numbers, strings, and sums and shifts of constants of the document.
/// Reports members whose value cannot be known, and an enumeration that is cut off. Other source code
/// around the codes is ignored.
package struct CodeShape: Sendable {
  /// What of a member is the code.
  package enum Side: String, Sendable, CaseIterable {
    case name, value
  }

  /// The names of the enumerations, types or tables; all of the document where there are none.
  package let enumerations: [String]
  /// Matches the names of the members that are codes; `nil` for all.
  package let entry: Pattern?
  /// `nil` for the value, where there is one.
  package let side: Side?

  package init(enumerations: [String] = [], entry: Pattern? = nil, side: Side? = nil) {
    self.enumerations = enumerations
    self.entry = entry
    self.side = side
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    let code = CodeText(lines)
    let found = CodeGroups(code)
    let groups = groups(of: found)
    guard !groups.isEmpty else { return withoutGroups(lines, code) }
    var reading = ShapeReading()
    for group in groups { add(group, of: code, to: &reading) }
    CodeRegions(code.regions).divide(&reading)
    reading.ignoredLines += found.prefixes.flatMap { member in
      member.place.map { code.tokens[$0].line }
    }
    CodeSurroundings(lines, code).account(for: &reading)
    return reading
  }

  /// The groups that are wanted, with what maps say of them; a map alone where just that is.
  private func groups(of found: CodeGroups) -> [CodeGroup] {
    let all = found.groups
    let wanted = CodeTexts.joined(all).filter(isWanted)
    return wanted.isEmpty ? all.filter(isWanted) : wanted
  }

  private func isWanted(_ group: CodeGroup) -> Bool {
    enumerations.isEmpty || group.title.map { enumerations.contains(String($0)) } ?? false
  }

  private func add(_ group: CodeGroup, of code: CodeText, to reading: inout ShapeReading) {
    let skipsPrivate = group.end != nil && group.hasPublicNames
    let entries = CodeEntries(group, code, side) { member in
      guard let entry else { return !skipsPrivate || !member.isPrivate }
      return member.name.map { entry.wholeMatch(in: $0) != nil } ?? false
    }
    let isEnumeration = if case .enumeration = group.kind { true } else { false }
    guard isEnumeration && entry == nil || !entries.entries.isEmpty || !entries.problems.isEmpty
    else { return }
    let line = code.tokens[min(group.head.lowerBound, code.tokens.count - 1)].line
    let above = group.title == nil ? CodeTitles(code).title(above: group) : nil
    let title =
      group.title.map { ShapeReading.Title(text: String($0), line: line) }
      ?? above.map { ShapeReading.Title(text: $0.text, line: $0.lines.lowerBound) }
    let takesAll = entry != nil || side == .name
    let bounds = takesAll ? nil : EnumerationBounds(entries.entries, of: group)
    reading.ignoredLines += bounds?.lines ?? []
    reading.groups.append(.init(title: title, entries: bounds?.entries ?? entries.entries))
    reading.headingLines += entries.titleLines.joined()
    reading.problems += entries.problems
    if let last = group.head.last { reading.headingLines += line...code.tokens[last].line }
    if let end = group.end, isEnumeration || !group.head.isEmpty {
      reading.headingLines.append(code.tokens[end].line)
    }
    if let end = group.end, group.head.isEmpty {
      reading.ignoredLines += line...code.tokens[end].line
    }
    if group.isUnclosed {
      reading.problems.append(.init(kind: .unclosedEnum(String(group.title ?? "")), line: line))
    }
  }

  /// A section without any enumeration is introduction; it must not have another one.
  private func withoutGroups(_ lines: [DocumentLine], _ code: CodeText) -> ShapeReading {
    var reading = ShapeReading(leading: [TextBlock](lines: lines))
    if let name = enumerations.first, let other = code.tokens.first(where: { $0.isWord("enum") }) {
      reading.problems = [.init(kind: .noEnum(name), line: other.line)]
    }
    return reading
  }
}
