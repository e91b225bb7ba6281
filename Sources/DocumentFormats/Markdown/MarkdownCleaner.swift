/// Takes what site generators put into a Markdown text out of it, line by line.
struct MarkdownCleaner {
  var scanner: ByteScanner
  let closedTags: Set<String>
  var output: [UInt8] = []
  /// The fence of the code block that is open.
  private var fence: (byte: UInt8, count: Int)?
  /// The columns at which the texts of the open admonitions begin.
  private var admonitions: [Int] = []
  /// The columns at which the texts of the open components begin that stand on lines of their own;
  /// -1 for one whose text did not begin yet.
  var components: [Int] = []
  /// Whether the line before is blank or belongs to the code of an MDX page.
  private var isAfterBlank = true
  private var isInModuleCode = false
  /// The next end of each kind of comment, where it was looked for.
  var commentEnds: [Int: Int] = [:]

  init(_ scanner: ByteScanner, closedTags: Set<String>) {
    self.scanner = scanner
    self.closedTags = closedTags
    output.reserveCapacity(scanner.bytes.count)
  }

  mutating func clean() {
    skipFrontMatter()
    while !scanner.isAtEnd { cleanLine() }
  }

  /// Copies a part of the line.
  mutating func copy(to end: Int) {
    output += scanner.bytes[scanner.place..<end]
    scanner.place = end
  }

  /// Leaves a part out, but for its line ends.
  mutating func drop(to end: Int) {
    for byte in scanner.bytes[scanner.place..<end] where byte == UInt8(ascii: "\n") {
      output.append(byte)
    }
    scanner.place = end
  }

  /// Leaves the rest of a line out.
  private mutating func dropLine(to end: Int) {
    drop(to: end)
    if end < scanner.bytes.count { copy(to: end + 1) }
  }

  private mutating func skipFrontMatter() {
    let first = scanner.lineEnd(from: 0)
    let mark = scanner.text(0..<first)[...].trimmed
    guard mark == "---" || mark == "+++" else { return }
    var start = first + 1
    while start < scanner.bytes.count {
      let end = scanner.lineEnd(from: start)
      let line = scanner.text(start..<end)[...].trimmedAtEnd
      if line == mark { return drop(to: end) }
      start = end + 1
    }
  }

  private mutating func cleanLine() {
    let end = scanner.lineEnd(from: scanner.place)
    let indent = scanner.indent(from: scanner.place, to: end)
    let start = scanner.place + indent
    guard start < end else {
      isAfterBlank = true
      isInModuleCode = false
      return copy(to: min(end + 1, scanner.bytes.count))
    }
    defer { isAfterBlank = isInModuleCode }
    if fence == nil, endsAdmonitionsOrModuleCode(indent: indent) {
      return dropLine(to: end)
    }
    if components.last == -1 { components[components.count - 1] = indent }
    scanner.place += min(indent, max(admonitions.last ?? 0, components.last ?? 0))
    if isInFence(start: start, end: end) { return copy(to: min(end + 1, scanner.bytes.count)) }
    if cleanWholeLine(start: start, end: end, indent: indent) { return }
    if let end = PageContents.end(scanner, from: start) { return dropLine(to: end) }
    boundContainers(start: start, end: end)
    cleanInlines()
  }

  /// Ends the admonitions that a line stands outside of. Whether the line is code of an MDX page.
  private mutating func endsAdmonitionsOrModuleCode(indent: Int) -> Bool {
    while let column = admonitions.last, indent < column { admonitions.removeLast() }
    if indent == 0, isAfterBlank || isInModuleCode, scanner.isModuleCode(at: scanner.place) {
      isInModuleCode = true
    }
    return isInModuleCode
  }

  /// Whether a line is part of a code block between fences, the fences included.
  private mutating func isInFence(start: Int, end: Int) -> Bool {
    let byte = scanner.bytes[start]
    let count = scanner.run(of: byte, from: start)
    if let open = fence {
      let isOnlyFence = scanner.text(start + count..<max(end, start + count))[...].trimmed.isEmpty
      if byte == open.byte, count >= open.count, isOnlyFence { fence = nil }
      return true
    }
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~"), count >= 3 else { return false }
    if byte == UInt8(ascii: "`"), scanner.find("`", from: start + count, before: end) != nil {
      return false
    }
    fence = (byte, count)
    return true
  }

  /// Lines that as a whole are marks of a site generator.
  private mutating func cleanWholeLine(start: Int, end: Int, indent: Int) -> Bool {
    guard GeneratorLine.mayBegin(with: scanner.bytes[start]),
      let mark = GeneratorLine(scanner.text(start..<min(end, start + 2_000))[...])
    else { return false }
    if mark.isIndented { admonitions.append(indent + 4) }
    copy(to: start + mark.keptPrefix)
    output += Array(mark.title.utf8)
    dropLine(to: end)
    return true
  }

  /// Breaks a line with more marks of lists and quotations at its beginning than anybody writes.
  private mutating func boundContainers(start: Int, end: Int) {
    var index = start
    var count = 0
    while count < 64, let next = scanner.containerEnd(from: index, to: end) {
      index = next
      count += 1
    }
    guard count == 64 else { return }
    copy(to: index)
    output.append(UInt8(ascii: "\\"))
    if index < end, scanner.bytes[index].isLetterByte || scanner.bytes[index].isDigitByte {
      output.removeLast()
      output += Array(". ".utf8)
    }
  }
}

extension ByteScanner {
  /// The number of blanks from an offset on; a tab counts as one.
  fileprivate func indent(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, bytes[index].isBlankByte { index += 1 }
    return index - start
  }

  /// Whether an `import` or `export` of an MDX page begins there.
  fileprivate func isModuleCode(at start: Int) -> Bool {
    guard has("import ", at: start) || has("export ", at: start) else { return false }
    let line = text(start..<min(lineEnd(from: start), start + 2_000))
    let words = line.split(separator: " ")
    guard words.count > 1 else { return false }
    if has("export ", at: start) {
      return ["const", "let", "var", "function", "default", "async", "class", "{", "*"]
        .contains(words[1]) || words[1].hasPrefix("{")
    }
    if let quote = words[1].first, quote == "'" || quote == "\"" { return true }
    return line.contains(" from '") || line.contains(" from \"")
      || words[1].hasPrefix("{") && !line.contains("}")
  }

  /// The end of the mark of a list or quotation and the blanks before it.
  fileprivate func containerEnd(from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end, bytes[index].isBlankByte { index += 1 }
    guard index < end else { return nil }
    if bytes[index] == UInt8(ascii: ">") { return index + 1 }
    var mark = index
    while mark < end, mark - index < 9, bytes[mark].isDigitByte { mark += 1 }
    guard mark < end else { return nil }
    let marks = mark > index ? ".)" : "-*+"
    guard marks.utf8.contains(bytes[mark]) else { return nil }
    return mark + 1 < end && bytes[mark + 1].isBlankByte ? mark + 1 : nil
  }
}
