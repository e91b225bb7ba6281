/// Whether nothing but a number speaks for a record, though the text says more than that a code is asked for: neither is
/// its vendor named, or the only one that is searched, nor does a part of what its entry says stand there. So `Error 1603`
/// of a program that the site does not have is not taken for the 1603 of another.
struct LoneNumber {
  let index: SearchIndex
  let query: SearchQuery
  let filter: SearchFilter

  /// What share of the words of an entry agrees with a text where it is of the entry.
  private static let leastAgreed = 0.2

  func speaks(for finding: Finding) -> Bool {
    guard let key = finding.key, isPlain(key, finding.text), !finding.isNamed, !finding.isAgreed,
      !filter.isOfOneVendor
    else { return false }
    let words = query.runs.flatMap(\.pieces).filter { !NumberKey.isDigits($0) }
    let titles = CategoryTitles(index: index, query: query)
    guard saysMore(words), titles.share(of: finding) == 0 else { return false }
    let known = Set(words.filter { !Self.isOfAnyLog($0) }.map(TableKey.init))
    let record = index.records[finding.record]
    return AgreeingNumbers.share(of: record, known, hasNames: true) < Self.leastAgreed
  }

  /// Whether a word is none that only asks; one for a code asks, too, and one for an error beside it.
  private func saysMore(_ words: [String]) -> Bool {
    let isAsked = words.contains(where: QueryWords.isCode)
    return words.contains { word in
      !(isAsked && QueryWords.isCue(word))
        && (!QueryWords.asking.contains(word) || word.utf8.starts(with: "error".utf8))
    }
  }

  /// Whether it is digits, neither an HTTP status nor of a form that a vendor writes.
  private func isPlain(_ key: String, _ text: String?) -> Bool {
    NumberKey.isWhole(key) && !ToldStatus.isStatus(key: key)
      && text.flatMap(NumberForm.of).map(index.forms.contains) != true
  }

  private static func isOfAnyLog(_ word: String) -> Bool {
    QueryWords.logging.contains(word) || QueryWords.counted.contains(word)
      || QueryWords.telling.contains(word)
  }
}
