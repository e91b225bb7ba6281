/// A set of Unicode scalars.
struct ScalarClass: Sendable {
  /// Ranges of scalar values, and general categories.
  struct Members: Sendable {
    var ranges: [ClosedRange<UInt32>] = []
    var categories: [ScalarCategory] = []
  }

  private let members: Members
  private let isComplement: Bool
  private let ignoresCase: Bool
  /// A bit for each of the values 0 to 63, and 64 to 127.
  private var ascii: (low: UInt64, high: UInt64) = (0, 0)

  /// The members, or everything else. Where case is ignored, a scalar is also taken for what its
  /// upper-case and lower-case mapping are, if that is one scalar.
  init(_ members: Members, isComplement: Bool = false, ignoresCase: Bool = false) {
    var members = members
    if ignoresCase { members.ranges += members.otherCasesOfSingles }
    self.members = members
    self.isComplement = isComplement
    self.ignoresCase = ignoresCase
    for value in UInt8(0)..<64 {
      if includes(Unicode.Scalar(value)) { ascii.low |= 1 << UInt64(value) }
      if includes(Unicode.Scalar(value + 64)) { ascii.high |= 1 << UInt64(value) }
    }
  }

  /// Whether a scalar's value is in the set; no other number is.
  func contains(_ value: UInt32) -> Bool {
    if value < 64 { return (ascii.low &>> UInt64(value)) & 1 == 1 }
    if value < 128 { return (ascii.high &>> UInt64(value - 64)) & 1 == 1 }
    return Unicode.Scalar(value).map(includes) ?? false
  }

  private func includes(_ scalar: Unicode.Scalar) -> Bool {
    let isMember =
      members.contain(scalar)
      || (ignoresCase && scalar.otherCases.contains(where: members.contain))
    return isMember != isComplement
  }
}

extension ScalarClass.Members {
  static let digits = Self(ranges: [0x30...0x39])
  static let wordScalars = Self(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let whiteSpace = Self(ranges: [0x09...0x0D, 0x20...0x20])
  static let lineFeed = Self(ranges: [0x0A...0x0A])

  init(_ scalar: Unicode.Scalar) { ranges = [scalar.value...scalar.value] }

  /// Everything outside of the ranges, which are in ascending order.
  var rangesBetween: Self {
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { gaps.append(next...(range.lowerBound - 1)) }
      next = range.upperBound + 1
    }
    return Self(ranges: gaps + [next...0x10FFFF])
  }

  fileprivate func contain(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } || categories.contains { $0.contains(scalar) }
  }

  fileprivate var otherCasesOfSingles: [ClosedRange<UInt32>] {
    ranges.filter { $0.count == 1 }
      .flatMap { Unicode.Scalar($0.lowerBound)?.otherCases ?? [] }
      .map { $0.value...$0.value }
  }
}

extension Unicode.Scalar {
  /// The upper-case and the lower-case mapping, where they are one scalar each.
  fileprivate var otherCases: [Unicode.Scalar] {
    [properties.uppercaseMapping, properties.lowercaseMapping].compactMap { mapping in
      mapping.unicodeScalars.count == 1 ? mapping.unicodeScalars.first : nil
    }
  }
}
