import CatalogModel
import Diagnostics
import DocumentFormats

/// Signs that the lines of entries were not parted as they should be: lines within texts that begin like entries,
/// columns within texts, and a last text that goes on and on; a sentence for each.
struct LineDoubts {
  private(set) var reasons: [String] = []
  private let entries: [Entry]
  /// The lines by their numbers, where several have one the first.
  private let lines: [Int: DocumentLine]

  /// Fewer entries do not show what they have in common.
  private static let least = 5

  /// `shape` is what the entries were read by.
  init(_ entries: [Entry], _ lines: [DocumentLine], by shape: Shape) {
    self.entries = entries
    self.lines = Dictionary(lines.map { ($0.number, $0) }) { first, _ in first }
    findBeginnings()
    findColumns()
    if case .rows = shape { findRow() }
    findEquation()
    guard entries.count >= Self.least else { return }
    findLongEnd()
    findSibling(in: lines)
  }

  /// Where more lines within texts begin with words like codes, of one form, than there are entries,
  /// the entries are the titles of those.
  private mutating func findBeginnings() {
    var counts: [WordShape: (count: Int, first: Substring)] = [:]
    for entry in entries {
      for number in entry.linesBelow {
        guard let line = lines[number], line.row == nil else { continue }
        let word = line.text.prefix(80).prefix { !$0.isWhitespace }
        guard word.count < line.text.count, CodeForm.isTelling(word), let shape = WordShape(word)
        else { continue }
        counts[shape, default: (0, word)].count += 1
      }
    }
    let most = counts.values.max { ($0.count, $1.first) < ($1.count, $0.first) }
    guard let most, most.count > entries.count else { return }
    reasons.append(
      "\(most.count) lines within texts begin with what looks like a code, such as "
        + "\(Quotation.of(String(most.first))).")
  }

  /// Texts that hold wide gaps are those of several columns.
  private mutating func findColumns() {
    let parted = entries.filter { $0.description.lines.contains { $0[...].hasWideGap } }
    guard let first = parted.first, parted.count > 1, parted.count * 3 >= entries.count else {
      return
    }
    reasons.append(
      "The text of \(Quotation.of(first.code.text)) holds a wide gap, like that between two columns."
    )
  }

  /// A line within a text, no further right than the entries and of as many cells, is a row.
  private mutating func findRow() {
    let rows = entries.compactMap { lines[$0.source.line] }
    let counts = rows.map(\.gapCount).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), most.key > 0,
      most.value * 2 > rows.count, let indent = rows.map(\.indent).max()
    else { return }
    let numbers = entries.lazy.flatMap(\.linesBelow)
    let row = numbers.compactMap { [lines] in lines[$0] }.first {
      $0.gapCount == most.key && $0.indent <= indent
    }
    guard let row else { return }
    reasons.append("Line \(row.number) has as many columns as the entries, and is none.")
  }

  /// Where the codes stand before a sign of equality, a line within a text that has a word before one is an entry.
  private mutating func findEquation() {
    let rows = entries.count { lines[$0.source.line]?.text.isEquation ?? false }
    guard rows * 5 >= entries.count * 4, rows > 2 else { return }
    let line = entries.lazy.flatMap(\.linesBelow).compactMap { [lines] in lines[$0] }
      .first { $0.row == nil && $0.text.isEquation }
    guard let line else { return }
    reasons.append("Line \(line.number) begins as the entries do, and is none.")
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

/// The form of a word and how long it is, where only its letters and digits may differ.
private struct WordShape: Hashable {
  let isNumbered: Bool
  let length: Int

  /// `nil` for words without digits, which a text may have anywhere.
  init?(_ word: Substring) {
    guard word.contains(where: \.isNumber) else { return nil }
    isNumbered = word.first?.isNumber == true
    length = word.utf8.count
  }
}

extension Entry {
  /// The numbers of its lines but for the first.
  fileprivate var linesBelow: Range<Int> {
    source.line + 1..<max(source.line, source.endLine) + 1
  }
}

extension DocumentLine {
  /// The mark of a list item that it begins with.
  fileprivate var bullet: Character? {
    Bullet.text(of: self) == nil ? nil : text.first
  }

  /// How many wide gaps stand between its words.
  fileprivate var gapCount: Int {
    guard row == nil, text.hasWideGap else { return 0 }
    return text.cellsAtGaps.count - 1
  }
}

extension Substring {
  /// Whether a word stands before a sign of equality between spaces, and more behind it.
  fileprivate var isEquation: Bool {
    let word = prefix(80).prefix { !$0.isWhitespace }
    return !word.isEmpty && self[word.endIndex...].hasPrefix(" = ") && word != "="
  }

  /// Whether three blanks or a tab stand between words.
  fileprivate var hasWideGap: Bool {
    firstRange(of: "   ") != nil || utf8.contains(UInt8(ascii: "\t"))
  }
}
