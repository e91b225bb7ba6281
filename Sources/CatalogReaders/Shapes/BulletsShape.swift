import DocumentFormats

/// Bullets by indentation: the outer ones are categories, or codes where there are no categories.
///
/// Lines indented deeper than a code's bullet are its text; a blank line between them ends a
/// paragraph, and a bullet among them is a list item.
package struct BulletsShape: Sendable {
  /// What the bullets of a level hold, the outermost first.
  package enum Level: String, Sendable, CaseIterable {
    case category, code
  }

  package let levels: [Level]
  /// Matches a whole code.
  package let code: Pattern

  package init(levels: [Level], code: Pattern) {
    self.levels = levels
    self.code = code
  }

  func read(_ lines: [DocumentLine]) -> ShapeReading {
    var tree = BulletTree(shape: self)
    guard let first = lines.firstIndex(where: { Bullet.text(of: $0) != nil }) else {
      return ShapeReading(leading: [TextBlock](lines: lines))
    }
    for line in lines[first...] { tree.add(line) }
    tree.reading.leading = [TextBlock](lines: lines[..<first])
    return tree.reading
  }
}

/// The bullets read so far.
private struct BulletTree {
  let shape: BulletsShape
  var reading = ShapeReading()
  /// The indents of the levels that are open, the outermost first.
  private var indents: [Int] = []
  /// Whether the last code's text goes on; another category or what is no code ends it.
  private var hasOpenEntry = false

  init(shape: BulletsShape) { self.shape = shape }

  mutating func add(_ line: DocumentLine) {
    if line.isBlank {
      updateEntry { $0.text.beginBlock(.paragraph) }
    } else if let text = Bullet.text(of: line) {
      addBullet(DocumentLine(line, text: text))
    } else if let indent = indents.last, line.indent > indent, hasOpenEntry {
      updateEntry { $0.append(line) }
    } else {
      reading.problems.append(.init(kind: .noEntryBefore, line: line.number))
    }
  }

  private mutating func addBullet(_ line: DocumentLine) {
    let outer = indents.prefix { $0 < line.indent }
    guard outer.count < shape.levels.count else {
      return updateEntry {
        $0.text.beginBlock(.item)
        $0.append(line)
      }
    }
    indents = Array(outer) + [line.indent]
    hasOpenEntry = false
    switch shape.levels[outer.count] {
    case .category:
      let title = ShapeReading.Title(text: String(line.text), line: line.number)
      reading.groups.append(.init(title: title))
    case .code: addCode(line)
    }
  }

  private mutating func addCode(_ line: DocumentLine) {
    guard shape.code.wholeMatch(in: line.text) != nil else {
      let kind = ShapeReading.Problem.Kind.notACode(String(line.text))
      return reading.problems.append(.init(kind: kind, line: line.number))
    }
    if reading.groups.isEmpty { reading.groups.append(.init()) }
    let entry = RawEntry(code: line.text, line: line.number)
    reading.groups[reading.groups.count - 1].entries.append(entry)
    hasOpenEntry = true
  }

  private mutating func updateEntry(_ change: (inout RawEntry) -> Void) {
    guard hasOpenEntry else { return }
    let group = reading.groups.count - 1
    change(&reading.groups[group].entries[reading.groups[group].entries.count - 1])
  }
}
