extension RandomAccessCollection {
  /// As many elements at most, evenly spread from the first to the last.
  func spread(over limit: Int) -> [Element] {
    guard count > limit, limit > 1 else { return Array(prefix(limit)) }
    return (0..<limit).map { self[index(startIndex, offsetBy: $0 * (count - 1) / (limit - 1))] }
  }
}

extension [Substring] {
  /// The first word of each length in bytes.
  var firstOfEachLength: [Substring] {
    var lengths: Set<Int> = []
    return filter { lengths.insert($0.utf8.count).inserted }
  }
}
