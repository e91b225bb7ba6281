import CatalogModel
import OrderedJSON

/// Trying again helps where it did not, or no longer does.
struct RetryableChanged: PairRule {
  let id = "retryable-changed"
  let impact = Impact.breaking
  let meaning = """
    The vendor now says the contrary about trying the same request again. A client that goes \
    by it repeats in vain, or gives up too early.
    """
  let advice =
    "Change the list of errors after which clients try again."

  func finding(on pair: EntryPair) -> Finding? {
    guard let change = pair.differences.retryable, !change.base.isEmpty, !change.revision.isEmpty
    else { return nil }
    let (before, after) = (pair.base.isRetryable, pair.revision.isRetryable)
    return Finding(
      pair, summary(pair, after), before: before.map { .bool($0) }, after: after.map { .bool($0) })
  }

  private func summary(_ pair: EntryPair, _ isRetryable: Bool?) -> Sentence {
    isRetryable == true
      ? "\(pair.revision.code) may be tried again now"
      : "\(pair.revision.code) should no longer be tried again"
  }
}
