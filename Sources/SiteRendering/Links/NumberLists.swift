/// Lists of numbers, one behind the other.
struct NumberLists: Sendable {
  private var numbers: [Int32] = []
  private var ends: [Int] = []

  var count: Int { ends.count }

  subscript(list: Int) -> ArraySlice<Int32> {
    numbers[(list == 0 ? 0 : ends[list - 1])..<ends[list]]
  }

  /// Adds a list of some numbers in their order, each once.
  mutating func append(ascending others: some Sequence<Int32>) {
    let start = numbers.count
    numbers.append(contentsOf: others)
    numbers.withUnsafeMutableBufferPointer { numbers in
      var own = UnsafeMutableBufferPointer(rebasing: numbers[start...])
      own.sort()
    }
    var end = start
    for place in start..<numbers.count where end == start || numbers[place] != numbers[end - 1] {
      numbers[end] = numbers[place]
      end += 1
    }
    numbers.removeLast(numbers.count - end)
    ends.append(end)
  }

  mutating func append(_ others: NumberLists) {
    let end = numbers.count
    numbers += others.numbers
    ends += others.ends.map { end + $0 }
  }

  /// For each number below `count` the lists that hold it, ascending.
  func inverted(count: Int) -> NumberLists {
    var next = [Int](repeating: 0, count: count + 1)
    for number in numbers { next[Int(number) + 1] += 1 }
    for number in 0..<count { next[number + 1] += next[number] }
    var inverted = NumberLists()
    inverted.ends = Array(next.dropFirst())
    inverted.numbers = [Int32](repeating: 0, count: numbers.count)
    for list in 0..<self.count {
      for number in self[list] {
        inverted.numbers[next[Int(number)]] = Int32(list)
        next[Int(number)] += 1
      }
    }
    return inverted
  }
}
