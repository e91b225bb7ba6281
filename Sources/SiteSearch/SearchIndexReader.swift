import OrderedJSON

/// Reads an index back from the files that ``SearchIndexFiles`` wrote: then a search of a built site
/// answers as the one of the content that it was built of.
package struct SearchIndexReader {
  /// Why files are no index.
  package enum Failure: Error, Equatable {
    /// A file is not what the manifest says; by its path beside the manifest.
    case broken(path: String)
    /// The index was written by another sitegen.
    case otherVersion
  }

  private let file: (String) throws -> [UInt8]
  private let manifest: JSONValue
  private let vendors: [SearchVendor]
  /// By which the files know the records, ascending.
  private let numbers: [Int]

  /// `file` hands over the bytes of a file by its path beside the manifest, such as `index.json`;
  /// what it throws is passed on.
  package static func read(_ file: @escaping (String) throws -> [UInt8]) throws -> SearchIndex {
    try SearchIndexReader(file).index()
  }

  private init(_ file: @escaping (String) throws -> [UInt8]) throws {
    self.file = file
    guard let manifest = JSONValue(json: try file("index.json")),
      let vendors = SearchVendor.all(in: manifest["vendors"])
    else { throw Failure.broken(path: "index.json") }
    guard manifest["version"]?.wholeNumber == SearchIndexFiles.version,
      manifest["tokenizer"]?.wholeNumber == SearchTokenizer.version
    else { throw Failure.otherVersion }
    self.manifest = manifest
    self.vendors = vendors
    numbers = RecordNumbers.make(vendors.map(\.count))
  }

  private func index() throws -> SearchIndex {
    let ranges = try (manifest["ranges"]?.elements ?? []).map(range)
    let codes = CodeIndex(
      records: try vendors.indices.flatMap { try records(of: $0) }, vendors: vendors,
      numbers: numbers,
      keys: try table("keys") { row, path in try row.map { try record($0.wholeNumber, path) } },
      ranges: ranges, forms: texts("forms"), enums: texts("enums"))
    let terms = try table("terms") { row, path in try postings(row, path) }
    return SearchIndex(codes, TextIndex(numbers: numbers, terms: terms, words: try words()))
  }

  // MARK: Shelves

  private func items(_ name: String, _ hash: some StringProtocol) throws -> [JSONValue] {
    try items("shelves/\(name).\(hash).json")
  }

  private func items(_ path: String) throws -> [JSONValue] {
    guard let items = JSONValue(json: try file(path))?["items"]?.elements else {
      throw Failure.broken(path: path)
    }
    return items
  }

  private func texts(_ key: String) -> [String] {
    (manifest[key]?.elements ?? []).compactMap(\.text)
  }

  private func hashes(_ text: String?) -> [Substring] {
    var rest = (text ?? "")[...]
    var found: [Substring] = []
    while !rest.isEmpty {
      found.append(rest.prefix(6))
      rest = rest.dropFirst(6)
    }
    return found
  }

  /// A sorted table, each row without its key made a value.
  private func table<Value: Sendable>(
    _ kind: String, _ value: (ArraySlice<JSONValue>, _ path: String) throws -> Value
  ) throws -> SortedTable<Value> {
    var entries: [(key: TableKey, value: Value)] = []
    for (number, hash) in try shelves(of: kind).enumerated() {
      let path = "shelves/\(kind)/\(number).\(hash).json"
      for item in try items(path) {
        guard let row = item.elements, let key = row.first?.text else {
          throw Failure.broken(path: path)
        }
        entries.append((TableKey(key), try value(row.dropFirst(), path)))
      }
    }
    return SortedTable(sorted: entries)
  }

  /// The hashes of a table's shelves.
  private func shelves(of kind: String) throws -> [String] {
    let list = manifest[kind]
    let own = hashes(list?["hashes"]?.text)
    guard list?["isDeep"] != nil else { return own.map(String.init) }
    return try own.enumerated().flatMap { number, hash in
      let path = "shelves/\(kind)-parts/\(number).\(hash).json"
      return try items(path).map { item in
        guard let hash = item.elements?.last?.text else { throw Failure.broken(path: path) }
        return hash
      }
    }
  }

  // MARK: Records

  /// The record of a number.
  private func record(_ number: Int?, _ path: String) throws -> Int {
    guard let number else { throw Failure.broken(path: path) }
    let record = numbers.partitioningIndex { $0 < number }
    guard record < numbers.count, numbers[record] == number else {
      throw Failure.broken(path: path)
    }
    return record
  }

  private func range(_ value: JSONValue) throws -> (numbers: ClosedRange<Int>, record: Int) {
    let parts = (value.elements ?? []).compactMap(\.wholeNumber)
    guard parts.count == 3, parts[0] <= parts[1] else { throw Failure.broken(path: "index.json") }
    return (parts[0]...parts[1], try record(parts[2], "index.json"))
  }

  private func records(of vendor: Int) throws -> [SearchRecord] {
    let own = vendors[vendor].records
    let size = SearchIndexFiles.recordsPerFile
    let hashes = hashes(manifest["records"]?.text)
    guard !hashes.isEmpty else { throw Failure.broken(path: "index.json") }
    let hash = hashes[vendor % hashes.count]
    return try stride(from: own.lowerBound, to: own.upperBound, by: size).flatMap { first in
      let path = "shelves/records/\(numbers[first] / size).\(hash).json"
      let found = try items(path).compactMap { SearchRecord($0, of: vendors[vendor]) }
      guard found.count == min(size, own.upperBound - first) else {
        throw Failure.broken(path: path)
      }
      return found
    }
  }

  // MARK: Terms

  private func postings(_ row: ArraySlice<JSONValue>, _ path: String) throws -> Postings {
    guard let count = row.first?.wholeNumber else {
      return Postings(groups: try row.map { try group($0, path) }, isOverflow: false)
    }
    var byImpact: [Int: [Int]] = [:]
    for name in row.dropFirst(2).compactMap(\.text) where !name.isEmpty {
      let path = "shelves/lists/\(name).json"
      for item in try items(path) {
        let (impact, records) = try group(item, path)
        byImpact[impact, default: []] += records
      }
    }
    let groups = byImpact.sorted { $0.key > $1.key }.map { (impact: $0.key, records: $0.value) }
    let postings = Postings(groups: groups, isOverflow: true)
    guard postings.count == count else { throw Failure.broken(path: path) }
    return postings
  }

  private func group(_ value: JSONValue, _ path: String) throws -> (impact: Int, records: [Int]) {
    let parts = (value.elements ?? []).compactMap(\.wholeNumber)
    guard let impact = parts.first, parts.count == value.elements?.count else {
      throw Failure.broken(path: path)
    }
    var number = 0
    let records = try parts.dropFirst().map { difference in
      let (sum, isBeyond) = number.addingReportingOverflow(difference)
      if isBeyond { throw Failure.broken(path: path) }
      number = sum
      return try record(number, path)
    }
    return (impact, records)
  }

  private func words() throws -> [Int: [String]] {
    guard case .object(let members) = manifest["words"] else { return [:] }
    var words: [Int: [String]] = [:]
    for member in members {
      guard let length = Int(member.key), let hash = member.value.text else { continue }
      words[length] = try items("words/\(length)", hash).compactMap(\.text)
    }
    return words
  }
}

