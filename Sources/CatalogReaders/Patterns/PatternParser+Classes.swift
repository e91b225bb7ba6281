/// What an escape or a part of a class stands for.
enum PatternClassMember {
  case scalar(Unicode.Scalar)
  case several(ScalarClass.Members)
}

extension PatternParser {
  /// What follows a bracket that opens at `start`.
  mutating func bracketedClass(from start: Int) throws(PatternError) -> PatternSyntax {
    let isComplement = scanner.accept("^")
    var members = ScalarClass.Members()
    if scanner.accept("]") {
      throw scanner.error("a class is not empty; write '\\]' for the character", from: start)
    }
    while !scanner.accept("]") {
      guard scanner.peek != nil else {
        throw scanner.error("this class is not closed", from: start)
      }
      let added = try classMembers()
      members.ranges += added.ranges
      members.categories += added.categories
    }
    return .scalarClass(
      ScalarClass(members, isComplement: isComplement, ignoresCase: ignoresCase))
  }

  /// One scalar, one escape or one range.
  private mutating func classMembers() throws(PatternError) -> ScalarClass.Members {
    let start = scanner.index
    let first = try classMember()
    guard scanner.isAhead("-"), !scanner.isAhead("-]"), scanner.accept("-") else {
      return first.members
    }
    guard scanner.peek != nil else { return first.members }
    guard case .scalar(let lower) = first, case .scalar(let upper) = try classMember() else {
      throw scanner.error(
        "a range goes from one character to another; write '\\-' for the character", from: start)
    }
    guard lower <= upper else {
      throw scanner.error("this range goes backwards", from: start)
    }
    return ScalarClass.Members(ranges: [lower.value...upper.value])
  }

  private mutating func classMember() throws(PatternError) -> PatternClassMember {
    let start = scanner.index
    if scanner.accept("[:") {
      throw scanner.error(
        "named classes in brackets are not supported; write '\\[' for the character", from: start)
    }
    guard let scalar = scanner.next() else {
      throw scanner.error("this class is not closed", from: start)
    }
    return scalar == "\\" ? try escape(from: start) : .scalar(scalar)
  }

  /// What follows a backslash at `start`.
  mutating func escape(from start: Int) throws(PatternError) -> PatternClassMember {
    switch scanner.next() {
    case "d": return .several(.digits)
    case "D": return .several(.digits.rangesBetween)
    case "w": return .several(.wordScalars)
    case "W": return .several(.wordScalars.rangesBetween)
    case "s": return .several(.whiteSpace)
    case "S": return .several(.whiteSpace.rangesBetween)
    case "t": return .scalar("\t")
    case "p": return .several(.init(categories: [try category(from: start)]))
    case nil:
      throw scanner.error(
        "the pattern ends with a backslash; write '\\\\' for the character", from: start)
    case .some("0"..."9"), "k":
      throw scanner.error("references back to a group are not supported", from: start)
    case .some(let scalar) where scalar.isPunctuation: return .scalar(scalar)
    default:
      throw scanner.error("'\(scanner.text(from: start))' has no meaning here", from: start)
    }
  }

  /// What follows the `\p` at `start`.
  private mutating func category(from start: Int) throws(PatternError) -> ScalarCategory {
    for category in ScalarCategory.allCases where scanner.accept("{\(category.rawValue)}") {
      return category
    }
    throw scanner.error("only \\p{L}, \\p{Lu}, \\p{Ll} and \\p{N} are known", from: start)
  }
}

extension PatternClassMember {
  fileprivate var members: ScalarClass.Members {
    switch self {
    case .scalar(let scalar): .init(scalar)
    case .several(let members): members
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is ASCII and neither letter, digit, space nor control.
  fileprivate var isPunctuation: Bool {
    switch self {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }
}
