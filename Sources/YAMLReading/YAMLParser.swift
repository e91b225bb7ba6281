package import Diagnostics
import Yams

/// Reads YAML 1.2 by way of Yams and libyaml.
package enum YAMLParser {
  /// The most values of one text, aliases counted as often as they are used.
  static let mostNodes = 200_000
  /// How deep values may be nested.
  static let deepest = 64

  /// The value of a document, or of a part of it such as front matter. Reports YAML that cannot be
  /// parsed, and texts of more than 200,000 values or 64 levels; the value is then `nil`.
  package static func parse(
    _ document: SourceDocument, _ part: Range<Int>? = nil
  ) -> Diagnosed<YAMLNode?> {
    let offsets = part ?? 0..<document.text.utf8.count
    do {
      let node = try Yams.compose(yaml: String(document[offsets]))
      var converter = YAMLConverter(document: document, start: offsets.lowerBound)
      guard let node else { return Diagnosed(converter.empty) }
      return Diagnosed(try converter.convert(node, depth: 0))
    } catch let error as YamlError {
      return Diagnosed(nil, [.brokenYAML(error, in: document, from: offsets.lowerBound)])
    } catch {
      return Diagnosed(nil, [.yamlTooLarge(SourceRange(document, line: 1))])
    }
  }
}

/// Turns Yams' nodes into ours.
private struct YAMLConverter {
  struct TooLarge: Error {}

  let document: SourceDocument
  /// The offset at which the YAML begins, and its line less one.
  let start: Int
  let firstLine: Int
  private var count = 0

  init(document: SourceDocument, start: Int) {
    self.document = document
    self.start = start
    firstLine = document.lineNumber(at: start) - 1
  }

  var empty: YAMLNode { YAMLNode(content: .null, range: SourceRange(document, start..<start)) }

  mutating func convert(_ node: Node, depth: Int) throws(TooLarge) -> YAMLNode {
    count += 1
    guard count <= YAMLParser.mostNodes, depth <= YAMLParser.deepest else { throw TooLarge() }
    switch node {
    case .scalar(let scalar):
      return YAMLNode(content: content(of: scalar), range: range(node.mark, scalar.string))
    case .sequence(let sequence):
      var elements: [YAMLNode] = []
      for element in sequence { elements.append(try convert(element, depth: depth + 1)) }
      return YAMLNode(content: .sequence(elements), range: range(node.mark, ""))
    case .mapping(let mapping):
      return YAMLNode(
        content: .mapping(try members(of: mapping, depth)), range: range(node.mark, ""))
    case .alias(let alias):
      return YAMLNode(content: .scalar("*\(alias.anchor.rawValue)"), range: range(node.mark, ""))
    }
  }

  private mutating func members(
    of mapping: Node.Mapping, _ depth: Int
  ) throws(TooLarge) -> [YAMLNode.Member] {
    var members: [YAMLNode.Member] = []
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      let member = YAMLNode.Member(
        key: Placed(name, at: range(key.mark, name)), value: try convert(value, depth: depth + 1))
      members.append(member)
    }
    return members
  }

  private func content(of scalar: Node.Scalar) -> YAMLNode.Content {
    let isPlain = scalar.style == .plain || scalar.style == .any
    return isPlain && ["", "~", "null"].contains(scalar.string) ? .null : .scalar(scalar.string)
  }

  /// The place of a value: its text where that stands there letter for letter, perhaps between
  /// quotes, or else the rest of the line.
  private func range(_ mark: Mark?, _ text: String) -> SourceRange {
    guard let mark else { return SourceRange(document, start..<start) }
    let offset = document.offset(line: firstLine + mark.line, column: mark.column)
    let end = max(offset, document.range(ofLine: document.lineNumber(at: offset)).upperBound)
    let rest = document[offset..<end]
    let quotes = ["", "'", "\""].first { !text.isEmpty && rest.hasPrefix($0 + text + $0) }
    guard let quotes else { return SourceRange(document, offset..<end) }
    let first = offset + quotes.utf8.count
    return SourceRange(document, first..<(first + text.utf8.count))
  }
}

extension SourceDocument {
  /// The offset of a line and column, both beginning at 1; cut to what there is.
  fileprivate func offset(line: Int, column: Int) -> Int {
    let line = range(ofLine: min(max(1, line), lineStarts.count))
    return line.lowerBound
      + self[line].unicodeScalars.prefix(column - 1).reduce(0) {
        $0 + UTF8.width($1)
      }
  }
}

extension Diagnostic {
  fileprivate static func brokenYAML(
    _ error: YamlError, in document: SourceDocument, from start: Int
  ) -> Diagnostic {
    let line = error.mark.map { document.lineNumber(at: start) - 1 + $0.line } ?? 1
    let offset = document.offset(line: line, column: error.mark?.column ?? 1)
    return Diagnostic(
      id: "broken-yaml", "this is not valid YAML: \(error.words)",
      at: SourceRange(document, offset..<offset),
      suggestions: [
        "Texts with ':', '#', quotes, brackets or a leading '*', '&', '@' need quotes around them."
      ])
  }

  fileprivate static func yamlTooLarge(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "yaml-too-large",
      "the file has more than \(YAMLParser.mostNodes) values or more than \(YAMLParser.deepest) "
        + "levels", at: range,
      suggestions: ["Split the file, or use fewer aliases."])
  }
}

extension YamlError {
  fileprivate var mark: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark
    case .reader(_, _, _, _): nil
    default: nil
    }
  }

  fileprivate var words: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _), .reader(let problem, _, _, _):
      problem
    case .duplicatedKeysInMapping: "a key stands twice in one mapping"
    default: "it could not be parsed"
    }
  }
}
