import Testing

@testable import SiteRendering

struct NumberListsTests {
  @Test(
    "A list has each number once, in order",
    arguments: [
      ([], []), ([7], [7]), ([3, 1, 3, 2], [1, 2, 3]), ([5, 5, 5], [5]),
      ([1, 1, 2, 4, 4], [1, 2, 4]),
    ] as [([Int32], [Int32])])
  func listsAreAscending(_ numbers: [Int32], _ expected: [Int32]) {
    var lists = NumberLists()
    lists.append(ascending: [9, 8])
    lists.append(ascending: numbers)
    lists.append(ascending: [6])
    #expect(lists.count == 3)
    #expect(Array(lists[0]) == [8, 9] && Array(lists[1]) == expected && Array(lists[2]) == [6])
  }

  @Test func invertedListsSayWhoHoldsANumber() {
    var lists = NumberLists()
    lists.append(ascending: [2, 0])
    lists.append(ascending: [])
    var others = NumberLists()
    others.append(ascending: [2, 3])
    lists.append(others)
    let inverted = lists.inverted(count: 4)
    #expect((0..<inverted.count).map { Array(inverted[$0]) } == [[0], [], [0, 2], [2]])
  }
}
