/// A line that as a whole is a mark of a site generator, with what a reader sees of it.
struct GeneratorLine {
  let title: Substring
  /// How many bytes at its beginning stay as they are.
  var keptPrefix = 0
  /// Whether the text that belongs to it is indented by four columns.
  var isIndented = false

  /// Whether such a line may begin with a byte.
  static func mayBegin(with byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "="),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ">"):
      true
    default: false
    }
  }

  /// `line` has no white space before it; `nil` for a line that is content.
  init?(_ line: Substring) {
    let line = line.trimmedAtEnd
    if let title = Self.colonTitle(line) ?? Self.attributesOnly(line) ?? Self.blockTitle(line) {
      self.title = title
    } else if let title = Self.indentedTitle(line) {
      self.title = title
      isIndented = true
    } else if line.hasPrefix(">"), let prefix = Self.alertPrefix(line) {
      title = ""
      keptPrefix = prefix
    } else {
      return nil
    }
  }

  /// `:::note Title`, `:::tip[Title]` and `:::`.
  private static func colonTitle(_ line: Substring) -> Substring? {
    guard line.hasPrefix(":::") else { return nil }
    var rest = line.drop { $0 == ":" }.trimmed
    if rest.first != "{", rest.first != "[" {
      rest = rest.drop { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }.trimmed
    }
    if rest.first == "[", let end = rest.lastIndex(of: "]") {
      return rest[rest.index(after: rest.startIndex)..<end]
    }
    return rest.first == "{" ? "" : rest
  }

  /// `!!! note "Title"`, `??? note` and `=== "Title"`.
  private static func indentedTitle(_ line: Substring) -> Substring? {
    guard line.hasPrefix("!!! ") || line.hasPrefix("???") || line.hasPrefix("=== \"") else {
      return nil
    }
    let behind = line.drop { "!?+=".contains($0) }
    guard behind.first == " ", behind.contains(where: \.isLetter) else { return nil }
    guard let start = behind.firstIndex(of: "\""), let end = behind.lastIndex(of: "\""),
      start < end
    else { return "" }
    return behind[behind.index(after: start)..<end]
  }

  /// `{: .class }`, `{#id}`, and tags that only include other files.
  private static func attributesOnly(_ line: Substring) -> Substring? {
    if line.hasPrefix("[!INCLUDE") { return "" }
    guard line.hasSuffix("}"), line.filter({ $0 == "}" }).count == 1 else { return nil }
    return line.hasPrefix("{:") || line.hasPrefix("{#") || line.hasPrefix("{.") ? "" : nil
  }

  /// `{% tab title="Title" %}` and other marks of blocks, which say nothing.
  private static func blockTitle(_ line: Substring) -> Substring? {
    guard line.hasPrefix("{%"), line.hasSuffix("%}"),
      line.filter({ $0 == "}" }).count == 1
    else { return nil }
    guard let place = line.firstRange(of: "title=\"") else { return "" }
    return line[place.upperBound...].prefix { $0 != "\"" }
  }

  /// The length of the marks before `[!NOTE]`.
  private static func alertPrefix(_ line: Substring) -> Int? {
    let rest = line.drop { $0 == ">" || $0 == " " }
    guard rest.hasPrefix("[!"), rest.hasSuffix("]"),
      rest.dropFirst(2).dropLast().allSatisfy(\.isLetter)
    else { return nil }
    return line.utf8.count - rest.utf8.count
  }
}
