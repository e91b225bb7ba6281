import DocumentFormats

/// Proposes source code where there is an enumeration, a list of constants, or a table of codes.
enum CodeProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    lines.contains(where: isTelling) || VisualBasicText(lines) != nil
      ? proposals(forSource: lines) : []
  }

  /// The same for what is source code, as its file's name says.
  static func proposals(forSource lines: [DocumentLine]) -> [ReadingInstructions] {
    let code = CodeText(lines)
    let found = CodeGroups(code).groups
    let groups = CodeTexts.joined(found)
    guard !groups.isEmpty else { return [] }
    let isNamed = groups.allSatisfy { $0.title != nil }
    let all = ReadingInstructions(
      shape: .code(CodeShape()), category: isNamed ? nil : "Errors",
      ignored: ignored(below: found, of: code, in: lines))
    if let some = marked(groups) {
      return [ReadingInstructions(shape: .code(some), category: all.category, ignored: all.ignored)]
    }
    let errors = groups.compactMap(\.title).filter(\.isAboutErrors).map { String($0) }
    guard !errors.isEmpty, errors.count < groups.count else { return [all] }
    let some = ReadingInstructions(
      shape: .code(CodeShape(enumerations: errors)), ignored: all.ignored)
    let others = groups.filter { $0.title.map { !$0.isAboutErrors } ?? true }
    let count = groups.filter { $0.title?.isAboutErrors ?? false }
      .reduce(0) { $0 + $1.members.count }
    let areAside = others.allSatisfy { holdsSentences($0) || isAside($0, codes: count) }
    return areAside ? [some] : [some, all]
  }

  /// The constants of no type, where all names begin alike with a word for errors, beside smaller enumerations that say
  /// nothing of any; `nil` for other groups.
  private static func marked(_ groups: [CodeGroup]) -> CodeShape? {
    let others = groups.filter { $0.title != nil }
    let names = groups.filter { $0.title == nil }.flatMap(\.members).compactMap(\.name)
    guard let first = names.first, !others.isEmpty, others.allSatisfy(isOfOtherThings),
      others.reduce(0, { $0 + $1.members.count }) * 2 <= names.count,
      let mark = first.split(separator: "_").dropLast().last(where: { isMark($0) })
    else { return nil }
    let beginning = first[..<mark.endIndex] + "_"
    guard names.allSatisfy({ $0.hasPrefix(beginning) }) else { return nil }
    return (try? Pattern(String(beginning).patternEscaped + #"\w+"#)).map { CodeShape(entry: $0) }
  }

  private static func isMark(_ word: Substring) -> Bool {
    OtherConstants.isMarked([word.lowercased()])
  }

  /// Whether a group is an enumeration in which neither its name nor those of its members are of errors.
  private static func isOfOtherThings(_ group: CodeGroup) -> Bool {
    guard case .enumeration = group.kind, let title = group.title, !title.isAboutErrors else {
      return false
    }
    return !group.members.contains { $0.name.map { OtherConstants.isMarked($0.words) } ?? true }
  }

  /// Whether a group is of a few constants of no type, none of which is called an error, beside many codes.
  private static func isAside(_ group: CodeGroup, codes: Int) -> Bool {
    guard case .constants = group.kind, group.title == nil, group.members.count * 4 <= codes else {
      return false
    }
    return group.members.allSatisfy { member in
      member.name.map { !OtherConstants.isMarked($0.words) } ?? false
    }
  }

  /// Whether a group is of constants for sentences: texts that the program says, and no codes.
  private static func holdsSentences(_ group: CodeGroup) -> Bool {
    guard case .constants = group.kind else { return false }
    let sentences = group.members.count { member in
      guard case .string(let text)? = member.value else { return false }
      return text.split(separator: " ", maxSplits: 2).count > 2
    }
    return sentences * 10 >= group.members.count * 9
  }

  /// The rest of the page, where nothing below the last closing bracket is source code.
  private static func ignored(
    below groups: [CodeGroup], of code: CodeText, in lines: [DocumentLine]
  ) -> [IgnoreRule] {
    guard !code.isProgram, let end = groups.compactMap(\.end).max() else { return [] }
    let last = code.tokens[end].line
    let rest = lines.filter { $0.number > last && !$0.isBlank }
    guard let first = rest.first, !rest.contains(where: isSource),
      !lines.contains(where: { $0.number <= last && $0.text == first.text }),
      let pattern = try? Pattern(String(first.text).patternEscaped)
    else { return [] }
    return [IgnoreRule(name: "below the source code", lines: .from(pattern))]
  }

  /// Whether a line may be of a program or a comment.
  private static func isSource(_ line: DocumentLine) -> Bool {
    line.text.contains { "{};=()".contains($0) }
      || ["//", "/*", "*", "#"].contains { line.text.hasPrefix($0) }
  }

  /// Whether a line holds what only source code has.
  private static func isTelling(_ line: DocumentLine) -> Bool {
    let text = line.withoutEmptyCell.text.prefix(200)
    if text.last.map({ "{[,;".contains($0) }) == true { return true }
    if text.hasPrefix("#define ") || text.hasPrefix("module ") { return true }
    return words.contains { text.contains($0) }
  }

  private static let words = ["enum ", "const ", "class ", " = {", "static ", "{ "]
}

extension Substring {
  /// Whether a group of that name holds codes.
  var isAboutErrors: Bool {
    let name = lowercased()
    return ["err", "code", "status", "fail", "exception", "result", "reason"].contains {
      name.contains($0)
    }
  }
}
