import DocumentFormats

/// Proposes source code where there is an enumeration, a list of constants, or a table of codes.
enum CodeProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    guard lines.contains(where: isTelling) else { return [] }
    let groups = CodeGroups(CodeText(lines)).groups
    guard !groups.isEmpty else { return [] }
    let isNamed = groups.allSatisfy { $0.title != nil }
    let all = ReadingInstructions(shape: .code(CodeShape()), category: isNamed ? nil : "Errors")
    let errors = groups.compactMap(\.title).filter(isAboutErrors).map { String($0) }
    guard !errors.isEmpty, errors.count < groups.count else { return [all] }
    return [ReadingInstructions(shape: .code(CodeShape(enumerations: errors))), all]
  }

  /// Whether a line holds what only source code has.
  private static func isTelling(_ line: DocumentLine) -> Bool {
    let text = line.text.prefix(200)
    if text.last.map({ "{[,;".contains($0) }) == true || text.hasPrefix("#define ") { return true }
    return words.contains { text.contains($0) }
  }

  private static let words = ["enum ", "const ", "class ", " = {", "static ", "{ "]

  private static func isAboutErrors(_ name: Substring) -> Bool {
    let name = name.lowercased()
    return ["err", "code", "status", "fail", "exception", "result", "reason"].contains {
      name.contains($0)
    }
  }
}
