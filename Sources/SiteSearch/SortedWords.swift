/// The texts of a table in the order of their UTF-8, by their place in it, from 0.
package struct SortedWords: Sendable {
  private let words: WordTable
  /// The number of the text at each place.
  private let order: [Int]

  init(_ words: WordTable) {
    self.words = words
    order = words.sorted
  }

  /// Texts that are in that order, each once.
  init(inOrder texts: some Sequence<String>) {
    var words = WordTable()
    for text in texts { _ = words.number(of: text) }
    self.words = words
    order = Array(0..<words.count)
  }

  var count: Int { order.count }

  subscript(place: Int) -> String { words[order[place]] }

  /// The number of the text at a place in the table.
  func number(at place: Int) -> Int { order[place] }

  /// Lends the UTF-8 of the text at a place.
  func withBytes<Result>(
    at place: Int, _ use: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    words.withBytes(of: order[place], use)
  }

  /// The places, in parts that several tasks may take: some for each of them.
  func shares(jobs: Int) -> [Range<Int>] {
    let size = max(64, count / (8 * max(1, jobs)))
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}