extension JSONValue {
  fileprivate var wholeNumber: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }
}

extension SearchVendor {
  /// Those of a manifest; `nil` where one is none.
  fileprivate static func all(in list: JSONValue?) -> [SearchVendor]? {
    var vendors: [SearchVendor] = []
    for item in list?.elements ?? [] {
      guard let id = item["id"]?.text, let name = item["name"]?.text,
        let count = item["count"]?.wholeNumber, (1...1 << 30).contains(count)
      else { return nil }
      vendors.append(
        SearchVendor(id: id, name: name, first: vendors.last?.records.upperBound ?? 0, count: count)
      )
    }
    return list == nil ? nil : vendors
  }
}

extension SearchRecord {
  /// As it is shown: without the texts that the index has the words of.
  fileprivate init?(_ value: JSONValue, of vendor: SearchVendor) {
    guard let id = value["id"]?.text, let code = value["code"]?.text,
      let category = value["category"]?.text
    else { return nil }
    self.init(
      id: id, code: code, name: value["name"]?.text,
      aliases: (value["aliases"]?.elements ?? []).compactMap(\.text), label: value["label"]?.text,
      vendor: vendor.id, vendorName: vendor.name, category: category,
      url: value["url"]?.text ?? id + "/", summary: value["summary"]?.text ?? "",
      status: (value["status"]?.elements ?? []).compactMap(\.wholeNumber),
      isRemoved: value["removed"] == .bool(true))
  }
}
