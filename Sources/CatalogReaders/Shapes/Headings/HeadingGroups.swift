import DocumentFormats

/// Puts entries below the headings that are their categories.
struct HeadingGroups {
  private var titles: HeadingTitles
  private var blocks: EntryBlocks
  /// The level of the entries' headings, `nil` where they have none.
  private let level: Int?
  private var reading = ShapeReading()
  private var title: ShapeReading.Title?
  /// Text above the next entry.
  private var leading: [DocumentLine] = []
  /// Whether that text stands below a heading that is no category.
  private var isAside = false
  /// Such a heading; it is a category where an entry follows without any text between.
  private var aside: ShapeReading.Title?

  init(_ titles: HeadingTitles, _ labels: LabelDictionary, _ level: Int?) {
    self.titles = titles
    self.level = level
    blocks = EntryBlocks(labels: labels)
  }

  /// Whether a line that holds a code begins an entry here: one of the codes' level always does, a
  /// lower one where it stands in no entry.
  func takesEntry(at line: DocumentLine) -> Bool {
    guard let level, let own = line.headingLevel else { return true }
    return own == level || own > level && blocks.entries.isEmpty
  }

  mutating func begin(_ entry: RawEntry) {
    if isAside, leading.allSatisfy(\.isBlank) { title = aside }
    if isAside || title == nil { closeText() }
    isAside = false
    blocks.begin(entry)
  }

  /// A heading above the codes' level is the category of what follows, and so is one of their level
  /// without a code right above one; any other of their level stands beside them.
  mutating func addHeading(_ line: DocumentLine, level own: Int) {
    if let level, own > level, !blocks.entries.isEmpty { return blocks.addHeading(line) }
    closeGroup()
    let heading = titles.heading(line, level: own)
    reading.headingLines += line.number...line.endNumber
    isAside = level.map { own >= $0 } ?? false
    let category = ShapeReading.Title(text: heading.title, line: heading.line, isHeading: true)
    if isAside { aside = category } else { title = category }
  }

  mutating func add(_ line: DocumentLine) {
    if blocks.entries.isEmpty { leading.append(line) } else { blocks.add(line) }
  }

  mutating func finish() -> ShapeReading {
    closeGroup()
    return reading
  }

  /// Text without entries below it is introduction.
  private mutating func closeGroup() {
    let entries = blocks.takeEntries().filter { !$0.code.isEmpty }
    if entries.isEmpty { closeText() }
    let text = [TextBlock](lines: leading)
    leading = []
    if !entries.isEmpty {
      reading.groups.append(.init(title: title, leading: text, entries: entries))
    }
  }

  private mutating func closeText() {
    reading.leading.beginBlock(.paragraph)
    reading.leading += [TextBlock](lines: leading)
    leading = []
  }
}
