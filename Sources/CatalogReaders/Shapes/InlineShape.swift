import DocumentFormats

/// Entries within running text: `code: text`, `1 - text 2 - text`, `Name = 1`, one behind another on
/// a line or over lines.
///
/// An entry begins where a code and its separator stand at the beginning of a word, and goes on up
/// to the next one. A semicolon or comma behind every entry of a line is no part of the texts.
package struct InlineShape: Sendable {
  /// Matches a whole code, and no word of the texts that the separator may follow.
  package let code: Pattern
  /// What stands between the parts of an entry, where a dash is any dash and a space any white
  /// space; `nil` for a colon, an equals sign, or a dash between spaces.
  package let separator: String?
  /// The parts of an entry in their order, the code and perhaps a name among them.
  package let order: [ColumnRole]

  package init(
    code: Pattern, separator: String? = nil, order: [ColumnRole] = [.code, .description]
  ) {
    self.code = code
    self.separator = separator
    self.order = order
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    guard let finder = InlineFinder(self) else {
      return ShapeReading(leading: [TextBlock](lines: lines))
    }
    let sample = lines.prefix(EntryPieces.sampleSize).map { ($0, finder.entries(in: $0)) }
    let delimiter = InlineDelimiter(sample.map(\.1))
    var pieces = EntryPieces(
      sample: sample.flatMap { Self.pieces(of: $0, $1.prefix(2), finder, delimiter) })
    for line in lines {
      let found = finder.entries(in: line)
      if found.isEmpty {
        pieces.add(line.isBlank ? .blank : .text(line), of: line)
      } else {
        for piece in Self.pieces(of: line, found[...], finder, delimiter) { pieces.add(piece) }
      }
    }
    return pieces.finished()
  }

  private static func pieces(
    of line: DocumentLine, _ found: ArraySlice<InlineMatch>, _ finder: InlineFinder,
    _ delimiter: InlineDelimiter
  ) -> [EntryPiece] {
    guard let first = found.first else { return [line.isBlank ? .blank : .text(line)] }
    let before = DocumentLine(line, text: line.text[..<first.start])
    let isText = !before.isBlank && Bullet.mark(of: before.text) == nil
    let entries = found.flatMap { match in
      match.codes.map { EntryPiece.entry(finder.entry(match, $0, of: line, delimiter)) }
    }
    return (isText ? [.text(before)] : []) + entries
  }
}

/// An entry found within a line.
private struct InlineMatch: Sendable {
  let start: Substring.Index
  /// Several where they share a text.
  let codes: [Substring]
  let name: Substring?
  let text: Substring
  /// Whether another one follows on the same line.
  let isFollowed: Bool
}

/// Finds the entries of lines.
private struct InlineFinder: Sendable {
  private let head: Pattern
  /// Several codes with one separator behind them.
  private let list: Pattern?
  private let code: Pattern
  private let joint: Pattern?
  private let hasSeparator: Bool

  /// `nil` where the code's pattern is too large to be looked for.
  init?(_ shape: InlineShape) {
    let usual = #"(?:\s*[:=：]\s*|\s+[-–—−](?:\s+|$))"#
    let joint = shape.separator.map(CodeHead.pattern(of:)) ?? usual
    let parts = shape.order.filter { $0 == .code || $0 == .name || $0 == .label }
    let name = #"(?<entryName>[A-Za-z_][\w.-]*)"#
    let head: Pattern? =
      switch parts.first {
      case .code where parts.count > 1: CodeHead.pattern(shape.code, joint, then: name)
      case .code: CodeHead.pattern(shape.code, joint)
      default: CodeHead.pattern(shape.code, "", after: name + joint)
      }
    guard let head else { return nil }
    self.head = head
    code = shape.code
    list = parts.count == 1 ? ListedCodes.pattern(shape.code, joint) : nil
    self.joint = try? Pattern(joint)
    hasSeparator = shape.separator != nil
  }

