import DocumentFormats

/// An HTTP status in brackets at the beginning of a text, with what parts it from that: `(404) – There is none`.
struct StatusHead {
  let status: Int
  let rest: DocumentLine

  private static let pattern = try? Pattern(
    #"[(\[](?:HTTP\s+)?(?:[Ss]tatus\s+)?(?<status>[1-5]\d\d)[)\]](?:\s*[-–—:]+\s+|\s*:?\s*$|\s*:\s*)"#
  )

  /// `nil` for a text that goes on without a dash or a colon, as `(404) or another one` does.
  init?(_ line: DocumentLine) {
    guard let first = line.text.first, "([".contains(first),
      let match = Self.pattern?.prefixMatch(in: line.text), let text = match[group: "status"],
      let status = Int(text)
    else { return nil }
    self.status = status
    rest = DocumentLine(line, text: line.text[match.range.upperBound...])
  }
}
