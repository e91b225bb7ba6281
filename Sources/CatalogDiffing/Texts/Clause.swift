/// The words between two stops of a text, in lower case; a contraction is taken apart: `can`, `not`
/// of `can't` and of `cannot`.
struct Clause {
  let words: [String]

  /// Those of a text, in their order, none of them empty.
  static func all(in text: String) -> [Clause] {
    let tokens = WordTokens.split(text)
    var clauses: [[String]] = [[]]
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let token = tokens[index]
      if let verb = contracted(tokens[index...]) {
        clauses[clauses.count - 1] += [verb, "not"]
        index += 3
        continue
      }
      if isStop(token) {
        clauses.append([])
      } else if token.contains(where: { $0.isLetter || $0.isNumber }) {
        let word = token.lowercased()
        clauses[clauses.count - 1] += word == "cannot" ? ["can", "not"] : [word]
      }
      index += 1
    }
    return clauses.filter { !$0.isEmpty }.map(Clause.init)
  }

  /// `do` of `don't`, where the tokens begin with such a contraction.
  private static func contracted(_ tokens: ArraySlice<Substring>) -> String? {
    let next = Array(tokens.prefix(3))
    guard next.count == 3, next[1] == "'" || next[1] == "’", next[2] == "t" || next[2] == "T"
    else { return nil }
    let verb = next[0].lowercased()
    return verb == "can" ? verb : verb.last == "n" ? String(verb.dropLast()) : nil
  }

  private static func isStop(_ token: Substring) -> Bool {
    token.contains { ".,;:!?()\n".contains($0) }
  }
}
