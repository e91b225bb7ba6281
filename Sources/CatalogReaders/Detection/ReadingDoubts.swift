import CatalogModel
import Diagnostics
import DocumentFormats

/// Signs that a line was taken for what it is not, where a shape tells entries by little but their
/// codes; a sentence for each.
struct ReadingDoubts {
  private(set) var reasons: [String] = []
  private let entries: [Entry]

  /// Fewer entries do not show what they have in common.
  private static let least = 5

  /// `content` is what was read by the shape.
  init(_ read: ReadDocument, of content: DocumentContent, by shape: Shape) {
    entries = read.entries
    if case .headings = shape, case .lines(let lines) = content {
      reasons += HeadingDoubts(entries, lines).reasons
      reasons += InnerTitles(entries, lines).reasons + LongEntries(entries, lines).reasons
    }
    if case .table = shape, case .lines(let lines) = content {
      reasons += UnreadTables(read, lines).reasons
      reasons += TableDoubts(read.entries).reasons
    }
    if case .lines(let lines) = content {
      let isOfHeadings = if case .headings = shape { true } else { false }
      reasons += CountedTitles(entries, lines, byHeadings: isOfHeadings).reasons
    }
    if case .pattern = shape, case .lines(let lines) = content { findSameBeginning(in: lines) }
    if case .code(let shape) = shape, case .lines(let lines) = content {
      reasons += LostTexts(read, lines).reasons + LostNumbers(read, lines).reasons
      reasons += LostNames(read, lines).reasons
      reasons += OtherGroups(entries, lines, by: shape).reasons
    }
    if case .records(let shape) = shape {
      findInnerCodes(of: shape)
      reasons += RecordDoubts(entries).reasons + OrdinaryNames(read, at: shape.paths).reasons
    }
    if case .lines(let lines) = content, shape.isOfText {
      reasons += OrdinaryNames(read, lines).reasons + ReleaseTitles(read).reasons
      reasons += DeclaredNames(entries).reasons + PartedCodes(entries, lines).reasons
    }
    reasons += ManyRepeats(entries).reasons
    guard shape.tellsByCodes else { return }
    if case .lines(let lines) = content {
      reasons += LineDoubts(entries, lines, by: shape).reasons
    }
    guard entries.count >= Self.least else { return }
    findBareCode()
    findStrayName()
    findLongEnd()
    findColumnBeside()
    findSwallowedCodes()
    findCodeList()
    guard case .lines(let lines) = content else { return }
    findSibling(in: lines)
    findStray(in: lines)
    findSwallowedLine(in: lines)
    if case .rows(let shape) = shape { findBareStatus(in: lines, below: shape) }
  }

  /// A line of a text that begins with the words before the codes is an entry, and so is one outside of
  /// all texts that goes on with a code.
  private mutating func findSameBeginning(in lines: [DocumentLine]) {
    let texts = Dictionary(lines.map { ($0.number, $0.text) }) { first, _ in first }
    let beginnings = entries.compactMap { entry -> Substring? in
      guard let text = texts[entry.source.line], let code = text.firstRange(of: entry.code.text)
      else { return nil }
      return text[..<code.lowerBound]
    }
    let counts = beginnings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    guard let most = counts.max(by: { $0.value < $1.value }), most.value * 2 > entries.count,
      most.key.count(where: \.isLetter) > 2
    else { return }
    let starts = Set(entries.map(\.source.line))
    let inner = Set(entries.flatMap { $0.source.line...$0.source.endLine })
    let forms = Set(entries.map { WordForm($0.code.text[...])?.family })
    let other = lines.first { line in
      guard line.text.hasPrefix(most.key), !starts.contains(line.number) else { return false }
      let word = line.text.dropFirst(most.key.count).prefix { !$0.isWhitespace }
      return inner.contains(line.number) || forms.contains(WordForm(word)?.family)
    }
    guard let line = other?.text else { return }
    reasons.append(
      "\(Quotation.of(String(line.prefix(60)))) begins as the entries do, and is none.")
  }

