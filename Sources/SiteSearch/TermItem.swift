import OrderedJSON

/// A term as the files have it.
package struct TermItem: Sendable {
  let key: String
  let content: Content

  enum Content: Sendable {
    /// The JSON of an array of the term and its groups.
    case item([UInt8])
    /// A list that is too long for that: its groups stand in files of their own.
    case apart(LongList)
  }

  /// `numbers` are those by which the files know the records.
  init(_ key: String, _ postings: Postings, _ numbers: [Int]) {
    self.key = key
    guard !postings.isOverflow else {
      content = .apart(LongList(postings, numbers))
      return
    }
    var json = JSONText(.compact)
    json.array { json in
      json.string(key)
      for group in postings.groups { json.group(group.impact, group.records, numbers) }
    }
    content = .item(json.bytes)
  }

  /// The same of a list that is too short to stand in a file of its own: records, ascending, and the
  /// impact in each.
  init(
    _ key: String, _ records: Slice<UnsafeBufferPointer<Int32>>,
    _ impacts: Slice<UnsafeBufferPointer<UInt8>>, _ numbers: [Int]
  ) {
    self.key = key
    var json = JSONText(.compact)
    json.reserve(key.utf8.count + 8 * records.count + 8)
    json.array { json in
      json.string(key)
      var highest = impacts.max()
      while let impact = highest {
        // The highest below comes to light on the way.
        highest = nil
        json.array { json in
          json.integer(Int(impact))
          var last = 0
          for (place, other) in zip(records.indices, impacts) where other <= impact {
            guard other == impact else {
              highest = max(highest ?? 0, other)
              continue
            }
            let number = numbers[Int(records[place])]
            json.integer(number - last)
            last = number
          }
        }
      }
    }
    content = .item(json.bytes)
  }
}

/// A term's groups in files of their own, as JSON.
struct LongList: Sendable {
  /// How many records there are.
  let count: Int
  /// See ``PostingSlices``: the groups of each, and the highest impact behind it.
  let slices: [(groups: [UInt8], next: Int)]
  /// The groups of each block of ``SearchIndexFiles/blockSize`` numbers; none for an empty one.
  let blocks: [[UInt8]]

  init(_ postings: Postings, _ numbers: [Int]) {
    count = postings.count
    slices = PostingSlices.ranges(of: postings).map { range in
      var json = JSONText(.compact)
      json.array { json in
        for group in postings.groups[range] { json.group(group.impact, group.records, numbers) }
      }
      return (json.bytes, postings.groups[range.upperBound].impact)
    }
    let last = (numbers.last ?? 0) / SearchIndexFiles.blockSize
    blocks = (0...last).map { Self.block($0, postings, numbers) }
  }

  private static func block(_ block: Int, _ postings: Postings, _ numbers: [Int]) -> [UInt8] {
    let size = SearchIndexFiles.blockSize
    var json = JSONText(.compact)
    var isEmpty = true
    json.array { json in
      for (impact, records) in postings.groups {
        let first = records.partitioningIndex { numbers[$0] < block * size }
        let end = records.partitioningIndex { numbers[$0] < (block + 1) * size }
        guard first < end else { continue }
        isEmpty = false
        json.group(impact, records[first..<end], numbers)
      }
    }
    return isEmpty ? [] : json.bytes
  }
}
