import DocumentFormats

/// Proposes entries within running text where words that look like codes stand before a colon, an
/// equals sign or a dash.
enum InlineProposer: ShapeProposer {
  private static let heads = try? Pattern(
    #"(?<word>-?\d+|[A-Za-z][\w.]*[\w])(?<joint>\s*[:=]|\s+[-–—−]\s|[-–—−]\s)"#)
  private static let names = try? Pattern(
    #"(?<name>[A-Za-z_]\w*)\s*=\s*(?<code>-?\d+|0[xX][0-9A-Fa-f]+)"#)
  private static let prefixed = try? Pattern(#"(?<prefix>[A-Z]{2,}[ -])\d+ "#)
  /// As many bytes of a line are looked at.
  private static let lengthLimit = 100_000

  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    let texts = lines.enumerated().prefix(CodeSamples.lineLimit).filter {
      !$0.element.isBlank && $0.element.headingLevel == nil && $0.element.row == nil
    }.map { (index: $0.offset, text: $0.element.text.prefix(lengthLimit)) }
    return [byNames(texts, lines), byPrefix(texts, lines)].compactMap(\.self)
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
    return Joint.allCases.compactMap { joint in
      guard let (code, found) = samples[joint]?.form else { return nil }
      let separator: String? = joint == .gluedDash ? "- " : joint == .dash ? " - " : nil
      let shape = InlineShape(code: code, separator: separator)
      return PlainOutline(lines, entries: found).instructions(.inline(shape))
    }
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
