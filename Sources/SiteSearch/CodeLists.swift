import OrderedJSON

/// What is shown of the records of all vendors, and the records of each key, as numbers that stand one
/// behind the other: what the files of ``CodeIndex`` are made of. Keys go by their place in the order of
/// their UTF-8.
package struct CodeLists: Sendable {
  let frame: CodeFrame
  let keys: SortedWords
  /// The records of each key by its number, as places in the frame's.
  private let records: NumberGroups

  /// How many records a key brings along.
  private static let mostShown = 4

  /// `codes` are those of each vendor, in the order of the vendors.
  package init(_ codes: [SearchCodes]) {
    let frame = CodeFrame(codes)
    var keys = WordTable()
    // The record that had a key last.
    var last: [Int32] = []
    var uses: [(group: Int32, number: Int32)] = []
    for (vendor, codes) in zip(frame.vendors, codes) {
      for (text, place) in codes.keys {
        let (key, record) = (keys.number(of: text), Int32(vendor.first) + place)
        if key == last.count { last.append(-1) }
        guard last[key] != record else { continue }
        last[key] = record
        uses.append((Int32(key), record))
      }
    }
    self.init(frame, keys, uses)
  }

  init(_ index: CodeIndex) {
    var keys = WordTable()
    let uses = index.keys.entries.flatMap { key, records in
      let key = Int32(keys.number(of: key.text))
      return records.map { (group: key, number: Int32($0)) }
    }
    self.init(CodeFrame(index), keys, uses)
  }

  /// `uses` are keys and the records that have them, which ascend.
  private init(_ frame: CodeFrame, _ keys: WordTable, _ uses: [(group: Int32, number: Int32)]) {
    self.frame = frame
    self.keys = SortedWords(keys)
    records = NumberGroups(uses, count: keys.count)
  }

  /// The places of keys, in parts that several tasks may take: some for each of them.
  package func shares(jobs: Int) -> [Range<Int>] { keys.shares(jobs: jobs) }

  /// The keys at some places as the sorted table has them.
  package func items(_ share: Range<Int>) -> CodeItems {
    var items = CodeItems()
    for place in share {
      // With its other writings, for these are looked for after it.
      let hash = ShelfHash.number(of: TableKey(keys[place]).loose)
      let shown = uses(of: place).prefix(Self.mostShown).reduce(0) {
        $0 + 1 + frame.records[records[$1]].count
      }
      items.add(hash: hash, shownRecords: shown) { addNumbers(at: place, to: &$0) }
    }
    return items
  }

  /// Where the records of a key stand.
  private func uses(of place: Int) -> Range<Int> { records.range(of: keys.number(at: place)) }

  /// An array of a key and the numbers of its records.
  private func addNumbers(at place: Int, to json: inout JSONText) {
    json.array { json in
      keys.withBytes(at: place) { json.string($0) }
      for use in uses(of: place) { json.integer(frame.numbers[records[use]]) }
    }
  }

  /// An array of a key, an array of the numbers of its records and the first of these as they are shown;
  /// see ``CodeShelves``. It is much, so it is made when its shelf is.
  func addShown(at place: Int, to json: inout JSONText) {
    let own = uses(of: place)
    json.array { json in
      keys.withBytes(at: place) { json.string($0) }
      json.array { json in
        for use in own { json.integer(frame.numbers[records[use]]) }
      }
      for use in own.prefix(Self.mostShown) { json.literal(frame.records[records[use]]) }
    }
  }
}
