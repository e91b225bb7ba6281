import OrderedJSON

/// Writes terms as the files have them, one behind the other in one text: those of a million codes would
/// take twice the room as texts of their own.
struct TermWriter {
  /// Those by which the files know the records.
  private let numbers: [Int]
  private var json = JSONText(.compact)
  private var terms: [Place] = []

  private enum Place {
    /// Where its JSON stands.
    case item(Range<Int>)
    case apart(LongList)
  }

  init(_ numbers: [Int]) { self.numbers = numbers }

  /// All of them in the order in which they were added.
  var items: [TermItem] {
    let bytes = json.bytes
    return terms.map { place in
      switch place {
      case .item(let range): .item(bytes[range])
      case .apart(let list): .apart(list)
      }
    }
  }

  mutating func add(_ term: String, _ postings: Postings) {
    guard !postings.isOverflow else {
      return terms.append(.apart(LongList(term, postings, numbers)))
    }
    var term = term
    term.withUTF8 { term in
      add(term) { json, numbers in
        for group in postings.groups { json.group(group.impact, group.records, numbers) }
      }
    }
  }

  /// A list that is too short to stand in a file of its own: records, ascending, and the impact in each.
  mutating func add(
    _ term: UnsafeBufferPointer<UInt8>, _ records: UnsafeBufferPointer<Int32>,
    _ impacts: UnsafeBufferPointer<UInt8>
  ) {
    add(term) { json, numbers in
      var highest = impacts.max()
      while let impact = highest {
        // The highest below comes to light on the way.
        highest = nil
        json.array { json in
          json.integer(Int(impact))
          var last = 0
          for place in 0..<records.count where impacts[place] <= impact {
            guard impacts[place] == impact else {
              highest = max(highest ?? 0, impacts[place])
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

  /// Adds an array of the term and its groups.
  private mutating func add(
    _ term: UnsafeBufferPointer<UInt8>, _ groups: (inout JSONText, [Int]) -> Void
  ) {
    // A comma parts it from the one before.
    let start = json.bytes.isEmpty ? 0 : json.bytes.count + 1
    json.array { json in
      json.string(term)
      groups(&json, numbers)
    }
    terms.append(.item(start..<json.bytes.count))
  }
}
