import Diagnostics

/// What is said of the problems of a site's files: a template that is wrong is wrong on every page.
enum AuditReport {
  private static let mostReported = 50

  /// The first of those in the same words, with the number of the others; 50 at most, and then how many are left out.
  static func of(_ problems: [Diagnostic]) -> [Diagnostic] {
    let joined = joined(problems)
    let more = joined.count - mostReported
    return more > 0 ? joined.prefix(mostReported) + [.moreProblems(more)] : joined
  }

  private static func joined(_ problems: [Diagnostic]) -> [Diagnostic] {
    var counts: [String: Int] = [:]
    let first = problems.filter { problem in
      counts[problem.summary, default: 0] += 1
      return counts[problem.summary] == 1
    }
    return first.map { problem in
      let others = (counts[problem.summary] ?? 1) - 1
      return others > 0
        ? problem.adding(
          .init("so it is in \(others == 1 ? "another place" : "\(others) other places")"))
        : problem
    }
  }
}

extension Diagnostic {
  fileprivate static func moreProblems(_ count: Int) -> Diagnostic {
    Diagnostic(
      id: "output-more-problems", "\(count) more problems of the output are not shown",
      at: .file("templates"), suggestions: ["Correct those above first."])
  }
}
