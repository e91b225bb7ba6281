import CatalogModel
import DocumentFormats

/// The errors of an OpenAPI description: of each code that an enumeration or an example states one
/// entry, or else one of each response that says an error.
///
/// The category is the shared schema that lists the code, otherwise `Responses`. Statuses and
/// endpoints are those of the responses whose own example or schema has the code.
package struct OpenAPIShape: Sendable {
  package init() {}

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

  private mutating func add(_ response: ErrorResponse, to index: Int) {
    if let status = response.status, entries[index].known.insert("s\(status)").inserted {
      entries[index].entry.status.append(status)
    }
    if let endpoint = response.endpoint, entries[index].known.insert("e" + endpoint).inserted {
      entries[index].endpoints.append(endpoint)
    }
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
