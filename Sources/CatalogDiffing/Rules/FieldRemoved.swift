import CatalogModel

/// An entry lost a field of the vendor's own.
struct FieldRemoved: FieldPresenceRule {
  let id = "field-removed"
  let impact = Impact.suspect
  let meaning =
    "The vendor no longer says something about the code. The document may be read wrongly."
  let advice = "Look at the vendor's document."
  let deed = "was removed"
  let emptySide = ComparedSide.revision

  func summary(ofScattered fields: Int, of codes: Int, _ names: [String]) -> Sentence {
    "\(count: fields) fields of \(count: codes) codes were removed, and none has them now: \(firstOf: names)"
  }

  func summary(ofAll count: Int, _ name: String, _ place: Sentence) -> Sentence {
    "\(name) of all \(count: count) codes\(sentence: place) that had it was removed"
  }
}
