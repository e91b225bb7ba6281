package import OrderedJSON

/// An index as files: a small manifest that says where everything else is, and the shelves, which a
/// search fetches as it needs them.
///
/// - `keys-N` and `terms-N` are the sorted tables, cut where a file would exceed ``fileSize``. The
///   manifest has for each the shortest text that tells its first key from the last one before it.
///   An item is an array: a key with numbers of records; a term with groups, each an impact and
///   numbers as differences, the first from 0.
/// - `list-N-B`: a term whose groups exceed ``overflowSize`` has instead its count and a number `N`;
///   its groups stand in a file for each block `B` of ``blockSize`` records. No list is ever cut.
/// - `records-N`: ``recordsPerFile`` records as they are shown.
/// - `words-L`: the pieces of `L` letters that typing errors are corrected to.
///
/// All shelves stand in a folder that is named by their contents, so that they may be kept for ever.
package struct SearchIndexFiles: Sendable {
  /// Bytes of JSON that a file of a table has at most, unless one item alone has more.
  static let fileSize = 4096
  static let overflowSize = 4096
  static let recordsPerFile = 8
  static let blockSize = 65536
  /// The number of this format; the engine reads no other.
  package static let version = 2

  /// The schemas' addresses as seen from the files.
  package static let schema = "../schema/search-index.json"
  package static let shelfSchema = "../../schema/search-shelf.json"

  package let manifest: JSONValue
  /// By path beside the manifest, such as `0123456789abcdef/keys-0.json`, in the order of names.
  package let shelves: [(path: String, json: JSONValue)]

  package init(_ index: SearchIndex) {
    var shelves = Shelves()
    let keys = shelves.add(
      "keys", index.keys.entries.map { ($0.key.text, $0.value.map { .integer($0) }) })
    let terms = shelves.addTerms(of: index)
    for (length, words) in index.words { shelves.put("words-\(length)", words.map { .string($0) }) }
    shelves.addRecords(of: index)
    let folder = shelves.folder
    manifest = Self.manifest(index, folder: folder, keys: keys, terms: terms)
    self.shelves = shelves.sorted.map { name, items in
      ("\(folder)/\(name).json", .object(["$schema": .string(Self.shelfSchema), "items": items]))
    }
  }

  private static func manifest(
    _ index: SearchIndex, folder: String, keys: [String], terms: [String]
  ) -> JSONValue {
    let statuses = Set(index.records.flatMap(\.status)).sorted()
    return .object([
      "$schema": .string(schema), "version": .integer(version),
      "tokenizer": .integer(SearchTokenizer.version), "folder": .string(folder),
      "count": .integer(index.records.count), "recordsPerFile": .integer(recordsPerFile),
      "blockSize": .integer(blockSize), "vendors": .array(index.vendors.map(\.json)),
      "statuses": .array(statuses.map { .integer($0) }), "forms": .strings(index.forms),
      "enums": .strings(index.enums), "keys": .strings(keys), "terms": .strings(terms),
      "words": .array(index.words.keys.sorted().map { .integer($0) }),
      "ranges": JSONValue.array(
        index.ranges.map { range in
          .array([
            .integer(range.numbers.lowerBound), .integer(range.numbers.upperBound),
            .integer(range.record),
          ])
        }
      ).unlessEmpty,
    ])
  }
}

/// The shelves of an index while they are filled.
private struct Shelves {
  private var items: [String: JSONValue] = [:]

  mutating func put(_ name: String, _ values: [JSONValue]) { items[name] = .array(values) }

  var sorted: [(name: String, items: JSONValue)] {
    items.map { ($0.key, $0.value) }.sorted { TableKey($0.0) < TableKey($1.0) }
  }

  /// 16 hexadecimal digits of the names and contents of all shelves, by two FNV-1a hashes of 32
  /// bits (Fowler, Noll and Vo) that begin differently.
  var folder: String {
    var halves: [UInt32] = [0x811C_9DC5, 0x9747_B28C]
    for (name, items) in sorted {
      for byte in Array(name.utf8) + [0x0A] + items.compact() + [0x0A] {
        for half in halves.indices { halves[half] = (halves[half] ^ UInt32(byte)) &* 0x0100_0193 }
      }
    }
    return halves.map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Puts the entries of a table into files; returns where each file begins.
  mutating func add(_ name: String, _ entries: [(key: String, values: [JSONValue])]) -> [String] {
    var starts: [String] = []
    var shelf: [JSONValue] = []
    var size = 0
    var last: String?
    for (key, values) in entries {
      let item = JSONValue.array([.string(key)] + values)
      let bytes = item.compact().count + 1
      if shelf.isEmpty || size + bytes > SearchIndexFiles.fileSize {
        if !shelf.isEmpty { put("\(name)-\(starts.count - 1)", shelf) }
        starts.append(last.map { Self.separator(after: $0, key) } ?? "")
        (shelf, size) = ([], 0)
      }
      shelf.append(item)
      size += bytes
      last = key
    }
    if !shelf.isEmpty { put("\(name)-\(starts.count - 1)", shelf) }
    return starts
  }

  /// The shortest beginning of a key that the key before it does not share.
  private static func separator(after before: String, _ key: String) -> String {
    let same = zip(before.unicodeScalars, key.unicodeScalars).prefix { $0 == $1 }.count
    return String(String.UnicodeScalarView(key.unicodeScalars.prefix(same + 1)))
  }

  mutating func addTerms(of index: SearchIndex) -> [String] {
    var lists = 0
    let entries = index.terms.entries.map { key, postings -> (String, [JSONValue]) in
      guard postings.isOverflow else { return (key.text, postings.json) }
      defer { lists += 1 }
      addBlocks(of: postings, list: lists, count: index.records.count)
      return (key.text, [.integer(postings.count), .integer(lists)])
    }
    return add("terms", entries)
  }

  private mutating func addBlocks(of postings: Postings, list: Int, count: Int) {
    let size = SearchIndexFiles.blockSize
    for block in 0..<(count + size - 1) / size {
      put("list-\(list)-\(block)", postings.within(block * size..<(block + 1) * size).json)
    }
  }

  mutating func addRecords(of index: SearchIndex) {
    let size = SearchIndexFiles.recordsPerFile
    for start in stride(from: 0, to: index.records.count, by: size) {
      let end = min(start + size, index.records.count)
      put("records-\(start / size)", index.records[start..<end].map(\.json))
    }
  }
}

extension SearchVendor {
  fileprivate var json: JSONValue {
    .object(["id": .string(id), "name": .string(name), "count": .integer(count)])
  }
}

extension SearchRecord {
  /// As it is shown. The address is left out where it is the id and a slash.
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id), "code": .string(code), "name": name.map { .string($0) },
      "aliases": JSONValue.strings(aliases).unlessEmpty, "label": label.map { .string($0) },
      "category": .string(category),
      "status": JSONValue.array(status.map { .integer($0) }).unlessEmpty,
      "summary": JSONValue.string(summary).unlessEmpty, "removed": isRemoved ? .bool(true) : nil,
      "url": url == id + "/" ? nil : .string(url),
    ])
  }
}
