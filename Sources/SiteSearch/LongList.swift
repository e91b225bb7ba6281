import OrderedJSON

/// A term's groups in files of their own, as JSON.
package struct LongList: Sendable {
  let term: String
  /// How many records there are.
  let count: Int
  /// See ``PostingSlices``: the groups of each, and the highest impact behind it.
  let slices: [(groups: [UInt8], next: Int)]
  /// The groups of each block of ``SearchIndexFiles/blockSize`` numbers; none for an empty one.
  let blocks: [[UInt8]]

  init(_ term: String, _ postings: Postings, _ numbers: [Int]) {
    self.term = term
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
