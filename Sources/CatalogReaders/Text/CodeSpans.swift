import CatalogModel
import DocumentFormats

extension DocumentLine {
  /// The text, parted at the code spans that the format knows.
  var codeSpanInlines: [Prose.Inline] {
    var result: [Prose.Inline] = []
    result.reserveCapacity(2 * codeSpans.count + 1)
    var place = text.startIndex
    for span in codeSpans {
      let start = max(span.lowerBound, place)
      let end = min(span.upperBound, text.endIndex)
      guard start < end else { continue }
      if place < start { result.append(.text(String(text[place..<start]))) }
      result.append(.code(String(text[start..<end])))
      place = end
    }
    if place < text.endIndex { result.append(.text(String(text[place...]))) }
    return result
  }
}

extension [Prose.Inline] {
  /// The same with neighbouring stretches of plain words made one.
  var joiningTexts: [Prose.Inline] {
    var result: [Prose.Inline] = []
    for inline in self {
      if case .text(let more) = inline, case .text(let text) = result.last {
        result[result.count - 1] = .text(text + more)
      } else {
        result.append(inline)
      }
    }
    return result
  }
}
