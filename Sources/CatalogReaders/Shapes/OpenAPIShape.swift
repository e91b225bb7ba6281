import CatalogModel
import DocumentFormats

/// The errors of an OpenAPI description: of each code that an enumeration or an example states, or a table or list in a
/// description, one entry, or else one of each response that says an error.
///
/// The category is the shared schema or the heading that lists the code, otherwise `Responses`. Statuses and
/// endpoints are those of the responses whose own example or schema has the code.
package struct OpenAPIShape: Sendable {
  package init() {}

  /// Whether data describe an API in this way; descriptions of remote procedure calls do not.
  static func isFor(_ root: DataValue) -> Bool {
    root["openrpc"] == nil
      && ["openapi", "swagger", "components"].contains { root[$0] != nil }
  }

  func read(_ root: DataValue) -> ShapeReading {
    let document = OpenAPIDocument(root)
    let responses = document.errorResponses
    var schemas = ErrorSchemas(document)
    schemas.search(responses)
    var entries = OpenAPIEntries()
    for code in schemas.found { entries.add(code) }
    let examples = ErrorExamples(document)
    for response in responses {
      for example in examples.found(in: response) { entries.add(example, of: response) }
    }
    for response in responses {
      for listed in ListedErrors.found(in: response.value["description"]) {
        let index = entries.add(listed.entry, in: nil)
        entries.add(response, to: index)
      }
    }
    for description in document.descriptions {
      for listed in ListedErrors.ofErrors(in: description.text) {
        let index = entries.add(listed.entry, in: listed.title)
        if let operation = description.operation { entries.add(operation, to: index) }
      }
    }
    if entries.isEmpty { for response in responses { entries.add(response) } }
    return ShapeReading(groups: [.init(entries: entries.finish())])
  }
}

/// Entries by their codes, each with what all places of the description say of it.
private struct OpenAPIEntries {
  private static let responses = "Responses"

  private struct Building {
    var entry: RawEntry
    var description: DataLeaf?
    var messages: [DataLeaf] = []
    var descriptions: [DataLeaf] = []
    var endpoints: [String] = []
    /// What the row of a table or the item of a list says.
    var listed: RawEntry?
    var known: Set<String> = []
  }

  private struct Key: Hashable {
    let category: String
    let code: String
  }

  private var entries: [Building] = []
  private var byKey: [Key: Int] = [:]
  /// The first entry of a code, whatever its category.
  private var byCode: [String: Int] = [:]

  var isEmpty: Bool { entries.isEmpty }

  mutating func add(_ found: ErrorSchemas.Found) {
    let category = found.owner ?? Self.responses
    let index = index(of: found.code, category, found.line...found.line, "enum")
    if entries[index].entry.name == nil { entries[index].entry.name = found.name }
    if entries[index].description == nil { entries[index].description = found.description }
    if let response = found.response { add(response, to: index) }
  }

  mutating func add(_ example: ErrorExamples.Found, of response: ErrorResponse) {
    let index =
      byCode[example.code] ?? index(of: example.code, Self.responses, example.lines, "example")
    add(response, to: index)
    if entries[index].description == nil { entries[index].description = example.description }
    guard let message = example.message, entries[index].known.insert("m" + message.text).inserted
    else { return }
    entries[index].messages.append(message)
  }

  /// A code that a description lists, perhaps below a heading of its own; gives its place.
  mutating func add(_ listed: RawEntry, in title: String?) -> Int {
    let lines = listed.firstLine...listed.lastLine
    let index =
      byCode[listed.code]
      ?? index(of: listed.code, title ?? Self.responses, lines, "description")
    if entries[index].listed == nil { entries[index].listed = listed }
    return index
  }

  /// A response as an entry: a shared one by its name, any other by its status.
  mutating func add(_ response: ErrorResponse) {
    guard let code = response.name ?? response.status.map({ String($0) }) else { return }
    let index = index(of: code, Self.responses, response.lines, "responses")
    add(response, to: index)
    guard let description = response.value["description"]?.leaf,
      entries[index].known.insert("d" + description.text).inserted
    else { return }
    entries[index].descriptions.append(description)
  }

  private mutating func index(
    of code: String, _ category: String, _ lines: ClosedRange<Int>, _ path: String
  ) -> Int {
    let key = Key(category: category, code: code)
    if let index = byKey[key] { return index }
    var entry = RawEntry(code: code, line: lines.lowerBound)
    entry.lastLine = lines.upperBound
    entry.category = category
    entry.origins = [EntryOrigin(property: .code, place: .path(path), lines: lines)]
    byKey[key] = entries.count
    if byCode[code] == nil { byCode[code] = entries.count }
    entries.append(Building(entry: entry))
    return entries.count - 1
  }

  mutating func add(_ response: ErrorResponse, to index: Int) {
    if let status = response.status, entries[index].known.insert("s\(status)").inserted {
      entries[index].entry.status.append(status)
    }
    if let endpoint = response.endpoint { add(endpoint, to: index) }
  }

  mutating func add(_ endpoint: String, to index: Int) {
    guard entries[index].known.insert("e" + endpoint).inserted else { return }
    entries[index].endpoints.append(endpoint)
  }

  func finish() -> [RawEntry] {
    entries.map { building in
      var entry = building.entry
      // The text of the only message is the description, where there is none besides.
      let isMessageText = building.description == nil && building.messages.count == 1
      let texts =
        isMessageText
        ? building.messages : [building.description].compactMap { $0 } + building.descriptions
      entry.text = texts.flatMap(\.blocks)
      if let listed = building.listed { entry.add(listed) }
      for message in isMessageText ? [] : building.messages {
        entry.statements.append(
          RawStatement(column: Column(name: "message", role: .message), text: message.blocks))
      }
      if !building.endpoints.isEmpty {
        let lines = building.endpoints.map {
          DocumentLine($0, at: entry.firstLine...entry.firstLine)
        }
        entry.statements.append(
          RawStatement(
            column: Column(name: "paths", role: .endpoint),
            text: lines.map { TextBlock(kind: .paragraph, lines: [$0]) }))
      }
      return entry
    }
  }
}

extension RawEntry {
  /// Takes over what another one says of the same code, behind the own text.
  fileprivate mutating func add(_ other: RawEntry) {
    name = name ?? other.name
    label = label ?? other.label
    status += other.status.filter { !status.contains($0) }
    fields += other.fields
    statements += other.statements
    deprecation = deprecation ?? other.deprecation
    let own = text.flatMap(\.lines).map(\.text)
    if other.text.flatMap(\.lines).map(\.text) != own { text += other.text }
  }
}
