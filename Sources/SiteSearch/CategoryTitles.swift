/// What a query says of the categories of what it found.
struct CategoryTitles {
  let index: SearchIndex
  let query: SearchQuery

  /// How many words before a code and behind it are looked at.
  private static let (mostBefore, mostBehind) = (6, 3)

  /// How much of its category's title stands beside a code in the query: the more, the nearer before it, so that
  /// of `{"response": {"code": 2, "reason": 1}}` each number is of another category.
  func share(of finding: Finding) -> Int {
    let runs = query.runs
    let place = finding.text.flatMap(place) ?? -1
    let title = Set(
      SearchTokenizer.terms(of: index.records[finding.record].category).map(TableKey.init))
    let around = max(0, place - Self.mostBefore)..<min(runs.count, place + Self.mostBehind + 1)
    return around.reduce(0) { share, other in
      let said = runs[other].pieces.count {
        title.contains(TableKey($0)) && !QueryWords.asking.contains($0)
      }
      return share + said * (other < place - 1 ? 2 : other < place ? 4 : 1)
    }
  }

  /// The first run that is a text.
  private func place(of text: String) -> Int? {
    query.runs.firstIndex { query.text(of: $0).utf8.elementsEqual(text.utf8) }
  }
}
