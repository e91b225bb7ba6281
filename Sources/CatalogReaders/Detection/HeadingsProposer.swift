import DocumentFormats

/// Proposes headings that hold codes, lines that begin with a code, and titles with the code below.
enum HeadingsProposer: ShapeProposer {
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions] {
    let document = PlainHeadings(lines).lines
    var found = levels(of: document).compactMap { level -> ReadingInstructions? in
      let headings = document.filter { $0.headingLevel == level }.spread(over: limit)
      guard !areShouted(headings), !OutlineNumbers.begin(headings, in: document) else { return nil }
      let areStatuses = areStatuses(headings)
      let codes = headings.compactMap { line in
        code(in: line, areStatuses).map { HeadingCode($0, in: line.text) }
      }
      return pattern(of: codes, in: headings).map { pattern in
        shape(pattern, level: level, isTitled: isTitled(document, level, pattern))
      }
    }
    let texts = beginnings(of: document).map { HeadingCode($0, in: $0) }
    if let pattern = pattern(of: texts, in: []), !isInHeading(pattern, of: document) {
      found.append(shape(pattern, level: nil, isTitled: false))
    }
    return found + titles(in: document)
  }

  /// So many headings or lines tell the form of all.
  private static let limit = 2_000

  private static func levels(of lines: [DocumentLine]) -> [Int] {
    let levels = Set(lines.lazy.compactMap(\.headingLevel))
    return levels.sorted(by: >)
  }

  private static func shape(_ code: Pattern, level: Int?, isTitled: Bool) -> ReadingInstructions {
    let shape = Shape.headings(HeadingsShape(.code(code), level: level))
    return ReadingInstructions(shape: shape, category: isTitled ? nil : "Errors")
  }

  /// Whether a heading above the first code's can be its category: an outer one, or one of the same
  /// level right above it.
  private static func isTitled(_ lines: [DocumentLine], _ level: Int, _ code: Pattern) -> Bool {
    var isRightAbove = false
    for line in lines where !line.isBlank {
      guard let own = line.headingLevel, own <= level else {
        isRightAbove = false
        continue
      }
      if own < level { return true }
      if HeadingText(line, code: code) != nil { return isRightAbove }
      isRightAbove = true
    }
    return false
  }

  /// The pattern of the commonest forms of two codes or more, which stand in these headings.
  private static func pattern(of codes: [HeadingCode], in headings: [DocumentLine]) -> Pattern? {
    guard codes.count > 1 else { return nil }
    let families = Dictionary(grouping: codes, by: \.family)
    let commonest = families.values.max { $0.count < $1.count } ?? []
    guard commonest.count > 1, commonest.count * 2 > codes.count else { return nil }
    let others = families[.mixed] ?? []
    let isStray = others.count * 4 < codes.count
    let samples = codes.filter { code in
      !(isStray && WordForm(code.word) == .mixed)
        && !(code.isWithinProse && code.family != commonest[0].family)
    }
    let words = [samples, commonest].map { $0.map(\.word) }
    let patterns = words.lazy.compactMap { CodeForm($0) }.map(\.pattern)
    guard let pattern = patterns.first.flatMap({ try? Pattern($0) }) else { return nil }
    guard headings.contains(where: { beginsProse($0, pattern) }) else { return pattern }
    let strict = words.lazy.compactMap { CodeForm($0, isStrict: true) }.map(\.pattern)
    return strict.first.flatMap { try? Pattern($0) }
  }

  /// Whether what the pattern finds in a heading is an ordinary word before others.
  private static func beginsProse(_ heading: DocumentLine, _ code: Pattern) -> Bool {
    guard let text = HeadingText(heading, code: code), text.rest.beginsWithProse else {
      return false
    }
    switch WordForm(text.entry.code[...]) {
    case .word, .capitalizedWord: return true
    default: return false
    }
  }

  /// Whether a heading holds what looks like the codes at the beginning of lines.
  private static func isInHeading(_ code: Pattern, of lines: [DocumentLine]) -> Bool {
    lines.contains { $0.headingLevel != nil && HeadingText($0, code: code) != nil }
  }

  /// The code of a heading; one that is a single code span as a whole need not look like a code.
  private static func code(in line: DocumentLine, _ areStatuses: Bool) -> Substring? {
    let text = line.text
    if line.codeSpans.contains(where: {
      $0.lowerBound <= text.startIndex && $0.upperBound >= text.endIndex
    }), WordForm(text) != nil {
      return text
    }
    return code(in: text, areStatuses)
  }

  /// The word of a heading that is its code: a telling one, at the beginning before others.
  private static func code(in text: Substring, _ areStatuses: Bool) -> Substring? {
    let words = words(of: text).drop { HeadingText.isGeneric($0) }
    let telling = words.filter { CodeForm.isTelling($0) && !isRange($0) }
    guard let first = telling.first, !sectionWords.contains(first) else { return nil }
    if first == words.first || telling.count == 1 {
      return codeBesideName(telling, areStatuses) ?? first
    }
    return codeBesideName(telling, areStatuses) ?? telling.last
  }

  /// Whether a word names the codes below it, from one number to a greater one: `400-499`.
  private static func isRange(_ word: Substring) -> Bool {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1] else { return false }
    return first < last
  }

  /// Words in capitals with which the headings of manuals begin.
  private static let sectionWords = ManualTitles.firstWords.union([
    "NOTE", "INTRODUCTION", "OVERVIEW", "INSTALLATION", "SETUP", "FAQ", "API", "SECURITY",
    "CREDITS", "VERSION", "CONTENTS", "WARNING", "WARNINGS", "RESOURCES", "INDEX", "TODO",
  ])

  /// Whether headings are titles in capitals, many of several words: no word of them is a code.
  private static func areShouted(_ headings: [DocumentLine]) -> Bool {
    let shouted = headings.count { heading in
      let words = heading.text.prefix(200).split(whereSeparator: \.isWhitespace)
      return words.count > 1
        && words.prefix(2).allSatisfy { word in
          word.utf8.count > 1 && word.allSatisfy { $0.isUppercase || $0 == "-" }
        }
    }
    return shouted > 1 && shouted * 4 > headings.count
  }

  private static func words(of text: Substring) -> [Substring] {
    text.prefix(200).split { $0.isWhitespace || "()[]`:,;–—：，；（）【】、".contains($0) }
  }

  /// Of a number and a name side by side the number, unless the numbers are HTTP statuses.
  private static func codeBesideName(_ words: [Substring], _ areStatuses: Bool) -> Substring? {
    guard let number = numberBesideName(words) else { return nil }
    let isStatus = areStatuses && Int(number).map { 100...599 ~= $0 } ?? false
    return isStatus ? words.prefix(2).first { Int($0) == nil } : number
  }

  private static func numberBesideName(_ words: [Substring]) -> Substring? {
    words.count > 1 ? words.prefix(2).first { Int($0) != nil } : nil
  }

  /// Whether most numbers beside names could be HTTP statuses, and none stands before several words in capitals,
  /// which are no name but what a status is called: `429 - TOO MANY REQUESTS`.
  private static func areStatuses(_ headings: [DocumentLine]) -> Bool {
    let numbers = headings.compactMap { heading in
      numberBesideName(words(of: heading.text).filter { CodeForm.isTelling($0) }).flatMap {
        Int($0)
      }
    }
    guard headings.allSatisfy({ !words(of: $0.text).dropFirst().areSeveralInCapitals }) else {
      return false
    }
    return numbers.count { 100...599 ~= $0 } * 2 > numbers.count
  }

  /// The codes at the beginning of lines of text, before a colon or a dash; not those of source code.
  private static func beginnings(of lines: [DocumentLine]) -> [Substring] {
    lines.lazy.filter { $0.headingLevel == nil && $0.row == nil }.prefix(20 * limit).compactMap {
      line in
      let text = line.text.prefix(120)
      let word = text.prefix { !$0.isWhitespace && $0 != ":" && $0 != "：" }
      let rest = text[word.endIndex...].drop(while: \.isWhitespace)
      guard let mark = rest.first, ":：–—-".contains(mark), CodeForm.isTelling(word),
        line.text.last.map({ !",;{[(".contains($0) }) ?? false
      else { return nil }
      return word
    }
  }

  /// Titles, below which labels say the codes; a single one where nothing stands above it, as on the page of one code.
  private static func titles(in lines: [DocumentLine]) -> [ReadingInstructions] {
    let starts = EntryStarts(lines, HeadingsShape(.title)).entries.keys
    let isOfOne =
      starts.count == 1 && starts.first == lines.firstIndex { !$0.isBlank } && holdsWord(lines)
    guard starts.count > 1 || isOfOne else { return [] }
    return [
      ReadingInstructions(
        shape: .headings(HeadingsShape(.title)), category: isOfOne ? "Errors" : nil)
    ]
  }

  /// Whether the code below the one title is a word, as codes are.
  private static func holdsWord(_ lines: [DocumentLine]) -> Bool {
    let entries = HeadingsShape(.title).read(lines).groups.flatMap(\.entries)
    return entries.count == 1 && WordForm(entries[0].code[...]) != nil
  }
}

extension ArraySlice<Substring> {
  /// Whether it begins with two words in capitals or more, perhaps behind a dash.
  fileprivate var areSeveralInCapitals: Bool {
    let words = drop { $0 == "-" }.prefix(2)
    return words.count > 1 && words.allSatisfy { $0.utf8.count > 2 && $0.allSatisfy(\.isUppercase) }
  }
}
