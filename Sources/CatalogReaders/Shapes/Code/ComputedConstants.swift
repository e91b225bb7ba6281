/// Constants of which nearly all are computed from one other, as `E_LOST (E_START + 1)`, and those beside them that are
/// no codes: where the numbers start, how many there may be, and what is computed from such alone.
struct ComputedConstants {
  /// The names of those that are no codes.
  let others: Set<Substring>

  /// Fewer do not show that all are meant to be computed.
  private static let least = 5

  /// `isErrorByName` tells of a name whether it says that it is of an error.
  init(_ members: [CodeMember], _ code: CodeText, isErrorByName: (Substring) -> Bool) {
    let names = Set(members.compactMap(\.name))
    let sums = members.compactMap { member in
      member.name.map { Sum($0, code.tokens[member.place], of: names) }
    }
    let uses = sums.filter(\.isOfBase).reduce(into: [Substring: Int]()) { counts, sum in
      counts[sum.parts[0], default: 0] += 1
    }
    let bases = uses.filter { $0.value > 1 && Self.isOfBase($0.key) }.keys
    let most = uses.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let (base, count) = most, count >= Self.least, count * 5 >= sums.count * 3 else {
      others = Set(bases)
      return
    }
    let ofBase = Set(sums.filter { $0.isOfBase && $0.parts[0] == base }.map(\.name))
    let rest = sums.filter { !ofBase.contains($0.name) }
    let parts = Set(rest.flatMap(\.parts)).union([base]).subtracting(ofBase)
    others = Set(
      rest.filter { sum in
        parts.contains(sum.name) || !sum.parts.isEmpty && !sum.hasNumber
          || sum.parts.isEmpty && !isErrorByName(sum.name)
      }.map(\.name))
  }

  /// Whether a name says that numbers start there: `ACME_ERR_BASE`.
  private static func isOfBase(_ name: Substring) -> Bool {
    ["base", "begin", "first", "offset", "start"].contains(name.words.last)
  }

  /// What the value of a constant is computed from.
  private struct Sum {
    let name: Substring
    /// Other constants.
    let parts: [Substring]
    let hasNumber: Bool

    /// Longer values are no sums.
    private static let longest = 12

    init(_ name: Substring, _ tokens: ArraySlice<CodeToken>, of names: Set<Substring>) {
      let value = tokens.drop { !$0.isWord(String(name)) }.dropFirst().prefix(Self.longest)
      let isSum = value.contains { $0.isMark("+") || $0.isMark("-") }
      self.name = name
      parts = isSum ? value.filter { names.contains($0.text) && $0.text != name }.map(\.text) : []
      hasNumber = value.contains { $0.kind == .number }
    }

    /// Whether it is one other constant and a number.
    var isOfBase: Bool { parts.count == 1 && hasNumber }
  }
}