  /// Records within records that have a code of their own may be entries.
  private mutating func findInnerCodes(of shape: RecordsShape) {
    guard let code = shape.columns.first(where: { $0.role == .code })?.name else { return }
    let known = Set(entries.map(\.code.text))
    for entry in entries {
      let inner = entry.fields.first { field in
        field.name.hasSuffix("." + code)
          && field.value.split(separator: ",").contains { !known.contains(String($0.trimmed)) }
      }
      guard let inner else { continue }
      reasons.append(
        "'\(inner.name)' of \(Quotation.of(entry.code.text)) holds \(Quotation.of(inner.value)), "
          + "which may be codes of further entries.")
      return
    }
  }

  /// A paragraph of a text that begins with numbers parted by commas is an entry of several codes.
  private mutating func findCodeList() {
    let known = Set(entries.map(\.code.text))
    for entry in entries {
      for line in entry.description.lines.dropFirst() {
        let words = line.prefix(60).split(separator: ",").map(\.trimmed)
        let first = words.prefix { WordForm($0) == .number && !known.contains(String($0)) }
        guard first.count > 1, entry.code.text.utf8.count == first[0].utf8.count else { continue }
        reasons.append(
          "The text of \(Quotation.of(entry.code.text)) holds what may be the codes "
            + "\(first.joined(separator: ", ")).")
        return
      }
    }
  }

  /// Among rows that begin with a status, a status alone on its line may begin one without a code.
  private mutating func findBareStatus(in lines: [DocumentLine], below shape: RowsShape) {
    guard shape.columns.first?.role == .status, let last = entries.map(\.source.endLine).max()
    else {
      return
    }
    let bare = lines.first {
      $0.number <= last && $0.text.utf8.count == 3 && Int($0.text).map { 100...599 ~= $0 } == true
    }
    guard let bare else { return }
    reasons.append("Line \(bare.number) holds a status and nothing else.")
  }

  /// A number or a plain word without a text, among many codes that have one, may be something else
  /// of the page. What can only be a code, such as `Lock.NotFound`, is one.
  private mutating func findBareCode() {
    let bare = entries.filter { !$0.hasWords && $0.fields.isEmpty && $0.status.isEmpty }
    guard let first = bare.first(where: { Self.isOrdinary($0.code.text[...]) }),
      bare.count * 10 <= entries.count || bare.count == 1
    else {
      return
    }
    reasons.append("\(Quotation.of(first.code.text)) has no text, though the others have.")
  }

  /// Where all names are written as those of constants, one that is a word of the language stood in a sentence.
  private mutating func findStrayName() {
    let named = entries.filter { $0.name != nil }
    let words = named.filter { WordForm(($0.name ?? "")[...]) == .word }
    let constants = named.count { $0.name?.allSatisfy { !$0.isLowercase } ?? false }
    guard let first = words.first, words.count * 20 <= named.count,
      constants + words.count == named.count
    else { return }
    reasons.append(
      "The name of \(Quotation.of(first.code.text)) is no constant, as those of the others are.")
  }

  private static func isOrdinary(_ code: Substring) -> Bool {
    !CodeForm.isTelling(code) || code.first?.isNumber == true
  }

  /// What follows the last entry of a page or table may be taken for its text.
  private mutating func findLongEnd() {
    let counts = entries.map { $0.source.endLine - $0.source.line + 1 }
    let lasts = entries.indices.filter {
      $0 + 1 == entries.count || entries[$0 + 1].category != entries[$0].category
    }
    let inner = Set(entries.indices).subtracting(lasts).map { counts[$0] }.max() ?? 1
    guard entries.count - lasts.count >= Self.least,
      let long = lasts.first(where: { counts[$0] > 2 * inner + 3 })
    else { return }
    reasons.append(
      "The text of \(Quotation.of(entries[long].code.text)) has \(counts[long]) lines, and no other "
        + "has more than \(inner).")
  }

