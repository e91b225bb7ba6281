import Testing

@testable import CatalogReaders

/// A pattern, a text in which `‹ ›` stand around what it should find, and what its groups hold in
/// the first match. A text without marks holds no match.
struct PatternCase: Sendable, CustomTestStringConvertible {
  enum Goal: Sendable { case whole, prefix, first, all }

  let goal: Goal
  let pattern: String
  let marked: String
  let groups: [String: String]

  static func whole(
    _ pattern: String, _ marked: String, _ groups: [String: String] = [:]
  ) -> Self {
    Self(goal: .whole, pattern: pattern, marked: marked, groups: groups)
  }

  static func prefix(
    _ pattern: String, _ marked: String, _ groups: [String: String] = [:]
  ) -> Self {
    Self(goal: .prefix, pattern: pattern, marked: marked, groups: groups)
  }

  static func first(
    _ pattern: String, _ marked: String, _ groups: [String: String] = [:]
  ) -> Self {
    Self(goal: .first, pattern: pattern, marked: marked, groups: groups)
  }

  static func all(
    _ pattern: String, _ marked: String, _ groups: [String: String] = [:]
  ) -> Self {
    Self(goal: .all, pattern: pattern, marked: marked, groups: groups)
  }

  var testDescription: String { "\(goal) \(pattern) in \(marked)" }

  /// Marks what the pattern finds in the text without marks, and compares.
  func check() throws {
    let pattern = try Pattern(pattern)
    let subject = String(marked.filter { $0 != "‹" && $0 != "›" })
    let matches = matches(of: pattern, in: subject[...])
    #expect(mark(matches, in: subject) == marked)
    for name in pattern.groupNames {
      #expect(matches.first?[group: name].map(String.init) == groups[name], "group \(name)")
    }
    #expect(Set(groups.keys).isSubset(of: pattern.groupNames))
  }

  private func matches(of pattern: Pattern, in text: Substring) -> [PatternMatch] {
    switch goal {
    case .whole: pattern.wholeMatch(in: text).map { [$0] } ?? []
    case .prefix: pattern.prefixMatch(in: text).map { [$0] } ?? []
    case .first: Array(pattern.matches(in: text).prefix(1))
    case .all: pattern.matches(in: text)
    }
  }

  private func mark(_ matches: [PatternMatch], in subject: String) -> String {
    var marked = ""
    var place = subject.startIndex
    for match in matches {
      marked += subject[place..<match.range.lowerBound] + "‹" + match.text + "›"
      place = match.range.upperBound
    }
    return marked + subject[place...]
  }
}
