import Diagnostics

/// The diagnostics of a check: each place once however often it is reached, and not all of too many.
struct TemplateProblems {
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<Place> = []

  private struct Place: Hashable {
    let path: String
    let offset: Int
  }

  var isFull: Bool { diagnostics.count >= TemplateLimits.problems }

  mutating func report(_ range: SourceRange, _ diagnostic: @autoclosure () -> Diagnostic) {
    let place = Place(path: range.document.path, offset: range.offsets.lowerBound)
    if !isFull, seen.insert(place).inserted { diagnostics.append(diagnostic()) }
  }
}
