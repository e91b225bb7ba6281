extension AsciiDocReader {
  /// Comments, attributes, anchors, macros of blocks, and titles of blocks, which alone are seen.
  mutating func readInvisible() -> Bool {
    let text = line.text
    if text.hasPrefix("//"), !text.hasPrefix("///") || text.count < 4 { return skip() }
    if text.hasPrefix(":"), let (name, value) = text.asciiDocAttribute {
      attributes[name] = value
      return skip()
    }
    if text.hasPrefix("["), text.hasSuffix("]"), !text.hasPrefix("[.") || text.utf8.count < 80,
      isBlockAttributes(text)
    {
      endParagraph()
      if !text.hasPrefix("[[") { blockAttributes = text.dropFirst().dropLast() }
      return skip()
    }
    if text == "'''" || text == "<<<" || text == "---" { return skip() }
    if let macro = text.asciiDocBlockMacro { return readMacro(macro) }
    guard text.first == ".", let next = text.dropFirst().first, next != ".", next != " ",
      !text.isAsciiDocBlockMark
    else { return false }
    endParagraph()
    let title = SourceLine(number: line.number, indent: 0, text: text.dropFirst())
    output.add(
      inlines([title]).documentLines(within: line.number...line.number, indent: textIndent))
    return skip()
  }

  private mutating func skip() -> Bool {
    index += 1
    return true
  }

  private func isBlockAttributes(_ text: Substring) -> Bool {
    let inner = text.dropFirst().dropLast()
    guard !inner.contains("]") || text.hasPrefix("[[") || inner.contains("\"") else { return false }
    return inner.first.map { !$0.isWhitespace } ?? true
  }

  private mutating func readMacro(_ macro: (name: Substring, text: Substring)) -> Bool {
    switch macro.name {
    case "image", "video", "audio":
      endParagraph()
      let alt = macro.text.split(separator: ",").first ?? ""
      if !alt.isEmpty, !alt.contains("=") {
        output.add(DocumentLine(alt.trimmed, at: line.number...line.number, indent: textIndent))
      }
    case "ifdef", "ifndef",
      "ifeval" where !macro.text.isEmpty && macro.name != "ifeval":
      let text = SourceLine(number: line.number, indent: 0, text: macro.text)
      output.add(
        inlines([text]).documentLines(within: line.number...line.number, indent: textIndent))
    default: break
    }
    index += 1
    return true
  }
}

extension Substring {
  /// `:name: value`; an attribute that is taken back has an empty value.
  fileprivate var asciiDocAttribute: (name: String, value: String)? {
    guard let end = dropFirst().firstIndex(of: ":") else { return nil }
    let name = self[..<end].dropFirst().filter { $0 != "!" }
    let rest = self[end...].dropFirst()
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }),
      rest.isEmpty || rest.first == " "
    else { return nil }
    return (name.lowercased(), String(rest.trimmed))
  }

  /// `name::target[text]` on a line of its own.
  fileprivate var asciiDocBlockMacro: (name: Substring, text: Substring)? {
    let name = prefix { $0.isLetter || $0 == "_" }
    guard Self.macros.contains(String(name)), self[name.endIndex...].hasPrefix("::"),
      hasSuffix("]"),
      let open = firstIndex(of: "[")
    else { return nil }
    return (name, self[open...].dropFirst().dropLast())
  }

  private static let macros: Set<String> = [
    "image", "video", "audio", "include", "ifdef", "ifndef", "ifeval", "endif", "toc", "xrefs",
  ]

  /// Whether it begins or ends a block.
  var isAsciiDocBlockMark: Bool {
    guard let first else { return false }
    if self == "--" || hasPrefix("```") { return true }
    return "-.=*_+/".contains(first) && utf8.count >= 4 && allSatisfy { $0 == first }
  }

  /// Whether it begins or ends a table.
  var isTableMark: Bool { ["|===", ",===", ":===", "!==="].contains { self == $0 } }

  /// The mark of a list item and what stands behind it.
  var asciiDocItem: (mark: String, text: Substring)? {
    guard let space = firstIndex(of: " ") else { return nil }
    let mark = self[..<space]
    let rest = self[space...].trimmed
    guard let first = mark.first, !rest.isEmpty else { return nil }
    let isRun = mark.allSatisfy { $0 == first } && mark.count <= 6
    if first == "*" && isRun || first == "." && isRun || mark == "-" {
      let boxes = ["[ ] ", "[x] ", "[*] "]
      let isTask = boxes.contains { rest.hasPrefix($0) }
      return (String(mark), isTask ? rest.dropFirst(4).trimmed : rest)
    }
    if mark.hasSuffix("."), mark.count <= 6, mark.dropLast().allSatisfy(\.isNumber) {
      return mark.count > 3 ? ("1.", self) : ("1.", rest)
    }
    let isCallout = mark.hasPrefix("<") && mark.hasSuffix(">") && mark.count <= 4
    return isCallout ? ("<1>", rest) : nil
  }

  /// The term of a definition, its mark and what stands behind it.
  var asciiDocTerm: (mark: String, term: Substring, text: Substring)? {
    var index = startIndex
    while let found = self[index...].firstRange(of: "::") {
      let marks = self[found.lowerBound...].prefix { $0 == ":" }
      let behind = self[marks.endIndex...]
      if found.lowerBound > startIndex, (2...4).contains(marks.count),
        behind.isEmpty || behind.first == " "
      {
        return (String(marks), self[..<found.lowerBound], behind.trimmed)
      }
      index = marks.endIndex
    }
    guard let found = firstRange(of: ";; "), found.lowerBound > startIndex else { return nil }
    return (";;", self[..<found.lowerBound], self[found.upperBound...].trimmed)
  }
}
