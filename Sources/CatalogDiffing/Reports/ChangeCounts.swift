/// How many changes there are of each impact.
package struct ChangeCounts: Sendable, Equatable {
  let breaking: Int
  let suspect: Int
  let additive: Int
  let editorial: Int

  init(_ changes: some Sequence<Change>) {
    let counts = changes.reduce(into: [:]) { $0[$1.impact, default: 0] += 1 }
    breaking = counts[.breaking, default: 0]
    suspect = counts[.suspect, default: 0]
    additive = counts[.additive, default: 0]
    editorial = counts[.editorial, default: 0]
  }

  package var total: Int { breaking + suspect + additive + editorial }

  package subscript(impact: Impact) -> Int {
    switch impact {
    case .breaking: breaking
    case .suspect: suspect
    case .additive: additive
    case .editorial: editorial
    }
  }
}
