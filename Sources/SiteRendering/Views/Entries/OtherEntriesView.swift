/// What the page of a code says of other entries.
struct OtherEntriesView {
  /// Those of the vendor's other categories with the same code, the first few.
  let sameCode: [EntryRowView]
  /// How many of them are not among these, in words; `nil` for none.
  let furtherSameCode: String?
  let concepts: [LinkView]
  /// Those of other vendors that say the same.
  let related: [EntryRowView]
}
