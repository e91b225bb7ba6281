import DocumentFormats

/// Proposes entries within running text where words that look like codes stand before a colon, an
/// equals sign or a dash.
enum InlineProposer: ShapeProposer {
  private static let heads = try? Pattern(
    #"(?<word>0[xX][0-9A-Fa-f]+|-?\d\w*|[A-Za-z][\w.]*[\w])(?<joint>\s*[:=]|\s+[-–—−]\s|[-–—−]\s)"#)
  private static let names = try? Pattern(
    #"(?<name>[A-Za-z_]\w*)\s*=\s*(?<code>-?\d+|0[xX][0-9A-Fa-f]+)"#)
  private static let prefixed = try? Pattern(#"(?<prefix>[A-Z]{2,}[ -])\d+ "#)
  private static let numbers = try? Pattern(
    #"\s(?<code>-?\d+)(?:\s(?<name>[A-Z][A-Z0-9_]{2,}[A-Za-z]*)|\s)"#)
  /// As many bytes of a line are looked at.
  private static let lengthLimit = 100_000

  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    let texts = lines.enumerated().prefix(CodeSamples.lineLimit).filter {
      !$0.element.isBlank && $0.element.headingLevel == nil && $0.element.row == nil
    }.map { (index: $0.offset, text: $0.element.text.prefix(lengthLimit)) }
    return [byNames(texts, lines), byPrefix(texts, lines), byRun(texts, lines)].compactMap(\.self)
      + byHeads(texts, lines)
  }

  /// What stands behind a word.
  private enum Joint: CaseIterable {
    case colon, dash, gluedDash

    init(_ text: Substring) {
      guard let mark = text.trimmed.first, "-–—−".contains(mark) else { self = .colon; return }
      self = text.first?.isWhitespace == true ? .dash : .gluedDash
    }
  }

  private static func byHeads(
    _ texts: [(index: Int, text: Substring)], _ lines: [DocumentLine]
  ) -> [ReadingInstructions] {
    var samples: [Joint: CodeSamples] = [:]
    for (index, text) in texts {
      for match in heads?.matches(in: text) ?? [] {
        guard let word = match[group: "word"], let joint = match[group: "joint"] else { continue }
        samples[Joint(joint), default: CodeSamples()].add(word, line: index)
      }
    }
    return [bySeveral(samples, lines)].compactMap(\.self)
      + Joint.allCases.compactMap { joint in
        guard let (code, found) = samples[joint]?.form else { return nil }
        let separator: String? = joint == .gluedDash ? "- " : joint == .dash ? " - " : nil
        let shape = InlineShape(code: code, separator: separator)
        return PlainOutline(lines, entries: found).instructions(.inline(shape))
      }
  }

  /// Where a colon stands behind some codes, and a dash behind others.
  private static func bySeveral(
    _ samples: [Joint: CodeSamples], _ lines: [DocumentLine]
  ) -> ReadingInstructions? {
    guard let colon = samples[.colon]?.form, let dash = samples[.dash]?.form,
      colon.code.source == dash.code.source
    else { return nil }
    let found = colon.lines.union(dash.lines)
    return PlainOutline(lines, entries: found).instructions(.inline(InlineShape(code: dash.code)))
  }

  private static func byNames(
    _ texts: [(index: Int, text: Substring)], _ lines: [DocumentLine]
  ) -> ReadingInstructions? {
    var samples = CodeSamples()
    for (index, text) in texts {
      for match in names?.matches(in: text) ?? [] {
        if let code = match[group: "code"] { samples.add(code, line: index) }
      }
    }
    guard let (code, found) = samples.form else { return nil }
    let shape = InlineShape(code: code, order: [.name, .code])
    return PlainOutline(lines, entries: found).instructions(.inline(shape))
  }

  /// Numbers before names in capitals, many on one line where no other numbers stand.
  private static func byRun(
    _ texts: [(index: Int, text: Substring)], _ lines: [DocumentLine]
  ) -> ReadingInstructions? {
    guard let numbers, let run = texts.max(by: { $0.text.utf8.count < $1.text.utf8.count }) else {
      return nil
    }
    if let shape = bySentences(run.text) {
      return PlainOutline(lines, entries: [run.index]).instructions(.inline(shape))
    }
    let found = numbers.matches(in: " " + run.text + " ")
    let names = found.compactMap { $0[group: "name"] }
    guard names.count > 4, names.count * 10 >= found.count * 9,
      let code = try? Pattern(
        found.contains { $0.text.trimmed.hasPrefix("-") } ? #"-?\d+"# : #"\d+"#)
    else { return nil }
    let hasCleanNames = names.allSatisfy { !$0.contains(where: \.isLowercase) }
    let order: [ColumnRole] =
      hasCleanNames ? [.code, .name, .description] : [.code, .description]
    let shape = InlineShape(code: code, separator: " ", order: order)
    return PlainOutline(lines, entries: [run.index]).instructions(.inline(shape))
  }

  /// Numbers of as many digits, each greater than the one before, before words with a capital: three
  /// or more on a line that has no others.
  private static func bySentences(_ run: Substring) -> InlineShape? {
    let words = run.split(whereSeparator: \.isWhitespace)
    let places = words.indices.filter { WordForm(words[$0]) == .number }
    let codes = places.map { words[$0] }
    guard codes.count > 2, let first = codes.first, first.utf8.count > 1,
      codes.allSatisfy({ $0.utf8.count == first.utf8.count && $0.first != "-" }),
      zip(codes, codes.dropFirst()).allSatisfy({ $0 < $1 }),
      places.allSatisfy({ $0 + 2 < words.count && words[$0 + 1].first?.isUppercase == true }),
      let code = try? Pattern("\\d{\(first.utf8.count)}")
    else { return nil }
    return InlineShape(code: code, separator: " ", order: [.code, .description])
  }

  /// Codes of a word, a space and a number.
  private static func byPrefix(
    _ texts: [(index: Int, text: Substring)], _ lines: [DocumentLine]
  ) -> ReadingInstructions? {
    var counts: [Substring: Int] = [:]
    var found: Set<Int> = []
    for (index, text) in texts {
      for match in prefixed?.matches(in: text) ?? [] {
        guard let prefix = match[group: "prefix"] else { continue }
        counts[prefix, default: 0] += 1
        found.insert(index)
      }
    }
    guard let (prefix, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      count > 2, let code = try? Pattern(String(prefix).patternEscaped + #"\d+"#)
    else { return nil }
    let shape = InlineShape(code: code, separator: " ")
    return PlainOutline(lines, entries: found).instructions(.inline(shape))
  }
}
