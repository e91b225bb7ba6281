import CatalogReaders
import Diagnostics

/// What became of the lines of a document, in words.
struct CoverageReport {
  let document: SourceDocument
  let coverage: LineCoverage
  /// The lines that were reported as not read.
  let unread: Set<Int>

  /// One line: how many are what.
  var summary: String {
    let counts = groups.map { "\($0.count) \($0.words)" }
    return "Lines: " + (counts.isEmpty ? "none" : counts.joined(separator: ", ")) + "."
  }

  /// The lines outside of entries themselves, under what became of them.
  var details: [String] {
    groups.filter { !$0.isEntry }.flatMap { group in
      ["", group.words + ":"]
        + group.lines.map { "  \($0): " + TerminalText.line(String(document.line($0).prefix(160))) }
    }
  }

  private struct Group {
    let words: String
    let isEntry: Bool
    var count = 0
    /// Their numbers, but of those in entries, which nobody asks for.
    var lines: [Int] = []
  }

  private func words(_ role: LineCoverage.Role?, line: Int) -> String {
    switch role {
    case .entry: "in entries"
    case .heading: "in headings"
    case .introduction: "in the introduction"
    case .ignored(let rule): "ignored as '\(rule)'"
    case nil: unread.contains(line) ? "left over" : "of marks only"
    }
  }

  /// In the order in which they first come.
  private var groups: [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for (index, role) in coverage.roles.enumerated() where role != nil || !isBlank(index + 1) {
      let words = words(role, line: index + 1)
      let place = places[words] ?? groups.count
      if place == groups.count {
        groups.append(Group(words: words, isEntry: role == .entry))
      }
      places[words] = place
      groups[place].count += 1
      if role != .entry { groups[place].lines.append(index + 1) }
    }
    return groups
  }

  private func isBlank(_ line: Int) -> Bool { document.line(line).allSatisfy(\.isWhitespace) }
}
