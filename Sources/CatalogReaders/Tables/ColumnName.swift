/// The name of a column as names are compared: without case, marks and surplus white space.
struct ColumnName: Hashable {
  let key: String

  init(_ name: some StringProtocol) {
    let words = name.lowercased().split(whereSeparator: \.isWhitespace)
    let bare = words.map { $0.filter { !"*`".contains($0) } }.filter { !$0.isEmpty }
    let joined = bare.joined(separator: " ")
    key = String(joined.trimming { "\"'’:_~ ".contains($0) })
  }

  var isEmpty: Bool { key.isEmpty }
}

extension StringProtocol where SubSequence == Substring {
  /// Without the characters at either end that fit.
  func trimming(_ isOuter: (Character) -> Bool) -> Substring {
    var rest = self[...]
    while let first = rest.first, isOuter(first) { rest.removeFirst() }
    while let last = rest.last, isOuter(last) { rest.removeLast() }
    return rest
  }
}
