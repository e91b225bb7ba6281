import Foundation
import SiteRendering

/// `index.json`, as far as tests look at it.
struct PublishedIndex: Decodable {
  struct Vendor: Decodable {
    struct Version: Decodable, Equatable {
      let id: String
      let catalog: String
    }

    let id: String
    let name: String
    let url: String
    let catalog: String
    let entryCount: Int
    let versions: [Version]
  }

  struct Concept: Decodable {
    let id: String
    let title: String
    let url: String
    let entries: [String]
  }

  let vendors: [Vendor]
  let search: String
  let concepts: [Concept]
}

/// `catalog.json`.
struct PublishedCatalog: Decodable {
  struct Vendor: Decodable {
    let id: String
    let name: String
  }

  struct Category: Decodable {
    let id: String
    let title: String
    let description: String?
    let entryCount: Int
  }

  let vendor: Vendor
  let version: String
  let categories: [Category]
  let entries: [PublishedEntry]
}

/// `entry.json`, and an entry of `catalog.json`.
struct PublishedEntry: Decodable, Equatable {
  struct Source: Decodable, Equatable {
    let document: String
    let line: Int
    let endLine: Int
  }

  let id: String
  let code: String
  let number: Int?
  let name: String?
  let label: String?
  let category: String
  let status: [Int]?
  let summary: String?
  let description: String?
  let fields: [String: String]?
  let url: String
  let source: Source
  let related: [String]?
  let concepts: [String]?
}

/// A shelf of records of the search, such as `search/shelves/records/0.1a2b3c.json`.
struct PublishedSearch: Decodable {
  struct Record: Decodable {
    let id: String
    let code: String
    let url: String?
    let removed: Bool?
  }

  let items: [Record]
}

/// What every JSON file has.
struct PublishedSchemaLink: Decodable {
  let schema: String

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
  }
}

extension [OutputFile] {
  /// The value of a JSON file; throws where there is none.
  func json<Value: Decodable>(_ path: String, as type: Value.Type = Value.self) throws -> Value {
    try JSONDecoder().decode(type, from: Data(first { $0.path == path }?.bytes ?? []))
  }
}
