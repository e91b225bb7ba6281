/// One way of finding out which entry of base became which entry of revision.
///
/// A matcher sees what the stronger ones before it have left, and pairs one to one. Where several
/// entries qualify it pairs none of them: a tie is reported as removed and added, never guessed.
protocol EntryMatcher: Sendable {
  var evidence: EntryPair.Evidence { get }
  func matches(in unpaired: UnpairedEntries) -> [EntryMatch]
}
