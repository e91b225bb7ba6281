import Foundation
import OrderedJSON
import Testing

/// The conformance suite of Mustache (github.com/mustache/spec), which lies beside the package.
enum MustacheSuite {
  /// One case of a file of the suite.
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let data: SuiteData
    let template: String
    let partials: [String: String]?
    let expected: String

    var testDescription: String { name }

    /// The template, named `main`, and the partials.
    var templates: [(name: String, text: String)] {
      [("main", template)] + (partials ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Whether the case inserts values as they are.
    var isRaw: Bool {
      templates.contains { $0.text.contains("{{{") || $0.text.contains("{{&") }
    }
  }

  private struct File: Decodable {
    let tests: [Case]
  }

  static let core = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections"]
  static let inheritance = ["~inheritance"]

  static let isPresent: Bool = {
    let isPresent = FileManager.default.fileExists(atPath: folder.path)
    if !isPresent { print("warning: \(absence)") }
    return isPresent
  }()

  static let absence = "the Mustache conformance suite was NOT run: there is no \(folder.path)"

  /// `../shared/mustache-spec` of the package.
  private static let folder = Package.url("../shared/mustache-spec").standardizedFileURL

  static func cases(of files: [String]) throws -> [Case] {
    try files.flatMap { file in
      let data = try Data(contentsOf: folder.appendingPathComponent("\(file).json"))
      return try JSONDecoder().decode(File.self, from: data).tests
    }
  }
}

/// Any JSON, read with the decoder; the keys of an object are sorted, for it forgets their order.
struct SuiteData: Decodable, Sendable {
  let json: JSONValue

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      json = .object(
        try container.allKeys.sorted { $0.stringValue < $1.stringValue }.map {
          JSONValue.Member($0.stringValue, try container.decode(SuiteData.self, forKey: $0).json)
        })
    } else if let elements = try? [SuiteData](from: decoder) {
      json = .array(elements.map(\.json))
    } else {
      json = try Self.scalar(decoder.singleValueContainer())
    }
  }

  private static func scalar(_ container: any SingleValueDecodingContainer) throws -> JSONValue {
    if container.decodeNil() { return .null }
    if let flag = try? container.decode(Bool.self) { return .bool(flag) }
    if let number = try? container.decode(Int.self) { return .integer(number) }
    if let number = try? container.decode(Double.self) { return .number("\(number)") }
    return .string(try container.decode(String.self))
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
