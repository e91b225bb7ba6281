import CatalogModel

/// An entry has a further field of the vendor's own.
struct FieldAdded: FieldPresenceRule {
  let id = "field-added"
  let impact = Impact.additive
  let meaning =
    "The vendor says something about the code that it did not say before."
  let advice = "Read it."
  let deed = "was added"
  let emptySide = ComparedSide.base

  func summary(ofScattered fields: Int, of codes: Int, _ names: [String]) -> Sentence {
    "\(count: fields) fields of \(count: codes) codes were added, and none had them before: \(firstOf: names)"
  }

  func summary(ofAll count: Int, _ name: String, _ place: Sentence) -> Sentence {
    "\(name) of \(count: count) codes\(sentence: place) was added, and none had it before"
  }
}
