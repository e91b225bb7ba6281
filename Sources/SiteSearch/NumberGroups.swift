/// Numbers in groups, which stand one behind the other.
struct NumberGroups: Sendable {
  private var numbers: [Int32]
  /// Where each group begins, and where the last one ends.
  private var starts: [Int]

  /// Groups are counted from 0; in each of the `count` the numbers stay in their order.
  init(_ members: some Collection<(group: Int32, number: Int32)>, count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for member in members { starts[Int(member.group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    numbers = Array(repeating: 0, count: members.count)
    var next = starts
    for member in members {
      let group = Int(member.group)
      numbers[next[group]] = member.number
      next[group] += 1
    }
  }

  /// Where the numbers of a group stand.
  func range(of group: Int) -> Range<Int> { starts[group]..<starts[group + 1] }

  subscript(place: Int) -> Int { Int(numbers[place]) }
}
