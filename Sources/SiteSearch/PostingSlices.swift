/// The groups of a long list that have the highest impacts, once more: a search for common words alone
/// reads slices until no record outside of them can be among the best, and not whole lists.
///
/// So it has the same first results, as the threshold algorithms have (Fagin, Lotem and Naor, 2003),
/// and its files stay a tenth. A list names each slice with the highest impact that is in none up to it.
enum PostingSlices {
  /// How many postings the first slice has at least; each other ends where there are four times as
  /// many up to it.
  private static let first = 2048
  private static let growth = 4

  /// The places of the groups of each slice. Together they have no more than four fifths of the list.
  static func ranges(of postings: Postings) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (end, sum, wanted) = (0, 0, first)
    while true {
      let start = end
      while end < postings.groups.count, sum < wanted {
        sum += postings.groups[end].records.count
        end += 1
      }
      if sum * 5 > postings.count * 4 { return ranges }
      if end > start { ranges.append(start..<end) }
      wanted *= growth
    }
  }
}
