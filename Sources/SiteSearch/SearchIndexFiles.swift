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
/// and `codes` share hashes, for one each would make the manifest too long: so many of vendors' records, and of
/// codes as ``CodeShelves/hashCount(of:)`` says.
package struct SearchIndexFiles: Sendable {
  /// Bytes of JSON that a file of a table has at most, unless one item alone has more: less of keys,
  /// of which a search mostly wants one.
  private static let keysSize = 1024
  fileprivate static let termsSize = 4096
  static let overflowSize = 4096
  static let recordsPerFile = 8
  static let blockSize = 65536
  fileprivate static let recordHashes = 16
  /// The number of this format; the engine reads no other.
  package static let version = 5

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
  /// depends on the texts of records. `items` are those of all keys, share by share, from which `table` was
  /// made; `groups` are those of ``groups(of:_:)``.
  package static func codes(
    of lists: CodeLists, _ items: [CodeItems], _ table: CodeShelves, _ groups: [SharedShelves]
  ) -> SearchIndexFiles {
    var shelves = SearchShelves()
    for group in groups { shelves.add(group) }
    let frame = lists.frame
    let codes = groups.prefix(table.hashCount)
    let manifest = JSONValue.object([
      "$schema": .string(schema), "version": .integer(version),
      "tokenizer": .integer(SearchTokenizer.version), "count": .integer(frame.records.count),
      "recordsPerFile": .integer(recordsPerFile), "blockSize": .integer(blockSize),
      "vendors": .array(frame.vendors.map(\.json)),
      "statuses": .array(frame.statuses.map { .integer($0) }), "forms": .strings(frame.forms),
      "enums": .strings(frame.enums),
      "codes": .object([
        "count": .integer(table.count), "hashes": .string(codes.map(\.hash).joined()),
      ]),
      "records": .string(groups.dropFirst(codes.count).map(\.hash).joined()),
      "keys": ShelvedTable.add(
        "keys", shelfSize: keysSize, items.lazy.flatMap(\.numbers), key: { lists.keys[$0] },
        to: &shelves
      ) { item, _ in item },
      "ranges": frame.rangesJSON.unlessEmpty,
    ])
    return SearchIndexFiles(manifest: manifest, shelves)
  }

  /// The shelves of keys and then those of records, each group of which shares a hash.
  package static func groups(of lists: CodeLists, _ table: CodeShelves) -> [SharedShelves.Group] {
    table.groups + lists.frame.recordGroups
  }

  static func codes(of index: CodeIndex) -> SearchIndexFiles {
    let lists = CodeLists(index)
    let items = [lists.items(0..<lists.keys.count)]
    let table = CodeShelves(lists, items)
    return codes(of: lists, items, table, groups(of: lists, table).map { SharedShelves($0) })
  }

  static func terms(of index: TextIndex) -> SearchIndexFiles {
    let items = index.terms.entries.map { TermItem($0.key.text, $0.value, index.numbers) }
    return terms(
      [items], SortedWords(inOrder: index.terms.entries.lazy.map(\.key.text)), index.words)
  }

  /// The other half: the terms of all texts, in order, share by share, and the words that typing errors are
  /// corrected to.
  package static func terms(
    _ items: consuming [[TermItem]], _ terms: SortedWords, _ words: [Int: [String]]
  ) -> SearchIndexFiles {
    var shelves = SearchShelves()
    let manifest = JSONValue.object([
      "terms": shelves.add(consume items, of: terms), "words": shelves.add(words),
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

extension CodeFrame {
  fileprivate var rangesJSON: JSONValue {
    .array(
      ranges.map { range in
        .array([
          .integer(range.numbers.lowerBound), .integer(range.numbers.upperBound),
          .integer(numbers[range.record]),
        ])
      })
  }

  /// The shelves of records, in groups of vendors.
  fileprivate var recordGroups: [SharedShelves.Group] {
    let count = min(vendors.count, SearchIndexFiles.recordHashes)
    return (0..<count).map { group in
      let vendors = stride(from: group, to: vendors.count, by: count)
      return SharedShelves.Group { vendors.flatMap(recordShelves) }
    }
  }

  private func recordShelves(of vendor: Int) -> [(name: String, text: ShelfText)] {
    let size = SearchIndexFiles.recordsPerFile
    let own = vendors[vendor].records
    return stride(from: own.lowerBound, to: own.upperBound, by: size).map { first in
      let shelf = records[first..<min(first + size, own.upperBound)]
      return ("records/\(numbers[first] / size)", ShelfText(shelf.map { $0[...] }))
    }
  }
}

extension SearchShelves {
  fileprivate mutating func add(
    _ items: consuming [[TermItem]], of terms: SortedWords
  ) -> JSONValue {
    ShelvedTable.add(
      "terms", shelfSize: SearchIndexFiles.termsSize, items.joined(), key: { terms[$0] }, to: &self
    ) { item, shelves in
      switch item {
      case .item(let item): item
      case .apart(let list): shelves.add(list)[...]
      }
    }
  }

  /// An array of the term, the count of its long list, its slices, and the hash of each of its blocks,
  /// empty for an empty one, as JSON.
  private mutating func add(_ list: LongList) -> [UInt8] {
    let slices = list.slices.map { slice in
      JSONValue.array([.string(addList(slice.groups)), .integer(slice.next)])
    }
    let blocks = list.blocks.map { JSONValue.string($0.isEmpty ? "" : addList($0)) }
    return JSONValue.array([.string(list.term), .integer(list.count), .array(slices)] + blocks)
      .compact()
  }

  fileprivate mutating func add(_ words: [Int: [String]]) -> JSONValue {
    .object(
      words.keys.sorted().map { length in
        let items = (words[length] ?? []).map { JSONValue.string($0).compact()[...] }
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
  /// As it is shown, as JSON. The address is left out where it is the id and a slash.
  var json: [UInt8] {
    var json = JSONText(.compact)
    json.reserve(
      80 + [id, code, name ?? "", label ?? "", category, summary].reduce(0) { $0 + $1.utf8.count })
    json.object { json in
      json.member("id", id)
      json.member("code", code)
      if let name { json.member("name", name) }
      json.list("aliases", aliases) { $0.string($1) }
      if let label { json.member("label", label) }
      json.member("category", category)
      json.list("status", status) { $0.integer($1) }
      if !summary.isEmpty { json.member("summary", summary) }
      if isRemoved {
        json.key("removed")
        json.bool(true)
      }
      if !isAtItsID { json.member("url", url) }
    }
    return json.bytes
  }

  private var isAtItsID: Bool {
    var (url, id) = (url, id)
    return url.withUTF8 { url in
      id.withUTF8 { id in
        url.count == id.count + 1 && url.last == UInt8(ascii: "/") && url.starts(with: id)
      }
    }
  }
}

extension JSONText {
  /// An array, left out where it is empty.
  fileprivate mutating func list<Value>(
    _ name: String, _ values: [Value], _ write: (inout JSONText, Value) -> Void
  ) {
    guard !values.isEmpty else { return }
    key(name)
    array { json in for value in values { write(&json, value) } }
  }
}
