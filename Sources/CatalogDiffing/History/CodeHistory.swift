/// The life of one code of a vendor, ready to be printed.
package struct CodeHistory: Sendable, Equatable {
  /// The vendor's id.
  package let vendor: String
  package let life: EntryLife
  /// The oldest first.
  package let steps: [LifeStep]
  /// What the code meant before it got the meaning that it has, the oldest first.
  package let formerMeanings: [FormerMeaning]

  package init(_ life: EntryLife, of vendor: String, in timeline: VendorTimeline) {
    self.vendor = vendor
    self.life = life
    steps = timeline.story(of: life)
    formerMeanings = timeline.facts.formerMeanings(of: life.key)
  }
}
