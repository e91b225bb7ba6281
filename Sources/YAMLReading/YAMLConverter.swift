import Diagnostics
import Yams

/// Turns Yams' nodes into ours.
struct YAMLConverter {
  struct TooLarge: Error {}

  private let document: SourceDocument
  private var places: YAMLPlaces
  private var count = 0
  private let mostNodes: Int
  private let deepest: Int

  init(
    document: SourceDocument, start: Int, mostNodes: Int = YAMLParser.mostNodes,
    deepest: Int = YAMLParser.deepest
  ) {
    self.document = document
    self.mostNodes = mostNodes
    self.deepest = deepest
    places = YAMLPlaces(document: document, start: start)
  }

  var empty: YAMLNode {
    YAMLNode(content: .null, range: SourceRange(document, places.start..<places.start))
  }

  mutating func convert(_ node: Node, depth: Int) throws(TooLarge) -> YAMLNode {
    count += 1
    guard count <= mostNodes, depth <= deepest else { throw TooLarge() }
    switch node {
    case .scalar(let scalar):
      let range = places.range(node.mark, scalar.string)
      return YAMLNode(content: content(of: scalar), range: range)
    case .sequence(let sequence):
      let range = places.range(node.mark)
      var elements: [YAMLNode] = []
      for element in sequence { elements.append(try convert(element, depth: depth + 1)) }
      return YAMLNode(content: .sequence(elements), range: range)
    case .mapping(let mapping):
      let range = places.range(node.mark)
      return YAMLNode(content: .mapping(try members(of: mapping, depth)), range: range)
    case .alias(let alias):
      let content = YAMLNode.Content.scalar("*\(alias.anchor.rawValue)")
      return YAMLNode(content: content, range: places.range(node.mark))
    }
  }

  private mutating func members(
    of mapping: Node.Mapping, _ depth: Int
  ) throws(TooLarge) -> [YAMLNode.Member] {
    var members: [YAMLNode.Member] = []
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      let place = places.range(key.mark, name)
      let value = try convert(value, depth: depth + 1)
      members.append(YAMLNode.Member(key: Placed(name, at: place), value: value))
    }
    return members
  }

  private func content(of scalar: Node.Scalar) -> YAMLNode.Content {
    let isPlain = scalar.style == .plain || scalar.style == .any
    let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    return isNull ? .null : .scalar(scalar.string)
  }
}

extension YAMLConverter {
  /// Where Yams found something wrong in a part of the document.
  mutating func place(of error: YamlError, in part: Range<Int>) -> SourceRange {
    let offset = error.mark.map { places.offset(of: $0) } ?? firstForbidden(in: part)
    return SourceRange(document, offset..<offset)
  }

  /// The offset of the first character that YAML forbids, which Yams does not always tell; the
  /// beginning of the part where there is none.
  private func firstForbidden(in part: Range<Int>) -> Int {
    var offset = part.lowerBound
    for scalar in document[part].unicodeScalars {
      if Self.isForbidden(scalar) { return offset }
      offset += UTF8.width(scalar)
    }
    return part.lowerBound
  }

  /// Whether a scalar is none of YAML 1.2's `c-printable` (production 1).
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE...0xFFFF: true
    default: false
    }
  }
}

extension YamlError {
  fileprivate var mark: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark
    case .duplicatedKeysInMapping(_, let context): context.mark
    default: nil
    }
  }
}
