import CatalogModel
import DocumentFormats

/// Makes an entry of a record.
struct RecordReader {
  private let columns: [RecordColumn]
  private let code: Pattern?

  init(columns: [Column], code: Pattern?) {
    self.columns = columns.map { RecordColumn($0) }
    self.code = code
  }

  /// Whether a text may be a record.
  var readsTexts: Bool {
    columns.contains { if case .value = $0.source { true } else { false } }
  }

  /// Whether lists are rows, whose fields are numbered.
  var readsRows: Bool {
    columns.contains { column in
      guard case .field(let steps) = column.source, case .key(let key)? = steps.first else {
        return false
      }
      return Int(key) != nil
    }
  }

  /// `nil` for one without a code, or with another than the pattern asks for.
  func entry(of record: DataRecord) -> RawEntry? {
    var building = RecordEntry(lines: record.lines)
    for column in columns {
      guard let key = column.key(of: record), !key.isEmpty else { continue }
      let leaf = DataLeaf(steps: [], text: key, lines: record.line...record.line)
      building.set(column.column, to: leaf)
    }
    for leaf in record.leaves where !leaf.text[...].trimmed.isEmpty {
      let column = columns.first { $0.holds(leaf) }?.column
      building.set(column ?? Column(name: leaf.path, role: .field), to: leaf)
    }
    let order = columns.map(\.column).filter { $0.role == .code }.map(\.name)
    return building.finish(codes: order).flatMap { entry in
      code.map { $0.wholeMatch(in: entry.code[...]) != nil } == false ? nil : entry
    }
  }
}

/// An entry that grows by the fields of a record.
private struct RecordEntry {
  private var entry: RawEntry
  /// By the name of the column.
  private var codes: [String: [String]] = [:]
  private var categories: [String] = []
  /// The places of the fields, by their names.
  private var fields: [String: Int] = [:]

  init(lines: ClosedRange<Int>) {
    entry = RawEntry(code: "", line: lines.lowerBound)
    entry.lastLine = lines.upperBound
  }

  mutating func set(_ column: Column, to leaf: DataLeaf) {
    let column = Self.understood(column, leaf)
    if column.role == .ignore { return }
    note(column, leaf)
    switch column.role {
    case .code: codes[column.name, default: []].append(leaf.line)
    case .name: entry.name.append(leaf.line)
    case .label: entry.label.append(leaf.line)
    case .category: categories.append(leaf.line)
    case .status: entry.status += Self.statuses(leaf.text)
    case .description: entry.text += leaf.blocks
    case .field: addField(column.name, leaf.line)
    case .ignore: return
    case .alias, .message, .cause, .action, .severity, .retryable, .endpoint, .applicability,
      .since, .deprecated, .removed, .replacedBy:
      state(column, leaf)
    }
  }

  /// The column as a field where the text is not what its role asks for.
  private static func understood(_ column: Column, _ leaf: DataLeaf) -> Column {
    switch column.role {
    case .status where statuses(leaf.text).isEmpty: Column(name: column.name, role: .field)
    case .deprecated where leaf.text == "false": Column(name: column.name, role: .field)
    default: column
    }
  }

  private static func statuses(_ text: String) -> [Int] {
    text.split { !$0.isASCII || !$0.isNumber }.filter { $0.utf8.count == 3 }.compactMap { Int($0) }
      .filter { 100...599 ~= $0 }
  }

  private mutating func addField(_ name: String, _ text: String) {
    if let index = fields[name] {
      entry.fields[index].value += ", " + text
    } else {
      fields[name] = entry.fields.count
      entry.fields.append(.init(name: name, value: text))
    }
  }

  /// Each element of a list is a statement of its own, but those of a list in words.
  private mutating func state(_ column: Column, _ leaf: DataLeaf) {
    if entry.statements.last?.column.name != column.name || column.role == .message {
      entry.statements.append(RawStatement(column: column))
    }
    entry.statements[entry.statements.count - 1].text += leaf.blocks
  }

  private mutating func note(_ column: Column, _ leaf: DataLeaf) {
    guard let property = EntryProperty(rawValue: column.role.rawValue) else { return }
    let origin = EntryOrigin(property: property, place: .path(column.name), lines: leaf.lines)
    if entry.origins.last?.place != origin.place { entry.origins.append(origin) }
  }

  /// The entry; of several columns of codes the first that has one gives it, and all other codes
  /// are aliases.
  func finish(codes order: [String]) -> RawEntry? {
    let all = order.flatMap { codes[$0] ?? [] }
    guard let code = all.first else { return nil }
    var entry = entry
    entry.code = code
    if !categories.isEmpty { entry.category = categories.joined(separator: " ") }
    var said = Set([code] + [entry.name].compactMap { $0 })
    for alias in all where said.insert(alias).inserted {
      let line = DocumentLine(alias, at: entry.firstLine...entry.firstLine)
      var statement = RawStatement(column: Column(name: "code", role: .alias))
      statement.text.append(line)
      entry.statements.append(statement)
    }
    if entry.name == entry.code { entry.name = nil }
    return entry
  }
}

extension DataLeaf {
  /// The text in one line.
  fileprivate var line: String {
    let lines = text.split(whereSeparator: \.isNewline).map(\.trimmed)
    return lines.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The paragraphs and list items of the text; an element of a list is an item.
  var blocks: [TextBlock] {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let lines = parts.map { DocumentLine($0.trimmed, at: self.lines) }
    if steps.count > 1, case .index? = steps.last { return [TextBlock(kind: .item, lines: lines)] }
    if lines.count == 1 { return [TextBlock(kind: .paragraph, lines: lines)] }
    return [TextBlock](lines: lines)
  }
}

extension String? {
  /// Adds a further text behind a space.
  fileprivate mutating func append(_ text: String) {
    self = self.map { $0 + " " + text } ?? text
  }
}
