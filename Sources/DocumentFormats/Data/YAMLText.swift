import Diagnostics
import YAMLReading

/// YAML as data: scalars as they are written, several documents as a list.
enum YAMLText {
  static func value(of document: SourceDocument) -> Diagnosed<DataValue> {
    let parsed = YAMLParser.documents(in: document)
    var values: [DataValue] = []
    for (index, node) in parsed.value.enumerated() {
      let next = parsed.value.dropFirst(index + 1).first?.range.firstLine
      let places = YAMLLines(document: document)
      values.append(places.value(of: node, until: next ?? document.lineCount + 1))
    }
    return Diagnosed(DataValue.document(of: values), parsed.diagnostics)
  }
}

/// Finds the lines on which values end: right before what follows them.
private struct YAMLLines {
  let document: SourceDocument

  /// A value that what follows begins behind, on the line `until`.
  func value(of node: YAMLNode, until: Int) -> DataValue {
    let line = node.range.firstLine
    let endLine = lastLine(from: line, until: until)
    switch node.content {
    case .null: return DataValue(.null, line: line, endLine: line)
    case .scalar(let text): return DataValue(.text(text), line: line, endLine: endLine)
    case .sequence(let nodes):
      var elements: [DataValue] = []
      for (index, element) in nodes.enumerated() {
        let next = nodes.dropFirst(index + 1).first?.range.firstLine ?? endLine + 1
        elements.append(value(of: element, until: next))
      }
      return DataValue(.list(elements), line: line, endLine: endLine)
    case .mapping(let pairs):
      return DataValue(.object(members(pairs, endLine)), line: line, endLine: endLine)
    }
  }

  private func members(_ pairs: [YAMLNode.Member], _ endLine: Int) -> [DataValue.Member] {
    var members: [DataValue.Member] = []
    for (index, pair) in pairs.enumerated() {
      let next = pairs.dropFirst(index + 1).first?.key.range.firstLine ?? endLine + 1
      let value = value(of: pair.value, until: next)
      members.append(.init(key: pair.key.value, value: value, line: pair.key.range.firstLine))
    }
    return members
  }

  /// The last line before `until` that is neither blank, a comment nor a mark between documents.
  private func lastLine(from line: Int, until: Int) -> Int {
    var last = min(until - 1, document.lineCount)
    while last > line, isEmpty(document.line(last)) { last -= 1 }
    return max(line, last)
  }

  private func isEmpty(_ line: Substring) -> Bool {
    let text = line.trimmed
    return text.isEmpty || text.first == "#" || text == "---" || text == "..."
  }
}

extension SourceRange {
  fileprivate var firstLine: Int { document.lineNumber(at: offsets.lowerBound) }
}
