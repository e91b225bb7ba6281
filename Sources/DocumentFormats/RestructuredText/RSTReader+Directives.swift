extension RSTReader {
  /// Comments, targets, substitutions, footnotes and directives.
  mutating func readExplicitMarkup() -> Bool {
    if line.text.hasPrefix("__ ") {
      index += 1
      return true
    }
    guard line.text.hasPrefix(".. ") || line.text == ".." else { return false }
    let text = line.text.dropFirst(2).trimmed
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      let note = "\(text[...end]) \(text[end...].dropFirst().trimmed)"
      lines[index] = SourceLine(number: line.number, indent: line.indent, text: note[...])
      return false
    }
    guard let directive = RSTDirective(text) else {
      skipBody(deeperThan: line.indent)
      return true
    }
    read(directive)
    return true
  }

  /// Leaves out the line and everything that stands deeper.
  private mutating func skipBody(deeperThan column: Int) {
    index += 1
    while index < lines.count, line.isBlank || line.indent > column { index += 1 }
    output.addBlank(at: lines[index - 1].number)
  }

  private mutating func read(_ directive: RSTDirective) {
    let column = line.indent
    switch directive.kind {
    case .hidden: skipBody(deeperThan: column)
    case .verbatim:
      _ = readOptions(deeperThan: column)
      readVerbatim(deeperThan: column)
    case .listTable, .csvTable: readTable(directive, column: column)
    case .object: readObject(directive, column: column)
    case .version(let words):
      let version = directive.argument.versionText
      let goesOn = line(1).map { !$0.isBlank && $0.indent > column } ?? false
      lines[index].text = "\(words) \(version)\(goesOn && !version.contains(":") ? ":" : "")"[...]
      readTextDirective(column: column)
    case .text:
      lines[index].text = directive.argument
      readTextDirective(column: column)
    case .body:
      _ = readOptions(deeperThan: column)
      expectDeeperText(indent: 0)
    }
  }

  /// The argument of an admonition is the beginning of its text.
  private mutating func readTextDirective(column: Int) {
    var paragraph = line.isBlank ? [] : [line]
    index += 1
    while index < lines.count, !line.isBlank, line.indent > column {
      if paragraph.isEmpty || line.text.hasPrefix(":") { break }
      paragraph.append(line)
      index += 1
    }
    add(paragraph)
    skipOptionLines(deeperThan: column)
    expectDeeperText(indent: 0)
  }

  /// What names a code is a heading one level below its section, with its text below it.
  private mutating func readObject(_ directive: RSTDirective, column: Int) {
    var place = line.number
    var name = directive.argument
    repeat {
      if !name.isEmpty {
        let text = inlines([SourceLine(number: place, indent: 0, text: name)]).joined
        output.addHeading(text, level: headingLevel + 1, at: place...place)
      }
      index += 1
      guard index < lines.count, !line.isBlank, line.indent > column, !line.text.hasPrefix(":")
      else { break }
      place = line.number
      name = line.text
    } while true
    skipOptionLines(deeperThan: column)
    expectDeeperText(indent: 0)
  }

  /// The options below a directive, without the blank line behind them.
  mutating func readOptions(deeperThan column: Int) -> [String: Substring] {
    index += 1
    while index < lines.count, !line.isBlank, line.indent > column, !line.text.hasPrefix(":") {
      index += 1
    }
    return skipOptionLines(deeperThan: column)
  }

  @discardableResult
  private mutating func skipOptionLines(deeperThan column: Int) -> [String: Substring] {
    var options: [String: Substring] = [:]
    while index < lines.count, line.indent > column, line.text.hasPrefix(":"),
      let end = line.text.dropFirst().firstIndex(of: ":")
    {
      let name = String(line.text[..<end].dropFirst())
      guard !name.contains(" ") else { break }
      options[name] = line.text[end...].dropFirst().trimmed
      index += 1
    }
    return options
  }
}

extension Substring {
  /// `3.2 Text` as `3.2: Text`.
  fileprivate var versionText: String {
    guard let space = firstIndex(where: \.isWhitespace) else { return String(self) }
    return "\(self[..<space]): \(self[space...].trimmed)"
  }
}
