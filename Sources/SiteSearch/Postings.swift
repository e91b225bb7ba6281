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

  /// The records ascend, and each has an impact. `numbers` are those by which the files know the
  /// records, `digits` says how many the highest of them has.
  init(
    _ records: ArraySlice<Int32>, _ impacts: ArraySlice<UInt8>, numbers: [Int], digits: Int
  ) {
    groups = Self.groups(records, impacts)
    count = records.count
    isOverflow =
      mostSize(digits) > SearchIndexFiles.overflowSize
      && size(numbers) > SearchIndexFiles.overflowSize
  }

  private static func groups(
    _ records: ArraySlice<Int32>, _ impacts: ArraySlice<UInt8>
  ) -> [(impact: Int, records: [Int])] {
    var counts = [Int](repeating: 0, count: 256)
    for impact in impacts { counts[Int(impact)] += 1 }
    let present = (0..<256).reversed().filter { counts[$0] > 0 }
    var groups = present.map { impact -> (impact: Int, records: [Int]) in
      var own: [Int] = []
      own.reserveCapacity(counts[impact])
      return (impact, own)
    }
    // From here on the place of each impact's group.
    for (place, impact) in present.enumerated() { counts[impact] = place }
    for (record, impact) in zip(records, impacts) {
      groups[counts[Int(impact)]].records.append(Int(record))
    }
    return groups
  }

  /// The digits of the highest number.
  static func digits(of numbers: [Int]) -> Int { String(numbers.last ?? 0).utf8.count }

  /// What the size is at most: no difference has more digits than the highest number, an impact has 3
  /// at most, and each number a comma or bracket beside it.
  private func mostSize(_ digits: Int) -> Int {
    Self.mostSize(groups: groups.count, count: count, digits)
  }

  private static func mostSize(groups: Int, count: Int, _ digits: Int) -> Int {
    2 + groups * 6 + count * (digits + 1)
  }

  /// Whether so many records never are too many for one file, whatever their impacts are.
  static func isShort(_ count: Int, digits: Int) -> Bool {
    mostSize(groups: count, count: count, digits) <= SearchIndexFiles.overflowSize
  }

  /// The bytes of the groups as JSON, with the brackets around them.
  private func size(_ numbers: [Int]) -> Int {
    var json = JSONText()
    json.array { json in
      for (impact, records) in groups { json.group(impact, records, numbers) }
    }
    return json.bytes.count
  }
}

extension JSONText {
  /// An array of an impact and of the numbers of records as differences.
  mutating func group(_ impact: Int, _ records: some Sequence<Int>, _ numbers: [Int]) {
    array { json in
      json.integer(impact)
      var last = 0
      for record in records {
        json.integer(numbers[record] - last)
        last = numbers[record]
      }
    }
  }
}
