import DocumentFormats

/// Entries that begin at a line of a certain form; what stands below, up to the next such line, is
/// their text.
///
/// It reads what has no shape of its own: a heading for each code, rows whose cells are joined by a
/// space or by nothing, `name = value` lines, blocks with labels such as `Cause:`.
package struct PatternShape: Sendable {
  /// Matches the whole line that begins an entry. Its group `code` is the code; `name`, `label`,
  /// `status` and `description` are what they say, and any other becomes a field of that name.
  package let entry: Pattern
  /// What stands behind a label and a colon at the beginning of a line, by the label.
  package let labels: [Column]

  package init(entry: Pattern, labels: [Column] = []) {
    self.entry = entry
    self.labels = labels
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    var leading: [DocumentLine] = []
    var blocks = EntryBlocks(labels: labels)
    for line in lines {
      if let entry = beginning(at: line) {
        blocks.begin(entry)
      } else if blocks.entries.isEmpty {
        leading.append(line)
      } else {
        blocks.add(line)
      }
    }
    var reading = ShapeReading(leading: [TextBlock](lines: leading))
    if !blocks.entries.isEmpty { reading.groups = [.init(entries: blocks.entries)] }
    return reading
  }

  /// The entry that begins at a line, `nil` when none does.
  private func beginning(at line: DocumentLine) -> RawEntry? {
    guard !line.isBlank, let match = entry.wholeMatch(in: line.text),
      let code = match[group: "code"]?.trimmed, !code.isEmpty
    else { return nil }
    var entry = RawEntry(code: code, line: line.number)
    for name in self.entry.groupNames where name != "code" {
      guard let text = match[group: name] else { continue }
      let role = ColumnRole(rawValue: name) ?? .field
      entry.set(Column(name: name, role: role), DocumentLine(line, text: text))
    }
    return entry
  }
}

/// The entries read so far, and the label under which text is being read.
private struct EntryBlocks {
  let labels: [Column]
  private(set) var entries: [RawEntry] = []
  private var open: Column?

  init(labels: [Column]) { self.labels = labels }

  mutating func begin(_ entry: RawEntry) {
    entries.append(entry)
    open = nil
  }

  /// Adds a line to the entry at the end.
  mutating func add(_ line: DocumentLine) {
    let last = entries.count - 1
    if line.isBlank {
      entries[last].text.beginBlock(.paragraph)
    } else if let (label, rest) = label(at: line) {
      open = label
      entries[last].text.beginBlock(.paragraph)
      entries[last].set(label, rest)
    } else if let open, open.role != .description {
      entries[last].set(open, line)
    } else if let item = Bullet.text(of: line) {
      entries[last].text.beginBlock(.item)
      entries[last].append(DocumentLine(line, text: item))
    } else {
      entries[last].append(line)
    }
  }

  /// The label at the beginning of a line, with what stands behind its colon.
  private func label(at line: DocumentLine) -> (Column, DocumentLine)? {
    guard let label = labels.first(where: { line.text.hasPrefix($0.name + ":") }) else {
      return nil
    }
    return (label, DocumentLine(line, text: line.text.dropFirst(label.name.count + 1)))
  }
}
