import DocumentFormats

/// A label at the beginning of a text, such as `Cause:`, with what stands behind it.
enum LabelledText {
  /// `nil` where none of the labels stands there; marks of Markdown around a label are passed over.
  static func split(_ line: DocumentLine, by labels: [Column]) -> (Column, DocumentLine)? {
    guard !labels.isEmpty else { return nil }
    let text = line.text.drop { "*_".contains($0) }
    guard let label = labels.first(where: { text.hasPrefix($0.name) }) else { return nil }
    var rest = text.dropFirst(label.name.count)
    let marks = rest.prefix { "*_ ".contains($0) }
    rest = rest.dropFirst(marks.count)
    guard let joint = rest.first, ":：–—-".contains(joint) else { return nil }
    return (
      label, DocumentLine(line, text: rest.dropFirst().trimmedAtStart.drop { "*_".contains($0) })
    )
  }
}
