import DocumentFormats

/// Records of a data file: the members of an object, or the elements of a list, all of one kind.
///
/// Of what a path leads to, those with a code are entries. Values without fields are none, unless
/// `@value` is a column. A record that lacks a code is reported, except where the code has a
/// pattern, since then the others are something else.
package struct RecordsShape: Sendable {
  /// Where the records are; found by itself where there is none.
  package let paths: [RecordPath]
  /// What their fields hold, by path; guessed from the names of the fields where there is none.
  /// Other fields keep their paths as names.
  package let columns: [Column]
  /// Which records are entries.
  package let code: Pattern?

  package init(paths: [RecordPath] = [], columns: [Column] = [], code: Pattern? = nil) {
    self.paths = paths
    self.columns = columns
    self.code = code
  }

  func read(_ root: DataValue) -> ShapeReading {
    if paths.isEmpty, let found = Self.guesses(for: root).first {
      let columns = columns.isEmpty ? found.columns : columns
      return RecordsShape(paths: found.paths, columns: columns, code: code).read(root)
    }
    var reading = ShapeReading()
    for path in paths { read(path, root, into: &reading) }
    return reading
  }

  private func read(_ path: RecordPath, _ root: DataValue, into reading: inout ShapeReading) {
    let columns = columns.isEmpty ? RecordColumnGuess.columns(at: path, in: root) : columns
    let reader = RecordReader(columns: columns, code: code)
    var group = ShapeReading.Group()
    for record in RecordSearch(path: path, readsRows: reader.readsRows).records(in: root) {
      if record.value.text != nil, !reader.readsTexts || record.isComment { continue }
      if case .null = record.value.content { continue }
      if let entry = reader.entry(of: record) {
        group.entries.append(entry)
      } else if let title = record.groupTitle {
        if !group.entries.isEmpty || group.title != nil { reading.groups.append(group) }
        group = ShapeReading.Group(title: .init(text: title, line: record.line))
      } else if code == nil {
        let text = record.key ?? "a record without one"
        reading.problems.append(.init(kind: .notACode(text), line: record.line))
      }
    }
    reading.groups.append(group)
  }
}

extension DataRecord {
  /// The title of the records behind it in their list: it holds that and nothing else.
  fileprivate var groupTitle: String? {
    guard key == nil, value.members.count == 1, let member = value.members.first,
      Self.titles.contains(FieldNames.normalized(member.key)), let title = member.value.text,
      !title[...].trimmed.isEmpty
    else { return nil }
    return title
  }

  private static let titles: Set<String> = [
    "group", "section", "category", "heading", "header", "title", "errorgroup", "errorcategory",
  ]

  /// Whether its key says that it is about the file: `$schema`, `@context`, `_comment`, `//`.
  var isComment: Bool {
    guard let key else { return false }
    return ["$", "@", "//", "_comment"].contains { key.hasPrefix($0) }
  }
}