  func entries(in line: DocumentLine) -> [InlineMatch] {
    guard !line.isBlank, line.row == nil, line.headingLevel == nil else { return [] }
    var matches = head.matches(in: line.text).filter { begins(at: $0, in: line.text) }
    let list = codeList(in: line)
    if let end = list?.match.range.upperBound, let match = list?.match {
      matches = [match] + matches.filter { $0.range.lowerBound >= end }
    }
    return matches.indices.map { place in
      let match = matches[place]
      let isFollowed = place + 1 < matches.count
      let end = isFollowed ? matches[place + 1].range.lowerBound : line.text.endIndex
      let codes = place == 0 ? list?.codes : nil
      return InlineMatch(
        start: match.range.lowerBound, codes: codes ?? [match[group: "entryCode"] ?? match.text],
        name: match[group: "entryName"],
        text: text(behind: match, upTo: end, in: line.text), isFollowed: isFollowed)
    }
  }

  /// The codes that a line begins with, where they are several.
  private func codeList(
    in line: DocumentLine
  ) -> (match: PatternMatch, codes: [Substring])? {
    let text = Bullet.text(of: line) ?? line.text
    guard let match = list?.prefixMatch(in: text), let words = match[group: "entryCodes"] else {
      return nil
    }
    let codes = words.split { $0.isWhitespace || ",;/&".contains($0) }
      .filter { code.wholeMatch(in: $0) != nil }
    return codes.count > 1 ? (match, codes) : nil
  }

  func entry(
    _ found: InlineMatch, _ code: Substring, of line: DocumentLine, _ delimiter: InlineDelimiter
  ) -> RawEntry {
    var entry = RawEntry(code: code, line: line.number)
    entry.lastLine = line.endNumber
    if let name = found.name { entry.name = String(name) }
    let text = DocumentLine(line, text: delimiter.strip(found.text))
    if !text.isBlank { entry.append(text) }
    return entry
  }

  /// The text of an entry, without a second separator behind a name or a code that stands last.
  private func text(
    behind match: PatternMatch, upTo end: Substring.Index, in line: Substring
  ) -> Substring {
    let rest = line[match.range.upperBound..<end]
    guard match[group: "entryName"] != nil, let skipped = joint?.prefixMatch(in: rest) else {
      return rest.trimmed
    }
    return rest[skipped.range.upperBound...].trimmed
  }

  /// Whether a match stands at the beginning of a word, and is none of a time or an address.
  private func begins(at match: PatternMatch, in line: Substring) -> Bool {
    guard let first = match.text.first else { return false }
    let rest = line[match.range.upperBound...]
    if let last = match.text.last, last == ":", !hasSeparator {
      if rest.first?.isNumber == true || rest.hasPrefix("//") { return false }
    }
    if match.text.last == "=", rest.first == ">" || rest.first == "=" { return false }
    if match.text.last?.isWordPart == true, rest.first?.isWordPart == true,
      match[group: "entryName"] != nil
    {
      return false
    }
    guard match.range.lowerBound > line.startIndex else { return true }
    let place = line.index(before: match.range.lowerBound)
    let before = line[place]
    if before.isWhitespace { return true }
    if before.isLetter { return before.isLowercase && first.isUppercase }
    if before.isNumber { return first.isUppercase }
    guard ".;,:)]}\"'!?。;,|•>*`”’".contains(before) else { return false }
    guard before == ".", first.isNumber, place > line.startIndex else { return true }
    return !line[line.index(before: place)].isNumber
  }
}

/// The mark between entries of one line that is no part of their texts.
private struct InlineDelimiter: Sendable {
  private let mark: Character?

  init(_ found: [[InlineMatch]]) {
    var marks: Set<Character> = []
    for match in found.joined() where match.isFollowed {
      marks.insert(match.text.last.map { ";,|•/".contains($0) ? $0 : " " } ?? " ")
      if marks.count > 1 { break }
    }
    mark = marks.count == 1 && marks != [" "] ? marks.first : nil
  }

  func strip(_ text: Substring) -> Substring {
    if text.consists(of: ",;. ") { return text[text.endIndex...] }
    guard let mark, text.last == mark else { return text }
    return text.dropLast().trimmed
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
