extension SearchQuery {
  /// A short query, the only word of it beside a vendor's name, and the last word before the first `...` or `…`.
  var beginnings: [String] {
    let whole = slice(0, text.count)
    let isShort = runs.count <= 6 && whole.utf16.count <= 64
    let bare = vendors.isEmpty ? [] : bare
    let own = bare.count == 1 ? bare.map(text(of:)) : []
    return (isShort ? [whole] : []) + own + [cutWord].compactMap { $0 }
  }

  /// The first stretch of 5 to 64 letters, numbers, `_`, `.` and `-` that dots follow.
  private var cutWord: String? {
    let beginning = text.prefix(2000)
    for start in beginning.indices {
      var end = start
      while end < beginning.endIndex, end - start < 64, Self.isOfWord(text[end]) {
        end += 1
        if end - start >= 5, isCut(at: end, before: beginning.endIndex) { return slice(start, end) }
      }
    }
    return nil
  }

  private func isCut(at place: Int, before limit: Int) -> Bool {
    let rest = text[place..<limit]
    return rest.first == "…" || rest.starts(with: "...".unicodeScalars)
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.isASCIIWord || "_.-".unicodeScalars.contains(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
