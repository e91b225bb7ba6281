import DocumentFormats

/// A line of text as the stretches between its pipes.
///
/// A pipe behind a backslash and `&#124;` belong to their cell; `<br>` parts the lines of a cell.
struct PipeLine {
  let line: DocumentLine
  /// One more than there are pipes.
  let parts: [Substring]

  /// `nil` for a line without pipes.
  init?(_ line: DocumentLine) {
    guard line.row == nil, line.text.firstPipe != nil else { return nil }
    self.line = line
    var parts: [Substring] = []
    var start = line.text.startIndex
    var rest = line.text
    while let pipe = rest.firstPipe {
      rest = line.text[line.text.utf8.index(after: pipe)...]
      guard line.text[start..<pipe].utf8.last != UInt8(ascii: "\\") else { continue }
      parts.append(line.text[start..<pipe].trimmed)
      start = rest.startIndex
    }
    parts.append(line.text[start...].trimmed)
    self.parts = parts
  }

  /// Whether it may begin a row: a condition in source code does not.
  var mayBeRow: Bool {
    isLed || isClosed || line.text.firstRange(of: " || ") == nil
  }

  /// Whether it begins, or ends, with a pipe.
  var isLed: Bool { parts.count > 1 && parts[0].isEmpty }
  var isClosed: Bool { parts.count > 1 && parts[parts.count - 1].isEmpty }

  /// The stretches without those outside of pipes at the ends.
  var cells: ArraySlice<Substring> {
    var cells = parts[...]
    if isLed { cells = cells.dropFirst() }
    if isClosed, !cells.isEmpty { cells = cells.dropLast() }
    return cells
  }

  /// A line of dashes, colons and pipes below the header.
  var isRule: Bool {
    guard line.text.isTableRule else { return false }
    // A dash alone is an empty cell.
    return line.text.firstRange(of: "--") != nil || line.text.firstRange(of: "==") != nil
      || cells.count > 1 && !line.text.contains(" ")
  }

  /// A stretch as the lines of a cell.
  static func lines(of part: Substring, in line: DocumentLine) -> [DocumentLine] {
    let mayBreak = part.utf8.contains(UInt8(ascii: "<"))
    guard mayBreak || part.utf8.contains(where: { $0 == 0x5C || $0 == UInt8(ascii: "&") }) else {
      return [DocumentLine(line, text: part)]
    }
    let pieces = mayBreak ? part.partedAtBreaks : [part]
    return pieces.map { DocumentLine(line, text: $0.withoutPipeEscapes) }
  }
}

extension DocumentLine {
  /// Whether there is nothing in it but the borders of cells.
  var hasOnlyPipes: Bool { row == nil && text.first == "|" && text.consists(of: "| \t") }
}

extension Substring {
  /// Only of dashes, colons and what parts columns.
  var isTableRule: Bool { consists(of: "-:|+= \t") && (contains("-") || contains("=")) }

  /// A rule with a plus at both ends.
  var isBoxRule: Bool { isTableRule && first == "+" && last == "+" }

  /// The parts between `<br>` of any spelling.
  fileprivate var partedAtBreaks: [Substring] {
    var parts: [Substring] = []
    var start = startIndex
    var place = startIndex
    while let open = self[place...].utf8.firstIndex(of: UInt8(ascii: "<")) {
      place = utf8.index(after: open)
      guard self[place...].prefix(2).lowercased() == "br" else { continue }
      let tail = self[place...].dropFirst(2).prefix(8)
      guard let close = tail.firstIndex(of: ">"),
        tail[..<close].allSatisfy({ $0 == "/" || $0.isWhitespace })
      else { continue }
      parts.append(self[start..<open])
      start = self.index(after: close)
      place = start
    }
    return parts + [self[start...]]
  }

  fileprivate var withoutPipeEscapes: Substring {
    var text = ""
    for character in self {
      if character == "|", text.last == "\\" { text.removeLast() }
      text.append(character)
      if character == ";", text.hasSuffix("&#124;") {
        text.removeLast(6)
        text.append("|")
      }
    }
    return text[...]
  }
}
