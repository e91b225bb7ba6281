import CatalogModel

/// Finds the codes without a partner that the other side has in another grouping: within a range, or
/// apart.
///
/// A range that stands on both sides as it is says nothing new about a code that stood beside it.
struct Regrouping {
  /// By the positions of entries of base, the positions of the entries of revision that stand for
  /// their codes.
  let bases: [Int: [Int]]
  /// The same the other way around.
  let revisions: [Int: [Int]]

  /// `pairs` are the entries that have a partner already.
  init(_ unpaired: UnpairedEntries, pairs: [EntryMatch]) {
    let recoded = pairs.filter { pair in
      unpaired.base[pair.base].code != unpaired.revision[pair.revision].code
    }
    let left = Side(unpaired.base, alone: unpaired.removed, recoded: recoded.map(\.base)) {
      unpaired.expectedKey(of: $0).category
    }
    let right = Side(unpaired.revision, alone: unpaired.added, recoded: recoded.map(\.revision)) {
      $0.category
    }
    bases = left.regrouped(in: right)
    revisions = right.regrouped(in: left)
  }

  /// Without what is found here, and with nothing else changed.
  func rest(of unpaired: UnpairedEntries) -> UnpairedEntries {
    var rest = unpaired
    rest.leaveOut(bases: Set(bases.keys), revisions: Set(revisions.keys))
    return rest
  }

  private struct Side {
    let entries: [Entry]
    /// Those without a partner whose code is a number or a range.
    let alone: [(position: Int, span: NumberSpan)]
    /// The ranges that the other side does not have as they are.
    let ranges: NumberSpans?
    let category: (Entry) -> String

    init(
      _ entries: [Entry], alone: [Int], recoded: [Int], category: @escaping (Entry) -> String
    ) {
      self.entries = entries
      self.category = category
      self.alone = alone.compactMap { position in
        NumberSpan(entries[position].code).map { (position, $0) }
      }
      let ranges = (alone + recoded).filter { entries[$0].code.range != nil }
      self.ranges = ranges.isEmpty ? nil : NumberSpans(ranges, of: entries, category: category)
    }

    func regrouped(in other: Side) -> [Int: [Int]] {
      let hasRanges = alone.contains { $0.span.isRange }
      guard hasRanges || other.ranges != nil && !alone.isEmpty else { return [:] }
      let all =
        hasRanges
        ? NumberSpans(
          Array(other.entries.indices), of: other.entries, category: other.category) : nil
      return alone.reduce(into: [:]) { found, code in
        let spans = code.span.isRange ? all : other.ranges
        found[code.position] = spans?.holders(
          of: code.span, in: category(entries[code.position]))
      }
    }
  }
}
