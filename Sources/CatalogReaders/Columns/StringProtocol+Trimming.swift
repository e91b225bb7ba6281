extension StringProtocol where SubSequence == Substring {
  /// Without the characters at either end that fit.
  func trimming(_ isOuter: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let first = rest.first, isOuter(first) { rest.removeFirst() }
    while let last = rest.last, isOuter(last) { rest.removeLast() }
    return rest
  }
}
