extension TOMLScanner {
  /// A value below so many others; an empty text where there is none, which is reported.
  mutating func value(depth: Int) -> DataValue {
    skipBlanks()
    let (start, startLine) = (offset, line)
    guard offset < bytes.count else {
      report("a value should stand here", at: start)
      return DataValue(.text(""), line: line, endLine: line)
    }
    switch bytes[offset] {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard depth + 1 < TOMLTables.deepest else { return tooDeep() }
      let isList = bytes[offset] == UInt8(ascii: "[")
      let content = isList ? list(depth: depth + 1) : inlineTable(depth: depth + 1)
      return DataValue(content, line: startLine, endLine: line)
    case let byte where isQuote(byte):
      return DataValue(.text(text()), line: startLine, endLine: line)
    default:
      return DataValue(.text(bare()), line: startLine, endLine: line)
    }
  }

  /// Gives up the rest of the line.
  private mutating func tooDeep() -> DataValue {
    reportDepth(at: offset)
    skipLine()
    return DataValue(.null, line: line, endLine: line)
  }

  private mutating func list(depth: Int) -> DataValue.Content {
    var elements: [DataValue] = []
    readMembers(until: "]") { scanner in elements.append(scanner.value(depth: depth)) }
    return .list(elements)
  }

  private mutating func inlineTable(depth: Int) -> DataValue.Content {
    var tables = TOMLTables(depth: depth, line: line)
    readMembers(until: "}") { scanner in scanner.readPair(into: &tables) }
    return tables.value().content
  }

  /// Reads what stands between brackets or braces, with commas between; one may stand behind the last.
  private mutating func readMembers(
    until end: Unicode.Scalar, _ read: (inout TOMLScanner) -> Void
  ) {
    let opening = offset
    offset += 1
    var needsComma = false
    while skipToNext() {
      let start = offset
      if take(end) { return }
      if take(",") {
        if !needsComma { report("a comma stands behind something", at: start) }
        needsComma = false
        continue
      }
      if needsComma { report("a comma should stand here", at: start) }
      read(&self)
      needsComma = true
      if offset == start { offset += 1 }
    }
    report("this bracket is never closed", at: opening)
  }

  /// A number, a truth value or a date; a date and a time may have a space between them.
  private mutating func bare() -> String {
    let start = offset
    var text = word()
    if text.utf8.count == 10, text.utf8.dropFirst(4).first == UInt8(ascii: "-"),
      offset + 3 < bytes.count, bytes[offset] == 0x20, bytes[offset + 3] == UInt8(ascii: ":")
    {
      offset += 1
      text += " " + word()
    }
    if text.isEmpty {
      report("a value should stand here", at: start)
    } else if !TOMLWord.isValue(text) {
      report("this is no number, truth value or date, and texts stand between quotes", at: start)
    }
    return text
  }
}
