/// A Markdown text without what site generators put into it: front matter, imports, shortcodes,
/// component tags, comments and the marks of admonitions.
///
/// Each line of the result stands for the line of the document with the same number.
struct MarkdownSource {
  private(set) var text: String
  /// Names of tags that the text closes somewhere, so that they are no placeholders.
  let closedTags: Set<String>

  init(_ document: String) {
    let scanner = ByteScanner(document)
    closedTags = scanner.closedTags
    var cleaner = MarkdownCleaner(scanner, closedTags: closedTags)
    cleaner.clean()
    text = String(decoding: cleaner.output.withLineFeedsOnly, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Without carriage returns, each of which libcmark takes for the end of a line; one that stands
  /// within a line becomes a blank.
  fileprivate var withLineFeedsOnly: [UInt8] {
    guard contains(0x0D) else { return self }
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for (index, byte) in enumerated() {
      if byte != 0x0D {
        result.append(byte)
      } else if index + 1 < count, self[index + 1] != UInt8(ascii: "\n") {
        result.append(0x20)
      }
    }
    return result
  }
}

extension ByteScanner {
  /// The names behind `</`.
  fileprivate var closedTags: Set<String> {
    var names: Set<String> = []
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "/") {
        let end = tagNameEnd(from: index + 2)
        if end > index + 2 { names.insert(text(index + 2..<end)) }
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    return names
  }

  /// The end of a tag's name; the offset itself where there is none.
  func tagNameEnd(from start: Int) -> Int {
    guard start < bytes.count, bytes[start].isLetterByte else { return start }
    var end = start
    while end < bytes.count, end - start < 100,
      bytes[end].isLetterByte || bytes[end].isDigitByte || "-_.:".utf8.contains(bytes[end])
    {
      end += 1
    }
    return end
  }
}
