/// Characters found by their bytes, which is many times faster than forming every character.
///
/// Everything here gives what the same search among the characters would give. A byte below 0x80 is
/// a scalar of its own, and a scalar between two of them is a character of its own; the characters
/// themselves are looked at where a neighbour may be a combining mark.
extension Substring {
  /// Without the white space at either end.
  package var trimmed: Substring { trimmedAtStart.trimmedAtEnd }

  /// Without the white space at its beginning.
  package var trimmedAtStart: Substring {
    guard let first = utf8.firstIndex(where: { !$0.isSpace }) else { return self[endIndex...] }
    if utf8[first].isVisible { return self[first...] }
    return (firstIndex { !$0.isWhitespace }).map { self[$0...] } ?? self[endIndex...]
  }

  /// Without the white space at its end.
  package var trimmedAtEnd: Substring {
    guard let last = utf8.lastIndex(where: { !$0.isSpace }) else { return self[..<startIndex] }
    if utf8[last].isVisible { return self[..<utf8.index(after: last)] }
    return (lastIndex { !$0.isWhitespace }).map { self[...$0] } ?? self[..<startIndex]
  }

  /// The place of the first pipe that is a character of its own.
  package var firstPipe: Index? {
    var rest = utf8
    while let index = rest.firstIndex(of: UInt8(ascii: "|")) {
      let next = rest.index(after: index)
      if self[index] == "|", self[..<next].last == "|" { return index }
      rest = rest[next...]
    }
    return nil
  }

  /// Whether there are only ASCII characters of these.
  package func consists(of characters: StaticString) -> Bool {
    characters.withUTF8Buffer { allowed in utf8.allSatisfy { allowed.contains($0) } }
  }
}

extension UInt8 {
  /// White space of ASCII.
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// An ASCII character that is neither white space nor a control character.
  fileprivate var isVisible: Bool { (0x21...0x7E).contains(self) }
}
