/// The life of one code of a vendor, ready to be printed.
package struct CodeHistory: Sendable, Equatable {
  /// The vendor's id.
  let vendor: String
  let life: EntryLife
  /// The oldest first.
  let steps: [LifeStep]
  /// What the code meant before it got the meaning that it has, the oldest first.
  let formerMeanings: [FormerMeaning]

  package init(_ life: EntryLife, of vendor: String, in timeline: VendorTimeline) {
    self.vendor = vendor
    self.life = life
    steps = timeline.story(of: life)
    formerMeanings = timeline.facts.formerMeanings(of: life.key)
  }
}
