package import DocumentFormats

/// Looks for lists and objects with many members of a kind, in which something could be a code.
package enum RecordsProposer {
  /// How deep records are looked for.
  private static let deepest = 6
  /// How many lists and objects are looked into.
  private static let most = 24

  /// Proposals, the likeliest first; none for data without anything like records.
  package static func proposals(for root: DataValue) -> [ReadingInstructions] {
    if root["openrpc"] != nil {
      let errors = candidate(at: RecordPath("components.errors"), in: root)
      return errors.map { [instructions(for: $0, root)] } ?? []
    }
    if ["openapi", "swagger", "components"].contains(where: { root[$0] != nil }) {
      return [ReadingInstructions(shape: .openAPI(OpenAPIShape()))]
    }
    if root["root"]?["resheader"] != nil, root["root"]?["data"] != nil { return [resources] }
    if root.elements.contains(where: { $0["MessageId"] != nil && $0["SymbolicName"] != nil }) {
      return [messages]
    }
    let all = paths(in: root).compactMap { candidate(at: $0, in: root) }
    let candidates = all.filter { outer in !all.contains { $0.isGrouped(by: outer) } }
    let outer = candidates.filter(\.holdsTexts)
    let outermost = candidates.filter { inner in !outer.contains { inner.isField(of: $0) } }
    let errors = outermost.filter(\.isOfErrors)
    let pure = errors.isEmpty ? outermost : outermost.filter { !$0.mixes(errors) }
    let found = pure.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return found.prefix(4).map { instructions(for: $0.element, root) }
  }

  /// The texts of a `.resx` file, besides its schema and its headers.
  private static var resources: ReadingInstructions {
    let columns = [
      Column(name: "['@name']", role: .code), Column(name: "value", role: .description),
      Column(name: "['@xml:space']", role: .ignore),
    ]
    let shape = RecordsShape(paths: [RecordPath("root.data")], columns: columns)
    return ReadingInstructions(shape: .records(shape), category: "Errors")
  }

  /// The messages of a table for Windows.
  private static var messages: ReadingInstructions {
    let columns: [(String, ColumnRole)] = [
      ("MessageId", .code), ("SymbolicName", .name), ("Severity", .severity),
      ("Facility", .category), ("Text", .description),
    ]
    let shape = RecordsShape(
      paths: [RecordPath("")], columns: columns.map { Column(name: $0.0, role: $0.1) })
    return ReadingInstructions(shape: .records(shape), category: "Errors")
  }

  private struct Candidate {
    let path: RecordPath
    let columns: [Column]
    /// How many records there are, up to the limit of a sample.
    let count: Int
    let score: Double
    /// Whether most of its records are objects with a text.
    let holdsTexts: Bool

    /// Whether most of its codes would be taken for codes anywhere.
    let tellsCodes: Bool

    /// Whether these stand below a key of the whole document that says that they are errors.
    var isOfErrors: Bool {
      guard path.steps.count == 1, case .key(let key) = path.steps[0] else { return false }
      return key.namesErrors && holdsTexts
    }

    private var code: String? { columns.first { $0.role == .code }?.name }

    /// Whether these are of all the lists of the document, of which only some hold what was found there, with codes in
    /// another field.
    func mixes(_ errors: [Candidate]) -> Bool {
      guard path.steps.first.map({ $0 == .any }) ?? true, errors.allSatisfy({ $0.code != code })
      else { return false }
      return count > errors.reduce(0) { $0 + $1.count }
    }

    /// Whether these are fields of other records, and no records: unless they are many, have codes where the other
    /// ones only have names, or are errors beside other lists.
    func isField(of outer: Candidate) -> Bool {
      guard !path.steps.isEmpty, outer.path.steps == path.steps.dropLast() else { return false }
      guard holdsTexts else { return true }
      if isOfErrors, count < outer.count { return false }
      return count < 4 * outer.count && !(tellsCodes && !outer.tellsCodes)
    }

    /// Whether other records take their codes from among these, several of them at once.
    func isGrouped(by outer: Candidate) -> Bool {
      guard holdsTexts, count > outer.count, case .key(let key)? = path.steps.last,
        let code = outer.columns.first(where: { $0.role == .code })?.name
      else { return false }
      return code.hasPrefix(key + ".") || code.hasPrefix(key + "[")
    }
  }

  /// A list or an object by the keys that lead to it.
  private struct Container {
    let steps: [RecordPath.Step]
    let value: DataValue

    /// What stands below its keys, or below those of its elements: all that one of these leads to as
    /// one list.
    var inner: [Container] {
      let members =
        value.elements.isEmpty ? value.members : value.elements.lazy.flatMap(\.members).map { $0 }
      if value.elements.isEmpty {
        return members.filter { $0.value.text == nil }.map {
          Container(steps: steps + [.key($0.key)], value: $0.value)
        }
      }
      var order: [String] = []
      var values: [String: [DataValue]] = [:]
      for member in members {
        if case .list(let elements) = member.value.content, !elements.isEmpty {
          if values[member.key] == nil { order.append(member.key) }
          values[member.key, default: []] += elements
        } else if !member.value.members.isEmpty, values[member.key] != nil {
          values[member.key]?.append(member.value)
        }
      }
      return order.compactMap { key in
        guard let all = values[key], let first = all.first, let last = all.last else { return nil }
        return Container(
          steps: steps + [.key(key)],
          value: DataValue(.list(all), line: first.line, endLine: max(first.line, last.endLine)))
      }
    }

    /// Whether some of its members are marked as exceptions, as in models of services.
    var holdsExceptions: Bool {
      value.members.lazy.filter { $0.value["exception"]?.text == "true" }.prefix(2).count == 2
    }
  }

  /// The paths to the largest lists and objects, and to what those hold that hold others.
  private static func paths(in root: DataValue) -> [RecordPath] {
    var containers = [Container(steps: [], value: root)]
    var level = containers
    for _ in 1...deepest where !level.isEmpty && containers.count < 20_000 {
      level = level.flatMap(\.inner)
      containers += level
    }
    let largest = containers.enumerated().sorted {
      ($1.element.value.size, $0.offset) < ($0.element.value.size, $1.offset)
    }
    return largest.prefix(most).map(\.element).flatMap { container -> [RecordPath] in
      let own = RecordPath(RecordPath.text(of: container.steps))
      let below = RecordPath(RecordPath.text(of: container.steps + [.any, .any]))
      let isNested = container.value.children.contains { $0.size > 1 }
      if container.holdsExceptions {
        let having = container.steps + [.having("exception")]
        return [RecordPath(RecordPath.text(of: having))]
      }
      return isNested && container.steps.count < 3 ? [own, below] : [own]
    }
  }

  private static func candidate(at path: RecordPath, in root: DataValue) -> Candidate? {
    let sample = RecordColumnGuess.sample
    let records = RecordSearch(path: path, readsRows: false, limit: sample).records(in: root)
    let kept = records.filter { !$0.isComment }
    let columns = RecordColumnGuess.columns(at: path, in: root)
    guard kept.count > 1, let code = columns.first(where: { $0.role == .code }) else { return nil }
    let reader = RecordReader(columns: columns, code: nil)
    let isTexts = columns.contains { $0.name == "@value" }
    let entries = kept.filter { isTexts || $0.value.text == nil }.compactMap {
      reader.entry(of: $0)
    }
    let needsCategory = columns.contains { $0.role == .category }
    guard entries.count * 10 >= kept.count * 8,
      !needsCategory || entries.allSatisfy({ $0.category != nil })
    else { return nil }
    let telling = entries.filter { isCode($0.code) }.count
    if code.name == "@value", columns.count == 1,
      entries.contains(where: { Double($0.code) != nil })
    {
      return nil
    }
    let worded = entries.count { entry in
      entry.text.contains { !$0.lines.isEmpty } || entry.label != nil
        || entry.statements.contains { $0.column.role == .message }
    }
    let distinct = Set(entries.map(\.code)).count
    var score = Double(telling + worded + distinct) * Double(entries.count)
    score *= code.name.hasPrefix("@") ? 0.8 : 1
    if columns.contains(where: { $0.name == "@value" }) { score *= 0.6 }
    if worded * 2 < entries.count { score *= 0.1 }
    // Keys that come again below every other key are fields.
    let most = path.steps.contains(.any) ? 8 : 5
    if distinct * 10 < entries.count * most { score *= 0.01 }
    if path.steps.contains(.having("exception")) { score *= 20 }
    if telling * 2 < entries.count { score *= 0.2 }
    // The same records are better read with what groups them.
    if columns.contains(where: { $0.name.hasPrefix("@") && $0.role == .category }),
      Set(entries.map(\.category)).count > 1
    {
      score *= 1.01
    }
    if path.text.lowercased().contains("err") || path.text.lowercased().contains("messages") {
      score *= 3
    }
    let holdsTexts = !isTexts && worded * 2 >= entries.count
    return Candidate(
      path: path, columns: columns, count: entries.count, score: score, holdsTexts: holdsTexts,
      tellsCodes: entries.count { CodeForm.isTelling($0.code[...]) } * 2 > entries.count)
  }

  /// A word that would be taken for a code, or a number.
  private static func isCode(_ text: String) -> Bool {
    CodeForm.isTelling(text[...])
      || (text.utf8.count > 3 && text.first?.isUppercase == true && !text.contains(" "))
  }

  private static func instructions(
    for candidate: Candidate, _ root: DataValue
  ) -> ReadingInstructions {
    let hasCategory = candidate.columns.contains { $0.role == .category }
    let shape = RecordsShape(paths: [candidate.path], columns: candidate.columns)
    return ReadingInstructions(
      shape: .records(shape), category: hasCategory ? nil : title(candidate.path, root))
  }

  /// The name of the document, or else of what the records stand below.
  private static func title(_ path: RecordPath, _ root: DataValue) -> String {
    for key in ["title", "Title", "Name", "name"] {
      if let title = root[key]?.text, !title.isEmpty { return title }
    }
    let keys = path.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
    return keys.last ?? "Errors"
  }
}

extension DataValue {
  /// The members or elements that it has.
  fileprivate var size: Int { max(members.count, elements.count) }

  fileprivate var children: [DataValue] {
    members.isEmpty ? elements : members.map(\.value)
  }
}
