import Diagnostics
import YAMLReading

/// YAML as data: scalars as they are written, several documents as a list.
enum YAMLText {
  static func value(of document: SourceDocument) -> Diagnosed<DataValue> {
    let parsed = YAMLParser.documents(in: document)
    let lines = YAMLLines(document: document)
    let values = parsed.value.map { lines.value(of: $0, from: 1, until: lines.end(of: $0)) }
    return Diagnosed(DataValue.document(of: values), parsed.diagnostics)
  }

  /// The value of a part of a document, such as front matter; `nil` for what is no YAML.
  static func value(of document: SourceDocument, within part: Range<Int>) -> DataValue? {
    YAMLParser.parse(document, part).value.map {
      YAMLLines(document: document)
        .value(of: $0, from: 1, until: document.lineNumber(at: part.upperBound))
    }
  }
}

/// Finds the lines on which values end: right before what follows them.
private struct YAMLLines {
  let document: SourceDocument

  /// The line of the mark behind a document, or that behind the last.
  func end(of node: YAMLNode) -> Int {
    let next = (node.range.firstLine + 1)...max(node.range.firstLine + 1, document.lineCount)
    return next.first { $0 <= document.lineCount && document.line($0).hasPrefix("---") }
      ?? document.lineCount + 1
  }

  /// A value that stands on the line `from` or below, and ends before the line `until`. One that
  /// stands above is behind an alias, and is on that line as a whole.
  func value(of node: YAMLNode, from: Int, until: Int) -> DataValue {
    let isAlias = node.range.firstLine < from
    let line = isAlias ? from : node.range.firstLine
    let endLine = isAlias ? from : lastLine(from: line, until: until)
    switch node.content {
    case .null: return DataValue(.null, line: line, endLine: line)
    case .scalar(let text): return DataValue(.text(text), line: line, endLine: endLine)
    case .sequence(let nodes):
      let elements = nodes.indices.map { index in
        let next = index + 1 < nodes.count ? nodes[index + 1].range.firstLine : endLine + 1
        return value(of: nodes[index], from: line, until: next < line ? endLine + 1 : next)
      }
      return DataValue(.list(elements), line: line, endLine: endLine)
    case .mapping(let pairs):
      return DataValue(.object(members(pairs, line, endLine)), line: line, endLine: endLine)
    }
  }

  private func members(
    _ pairs: [YAMLNode.Member], _ line: Int, _ endLine: Int
  ) -> [DataValue.Member] {
    let members = pairs.indices.map { index in
      let key = max(line, pairs[index].key.range.firstLine)
      let next = index + 1 < pairs.count ? pairs[index + 1].key.range.firstLine : endLine + 1
      let value = value(of: pairs[index].value, from: key, until: max(key + 1, next))
      return DataValue.Member(key: pairs[index].key.value, value: value, line: key)
    }
    return members.contains { $0.key == Self.merge } ? Self.merged(members) : members
  }

  /// The key whose values stand for their own members.
  private static let merge = "<<"

  /// The members with those of merged mappings, unless they are there already; the first one counts.
  private static func merged(_ members: [DataValue.Member]) -> [DataValue.Member] {
    var known = Set(members.map(\.key))
    return members.flatMap { member in
      let mappings = member.value.elements.isEmpty ? [member.value] : member.value.elements
      guard member.key == merge, mappings.allSatisfy({ !$0.members.isEmpty }) else {
        return [member]
      }
      return mappings.flatMap(\.members).filter { known.insert($0.key).inserted }
    }
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
