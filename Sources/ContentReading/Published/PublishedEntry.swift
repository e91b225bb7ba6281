import CatalogModel
import DocumentFormats

extension PublishedObject {
  /// An element of `entries`.
  var entry: Entry {
    get throws(PublishedValueProblem) {
      Entry(
        category: try text("category"), code: try code, name: textIfAny("name"),
        label: textIfAny("label"), status: try numbers("status"),
        description: prose("description"), fields: try fields,
        statements: try statements,
        origins: try origins,
        source: try object("source").source)
    }
  }

  /// Its `id` says how it is written in a URL.
  private var code: Code {
    get throws(PublishedValueProblem) {
      let code = Code(try text("code"))
      guard let segment = textIfAny("id")?.split(separator: "/").last, segment != code.segment
      else {
        return code
      }
      let twin = Code(code.text, tellingCase: true)
      if segment == twin.segment { return twin }
      guard let former = URLSegment.code(of: String(segment)),
        segment.lowercased() == code.segment.lowercased()
      else { return code }
      return Code(code.text, address: .spelled(former.text))
    }
  }

  var source: EntrySource {
    get throws(PublishedValueProblem) {
      EntrySource(
        document: try text("document"), line: try number("line"), endLine: try number("endLine"))
    }
  }

  private var statements: [Statement] {
    get throws(PublishedValueProblem) {
      guard let list = try objectsIfAny("statements") else { return try statementsByKey }
      return try statements(list)
    }
  }

  private var origins: [EntryOrigin] {
    get throws(PublishedValueProblem) {
      let list = try objectsIfAny("origins") ?? []
      return try list.map { value throws(PublishedValueProblem) in try value.origin }
    }
  }

  /// `fieldList` is there where a name stands twice.
  private var fields: [Entry.Field] {
    get throws(PublishedValueProblem) {
      if let list = try objectsIfAny("fieldList") {
        return try list.map { value throws(PublishedValueProblem) in
          Entry.Field(name: try value.text("name"), value: try value.text("value"))
        }
      }
      let members = try objectIfAny("fields")?.members ?? []
      return members.compactMap { member in
        member.value.text.map { Entry.Field(name: member.key, value: $0) }
      }
    }
  }

  private var origin: EntryOrigin {
    get throws(PublishedValueProblem) {
      guard let property = EntryProperty(rawValue: try text("property")) else {
        throw lacks("property", "a part of an entry")
      }
      guard textIfAny("line") != nil else {
        return EntryOrigin(property: property, place: try originPlace)
      }
      let (first, last) = (try number("line"), try number("endLine"))
      guard first <= last else { throw lacks("endLine", "a line behind the first") }
      return EntryOrigin(property: property, place: try originPlace, lines: first...last)
    }
  }

  private var originPlace: EntryOrigin.Place {
    get throws(PublishedValueProblem) {
      switch try text("place") {
      case "column": .column(try text("name"))
      case "path": .path(try text("name"))
      case "heading": .heading
      case "prose": .prose
      default: throw lacks("place", "column, path, heading or prose")
      }
    }
  }
}
