extension Range<Int> {
  /// Its parts, one behind the other, of so many numbers each; the last may have fewer. `size` is 1 or more.
  package func stretches(of size: Int) -> [Range<Int>] {
    stride(from: lowerBound, to: upperBound, by: size).map {
      $0..<Swift.min($0 + size, upperBound)
    }
  }
}
