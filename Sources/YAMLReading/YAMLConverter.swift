import Diagnostics

/// Turns what libyaml read into nodes with their places in a document.
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

  mutating func convert(_ tree: YAMLTree, depth: Int) throws(TooLarge) -> YAMLNode {
    count += 1
    guard count <= mostNodes, depth <= deepest else { throw TooLarge() }
    switch tree {
    case .scalar(let text, let isPlain, let mark):
      let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(text)
      let range = places.range(mark, text)
      return YAMLNode(content: isNull ? .null : .scalar(text), range: range)
    case .sequence(let trees, let mark):
      let range = places.range(mark)
      var elements: [YAMLNode] = []
      for tree in trees { elements.append(try convert(tree, depth: depth + 1)) }
      return YAMLNode(content: .sequence(elements), range: range)
    case .mapping(let members, let mark):
      let range = places.range(mark)
      return YAMLNode(content: .mapping(try convert(members, depth)), range: range)
    }
  }

  private mutating func convert(
    _ members: [YAMLTree.Member], _ depth: Int
  ) throws(TooLarge) -> [YAMLNode.Member] {
    var converted: [YAMLNode.Member] = []
    for member in members {
      let name = member.key.text
      let place = places.range(member.key.mark, name)
      let value = try convert(member.value, depth: depth + 1)
      converted.append(YAMLNode.Member(key: Placed(name, at: place), value: value))
    }
    return converted
  }
}

extension YAMLConverter {
  /// Where something wrong was found in a part of the document.
  mutating func place(of fault: YAMLFault, in part: Range<Int>) -> SourceRange {
    let offset = fault.mark.map { places.offset(of: $0) } ?? firstForbidden(in: part)
    return SourceRange(document, offset..<offset)
  }

  /// The offset of the first character that YAML forbids, which libyaml does not always tell; the
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
