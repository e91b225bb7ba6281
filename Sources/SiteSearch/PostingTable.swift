import OrderedJSON

/// The records that a term is found in.
struct Postings: Sendable {
  /// Records whose impact for the term is the same; the highest impact first.
  private(set) var groups: [(impact: Int, records: [Int])]
  /// How many records there are.
  let count: Int
  /// Whether the groups stand in files of their own.
  private(set) var isOverflow = false

  /// The highest impact first; in each group the records ascend.
  init(groups: [(impact: Int, records: [Int])], isOverflow: Bool) {
    self.groups = groups
    self.isOverflow = isOverflow
    count = groups.reduce(0) { $0 + $1.records.count }
  }

  /// The records ascend. `numbers` are those by which the files know them.
  fileprivate init(_ list: [Posting], numbers: [Int]) {
    var groups: [(impact: Int, records: [Int])] = []
    for posting in list {
      let impact = Int(posting.impact)
      if let place = groups.firstIndex(where: { $0.impact == impact }) {
        groups[place].records.append(Int(posting.record))
      } else {
        groups.append((impact, [Int(posting.record)]))
      }
    }
    self.groups = groups.sorted { $0.impact > $1.impact }
    count = list.count
    isOverflow =
      mostSize(numbers) > SearchIndexFiles.overflowSize
      && size(numbers) > SearchIndexFiles.overflowSize
  }

  /// What the size is at most: no difference has more digits than the highest number, an impact has 3
  /// at most, and each number a comma or bracket beside it.
  private func mostSize(_ numbers: [Int]) -> Int {
    let digits = String(numbers.last ?? 0).utf8.count
    return 2 + groups.count * 6 + count * (digits + 1)
  }

  /// The bytes of the groups as JSON, with the brackets around them.
  private func size(_ numbers: [Int]) -> Int {
    var json = JSONText()
    json.array { json in
      for (impact, records) in groups {
        json.array { json in
          json.integer(impact)
          var last = 0
          for record in records {
            json.integer(numbers[record] - last)
            last = numbers[record]
          }
        }
      }
    }
    return json.bytes.count
  }

  /// An array of each group's impact and of its records' numbers as differences.
  func json(_ numbers: [Int]) -> [JSONValue] { json(numbers, of: groups.indices) }

  /// The same of some groups.
  func json(_ numbers: [Int], of range: Range<Int>) -> [JSONValue] {
    groups[range].map { Self.json($0.impact, $0.records.map { numbers[$0] }) }
  }

  private static func json(_ impact: Int, _ numbers: some Collection<Int>) -> JSONValue {
    var last = 0
    let differences = numbers.map { number in
      defer { last = number }
      return JSONValue.integer(number - last)
    }
    return .array([.integer(impact)] + differences)
  }

  /// The same for each block of so many numbers.
  func blocks(of size: Int, _ numbers: [Int]) -> [[JSONValue]] {
    var blocks: [[JSONValue]] = Array(repeating: [], count: (numbers.last ?? 0) / size + 1)
    for (impact, records) in groups {
      let own = Dictionary(grouping: records.map { numbers[$0] }) { $0 / size }
      for (block, numbers) in own { blocks[block].append(Self.json(impact, numbers)) }
    }
    return blocks
  }
}

/// Which records have a term, and with which impact.
///
/// The impact is that of ``SearchRecord/searchFields``, less for records with more terms than the
/// average as BM25 has it (Robertson and Zaragoza, 2009, with k1 1.2 and b .5 for terms that count
/// once), halved and rounded, 1 or more. So a search needs no lengths and adds no fractions. The
/// average is a whole number, so that an entry more seldom changes the impacts of all. What only ``RateLimitWords``
/// say makes no text longer.
/// Besides, each record is listed under `status=` and an HTTP status, and under `category=` and its
/// category's normalised title.
enum PostingTable {
  static func make(_ terms: RecordTerms, numbers: [Int]) -> SortedTable<Postings> {
    var lists: [[Posting]] = Array(repeating: [], count: terms.words.count)
    let average = terms.averageLength
    for number in 0..<terms.count {
      let own = terms.ofRecord(number)
      let length = 0.5 + 0.5 * terms.length(of: number) / average
      let saturation = 2.2 / (1 + 1.2 * length)
      for (term, base) in zip(own.terms, own.impacts) {
        let impact = max(1, Int((Double(base) * saturation / 2 + 0.5).rounded(.down)))
        lists[Int(term)].append(Posting(record: Int32(number), impact: Int32(impact)))
      }
    }
    let words = terms.words
    let postings = words.sorted.map {
      (key: TableKey(words[$0]), value: Postings(lists[$0], numbers: numbers))
    }
    let facets = terms.facets.mapValues { records in
      Postings(records.map { Posting(record: $0, impact: 1) }, numbers: numbers)
    }
    return SortedTable(merging: postings, facets)
  }
}

/// A record that a term is found in.
private struct Posting {
  let record: Int32
  let impact: Int32
}
