import OrderedJSON

/// Writes terms as the files have them, one behind the other in one text: those of a million codes would
/// take twice the room as texts of their own.
struct TermWriter {
  /// Those by which the files know the records.
  private let numbers: [Int]
  private var json = JSONText(.compact)
  private var terms: [(key: String, place: Place)] = []

  private enum Place {
    /// Where its JSON stands.
    case item(Range<Int>)
    case apart(LongList)
  }

  init(_ numbers: [Int]) { self.numbers = numbers }

  /// All of them in the order in which they were added.
  var items: [TermItem] {
    let bytes = json.bytes
    return terms.map { term in
      switch term.place {
      case .item(let range): TermItem(key: term.key, content: .item(bytes[range]))
      case .apart(let list): TermItem(key: term.key, content: .apart(list))
      }
    }
  }

  mutating func add(_ key: String, _ postings: Postings) {
    guard !postings.isOverflow else {
      return terms.append((key, .apart(LongList(postings, numbers))))
    }
    add(key) { json, numbers in
      for group in postings.groups { json.group(group.impact, group.records, numbers) }
    }
  }

  /// A list that is too short to stand in a file of its own: records, ascending, and the impact in each.
  mutating func add(
    _ key: String, _ records: Slice<UnsafeBufferPointer<Int32>>,
    _ impacts: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    add(key) { json, numbers in
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
  }

  /// Adds an array of the key and its groups.
  private mutating func add(_ key: String, _ groups: (inout JSONText, [Int]) -> Void) {
    // A comma parts it from the one before.
    let start = json.bytes.isEmpty ? 0 : json.bytes.count + 1
    json.array { json in
      json.string(key)
      groups(&json, numbers)
    }
    terms.append((key, .item(start..<json.bytes.count)))
  }
}
