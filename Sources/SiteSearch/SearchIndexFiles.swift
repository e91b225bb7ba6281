package import OrderedJSON

/// An index as files: a small manifest that says where everything else is, and the shelves, which a
/// search fetches as it needs them.
///
/// - `codes/N`: every key with its records, found by a hash of the key; see ``CodeShelves``. An item
///   is a key, an array of numbers of records, and the first of these records as they are shown.
/// - `keys/N` and `terms/N` are the sorted tables, cut where a file would exceed ``keysSize`` or
///   ``termsSize``; see ``ShelvedTable``. An item is an array: a key with numbers of records; a term with groups, each an
///   impact and numbers as differences, the first from 0. `keys-parts/N` and `terms-parts/N` are
///   lists of the shelves of long tables.
/// - `lists/HASH`: a term whose groups exceed ``overflowSize`` has instead its count, its
///   ``PostingSlices``, and a hash for each block of ``blockSize`` numbers; its groups stand in a file
///   for each. No list is ever cut.
/// - `records/N`: ``recordsPerFile`` records as they are shown.
/// - `words/L`: the pieces of `L` letters that typing errors are corrected to.
///
/// The name of each shelf ends with a hash of its contents, so that it may be kept for ever; records
/// and `codes` share ``hashGroups`` hashes, for one each would make the manifest too long.
package struct SearchIndexFiles: Sendable {
  /// Bytes of JSON that a file of a table has at most, unless one item alone has more: less of keys,
  /// of which a search mostly wants one.
  static let keysSize = 1024
  static let termsSize = 4096
  static let overflowSize = 4096
  static let recordsPerFile = 8
  static let blockSize = 65536
  static let hashGroups = 16
  /// The number of this format; the engine reads no other.
  package static let version = 4

  /// The schemas' addresses as seen from the files.
  package static let schema = "../schema/search-index.json"
  package static let shelfSchema = "../../../schema/search-shelf.json"

  package let manifest: JSONValue
  /// By path beside the manifest, such as `shelves/keys/0.1a2b3c.json`, as UTF-8 of JSON.
  package let shelves: [(path: String, bytes: [UInt8])]

  package init(_ index: SearchIndex) { self = index.files }

  /// Both halves together.
  init(_ codes: SearchIndexFiles, _ terms: SearchIndexFiles) {
    manifest = Self.manifest(codes.manifest, terms.manifest)
    shelves = codes.shelves + terms.shelves
  }

  private init(manifest: JSONValue, _ shelves: SearchShelves) {
    self.manifest = manifest
    self.shelves = shelves.files.map { ("shelves/\($0.path).json", $0.bytes) }
  }

  /// The one half: what is shown of each record, and the keys that it is found by. Nothing in it
  /// depends on the texts of records.
  package static func codes(of index: CodeIndex) -> SearchIndexFiles {
    var shelves = SearchShelves()
    let records = index.records.map { $0.json.compact() }
    let statuses = Set(index.records.flatMap(\.status)).sorted()
    let manifest = JSONValue.object([
      "$schema": .string(schema), "version": .integer(version),
      "tokenizer": .integer(SearchTokenizer.version), "count": .integer(index.records.count),
      "recordsPerFile": .integer(recordsPerFile), "blockSize": .integer(blockSize),
      "vendors": .array(index.vendors.map(\.json)),
      "statuses": .array(statuses.map { .integer($0) }), "forms": .strings(index.forms),
      "enums": .strings(index.enums),
      "codes": CodeShelves.add(index, records: records, to: &shelves),
      "records": .string(shelves.addRecords(records, of: index)),
      "keys": ShelvedTable.add(
        "keys", shelfSize: keysSize,
        index.keys.entries.lazy.map {
          (key: $0.key.text, values: $0.value.map { .integer(index.numbers[$0]) })
        }, to: &shelves),
      "ranges": index.rangesJSON.unlessEmpty,
    ])
    return SearchIndexFiles(manifest: manifest, shelves)
  }

  /// The other half: the terms of all texts, and the words that typing errors are corrected to.
  package static func terms(of index: TextIndex) -> SearchIndexFiles {
    var shelves = SearchShelves()
    let manifest = JSONValue.object([
      "terms": shelves.addTerms(of: index), "words": shelves.addWords(of: index),
    ])
    return SearchIndexFiles(manifest: manifest, shelves)
  }

  /// The manifest of both halves.
  package static func manifest(_ codes: JSONValue, _ terms: JSONValue) -> JSONValue {
    guard case .object(let codes) = codes, case .object(let terms) = terms else { return .null }
    let ranges = codes.filter { $0.key == "ranges" }
    return .object(codes.dropLast(ranges.count) + terms + ranges)
  }
}

extension CodeIndex {
  fileprivate var rangesJSON: JSONValue {
    .array(
      ranges.map { range in
        .array([
          .integer(range.numbers.lowerBound), .integer(range.numbers.upperBound),
          .integer(numbers[range.record]),
        ])
      })
  }
}

extension SearchShelves {
  fileprivate mutating func addTerms(of index: TextIndex) -> JSONValue {
    var apart: [TableKey: [JSONValue]] = [:]
    for (key, postings) in index.terms.entries where postings.isOverflow {
      apart[key] = addBlocks(of: postings, in: index)
    }
    let entries = index.terms.entries.lazy.map { key, postings in
      (key: key.text, values: apart[key] ?? postings.json(index.numbers))
    }
    return ShelvedTable.add("terms", shelfSize: SearchIndexFiles.termsSize, entries, to: &self)
  }

  /// The count of a long list, its slices, and the hash of each of its blocks, empty for an empty one.
  private mutating func addBlocks(of postings: Postings, in index: TextIndex) -> [JSONValue] {
    let blocks = postings.blocks(of: SearchIndexFiles.blockSize, index.numbers)
    let slices = PostingSlices.ranges(of: postings).map { range in
      let groups = postings.json(index.numbers, of: range)
      let next = postings.groups[range.upperBound].impact
      return JSONValue.array([.string(addList(groups)), .integer(next)])
    }
    return [.integer(postings.count), .array(slices)]
      + blocks.map { .string($0.isEmpty ? "" : addList($0)) }
  }

  /// Returns the hashes of the groups of vendors.
  fileprivate mutating func addRecords(_ records: [[UInt8]], of index: CodeIndex) -> String {
    let size = SearchIndexFiles.recordsPerFile
    let groups = min(index.vendors.count, SearchIndexFiles.hashGroups)
    return (0..<groups).map { group in
      let vendors = stride(from: group, to: index.vendors.count, by: SearchIndexFiles.hashGroups)
      let shelves = vendors.flatMap { vendor in
        let own = index.vendors[vendor].records
        return stride(from: own.lowerBound, to: own.upperBound, by: size).map { first in
          (
            name: "records/\(index.numbers[first] / size)",
            items: Array(records[first..<min(first + size, own.upperBound)])
          )
        }
      }
      return add(sharing: shelves)
    }.joined()
  }

  fileprivate mutating func addWords(of index: TextIndex) -> JSONValue {
    .object(
      index.words.keys.sorted().map { length in
        let items = (index.words[length] ?? []).map { JSONValue.string($0).compact() }
        return .init("\(length)", .string(add("words/\(length)", items)))
      })
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
