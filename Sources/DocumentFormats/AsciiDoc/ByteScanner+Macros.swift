// The targets and texts of macros.
extension ByteScanner {
  /// The target and the text of a macro, and the offset behind it.
  func macro(
    from start: Int
  ) -> (target: ArraySlice<UInt8>, text: ArraySlice<UInt8>, end: Int)? {
    var open = start
    while open < bytes.count, bytes[open] != UInt8(ascii: "["), open - start < 2_000 {
      if bytes[open].isSpaceByte { return nil }
      open += 1
    }
    guard open < bytes.count, bytes[open] == UInt8(ascii: "[") else { return nil }
    var close = open + 1
    while close < bytes.count, close - open < 4_096, bytes[close] != UInt8(ascii: "]") {
      close += bytes[close] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard close < bytes.count, bytes[close] == UInt8(ascii: "]") else { return nil }
    return (bytes[start..<open], bytes[open + 1..<close], close + 1)
  }
}

extension ArraySlice<UInt8> {
  /// The text of a link without its attributes; `nil` where there is none.
  var linkText: ArraySlice<UInt8>? {
    let text = String(decoding: self, as: UTF8.self)
    if text.isEmpty || text.hasPrefix("role=") || text.hasPrefix("window=") { return nil }
    let cut =
      text.firstRange(of: ",window=") ?? text.firstRange(of: ",role=")
      ?? text.firstRange(of: ", window=") ?? text.firstRange(of: ", role=")
    var shown = cut.map { text[..<$0.lowerBound] } ?? text[...]
    if shown.hasSuffix("^") { shown = shown.dropLast() }
    if shown.hasPrefix("\""), shown.hasSuffix("\""), shown.count > 1 {
      shown = shown.dropFirst().dropLast()
    }
    return Array(shown.utf8)[...]
  }

  /// The target of a reference without the mark of a fragment before it.
  var withoutFragment: ArraySlice<UInt8> {
    first == UInt8(ascii: "#") ? dropFirst() : self
  }
}
