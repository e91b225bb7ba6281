import CatalogModel

/// How sure it is that a document is read as it should be.
package enum ReadingVerdict: Sendable, Equatable {
  case sure
  /// For these reasons, each a sentence for people.
  case unsure([String])

  /// Below this score the entries look doubtful. Of the made-up documents of the tests, those of a
  /// shape score more than 0.5, those that are nearly of it less than 0.35.
  private static let least = 0.4
  /// Another way of reading, of which there is no doubt, is as good where it comes this near to the best one.
  private static let near = 0.95

  /// `candidates` are the ways of reading, the best first; `lost` says why there may be no codes.
  package init(_ candidates: [ReadingCandidate], lost: String?) {
    guard let best = candidates.first else {
      self = .unsure([lost ?? "No shape fits this document."])
      return
    }
    var reasons: [String] = []
    if best.assessment.score < Self.least {
      reasons.append(lost ?? "What was found hardly looks like codes and their texts.")
    }
    let limit = best.weight * Self.near
    let rivals = candidates.dropFirst().filter {
      $0.weight >= limit && $0.doubts.isEmpty
        && (!best.assessment.namesCodes || $0.assessment.namesCodes || $0.isLonger(than: best))
    }
    if let rival = rivals.first(where: { $0.codes != best.codes }) {
      reasons.append(
        "It could as well be read as \(rival.assessment.entryCount) entries by the shape "
          + "'\(rival.instructions.shape.name)'.")
    }
    if let doubt = OutsideEntries(of: best, among: candidates.dropFirst()).doubt {
      reasons.append(doubt)
    }
    reasons += best.doubts
    self = reasons.isEmpty ? .sure : .unsure(reasons)
  }
}

extension ReadingCandidate {
  /// Whether it has many codes more: where a column names the codes, the same ones in the text
  /// below are no reason for doubt.
  fileprivate func isLonger(than other: Self) -> Bool {
    assessment.entryCount * 4 > other.assessment.entryCount * 5
  }

  fileprivate var codes: [String] { read.entries.map(\.code.text).sorted() }
}