  /// Where nearly all codes are items of lists, one that is none may be a heading or a sentence.
  private mutating func findStray(in lines: [DocumentLine]) {
    let items = Set(lines.filter { $0.bullet != nil }.map(\.number))
    let strays = entries.filter { !items.contains($0.source.line) }
    guard let first = strays.first, strays.count * 5 <= entries.count else { return }
    reasons.append(
      "\(Quotation.of(first.code.text)) is no item of a list, though the other codes are.")
  }

  /// A line that begins as the entries do, with as many letters and digits before the same mark, may
  /// be another one.
  private mutating func findSwallowedLine(in lines: [DocumentLine]) {
    let texts = Dictionary(lines.map { ($0.number, $0.text) }) { first, _ in first }
    let heads = entries.compactMap { texts[$0.source.line].flatMap(LineHead.init) }
    let counts = heads.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    guard let most = counts.max(by: { $0.value < $1.value }), most.value * 2 > entries.count,
      most.key.mark != " "
    else { return }
    let swallowed = entries.lazy.flatMap { entry in
      (entry.source.line..<entry.source.endLine).lazy.compactMap { texts[$0 + 1] }
    }
    guard let line = swallowed.first(where: { LineHead($0) == most.key }) else { return }
    reasons.append(
      "\(Quotation.of(String(line.prefix(60)))) begins as the entries do, and is none.")
  }

  /// Codes in a second column, beside the texts of the first, end up in those texts.
  private mutating func findColumnBeside() {
    let beside = entries.compactMap(Self.codeBehindGap)
    guard beside.count * 3 >= entries.count, let first = beside.first else { return }
    reasons.append(
      "\(Quotation.of(first)) stands behind a gap, like a code in a column of its own.")
  }

  /// A text may speak of another code; where many hold one, they are entries that were not told apart.
  private mutating func findSwallowedCodes() {
    let found = SwallowedCodeCheck.words(in: entries)
    guard found.count > 1, found.count * 5 >= entries.count, let first = found.first else { return }
    reasons.append(
      "\(found.count) texts hold what looks like a code, such as \(Quotation.of(first.word)).")
  }

  /// A word of the same form as the entry's code, behind two spaces of its text, with a text of its
  /// own.
  private static func codeBehindGap(_ entry: Entry) -> String? {
    guard let text = entry.description.firstLine, text.contains("  "),
      let form = WordForm(entry.code.text[...])
    else { return nil }
    let parts = text.split(separator: "  ").dropFirst().map(\.trimmed).filter { !$0.isEmpty }
    for (index, part) in parts.enumerated() {
      let word = part.prefix { $0 != " " }
      let hasText = word.count < part.count || index + 1 < parts.count
      if hasText, WordForm(word) == form, word.contains(where: \.isNumber) { return String(word) }
    }
    return nil
  }

  /// An item of the list that the codes are items of must not be the text of one.
  private mutating func findSibling(in lines: [DocumentLine]) {
    var items: [Int: DocumentLine] = [:]
    for line in lines where items[line.number] == nil && line.bullet != nil {
      items[line.number] = line
    }
    guard !items.isEmpty else { return }
    for entry in entries {
      guard let own = items[entry.source.line], entry.source.endLine > entry.source.line else {
        continue
      }
      let numbers = (entry.source.line + 1)...entry.source.endLine
      let sibling = numbers.lazy.compactMap { items[$0] }.first {
        $0.indent == own.indent && $0.bullet == own.bullet
      }
      guard let sibling else { continue }
      reasons.append(
        "\(Quotation.of(String(sibling.text.prefix(60)))) is an item of the same list as the codes."
      )
      return
    }
  }
}

/// How a line begins: so many letters and digits, a digit among them, and the mark behind them.
private struct LineHead: Hashable {
  let count: Int
  let mark: Character

  init?(_ text: Substring) {
    let word = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard word.count > 1, word.contains(where: \.isNumber), let mark = text[word.endIndex...].first
    else { return nil }
    count = word.count
    self.mark = mark
  }
}

extension DocumentLine {
  /// The mark of a list item that it begins with.
  fileprivate var bullet: Character? {
    Bullet.text(of: self) == nil ? nil : text.first
  }
}
