extension Array {
  /// A list of up to 500 items as it is, a longer one in parts of 100.
  var stretches: [Self] {
    guard count > 500 else { return [self] }
    return stride(from: 0, to: count, by: 100).map { Self(self[$0..<Swift.min($0 + 100, count)]) }
  }
}
