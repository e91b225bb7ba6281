import CatalogModel

/// A code came that says what another one says.
struct MeaningRepeated: ChangeRule {
  let id = "meaning-repeated"
  let impact = Impact.suspect
  let meaning = """
    A code was added whose text another code has had already. Either the vendor is about to \
    replace that one, or two codes stand for one error from now on.
    """
  let advice = "Find out which of the two is sent, and handle both alike until then."

  func findings(in comparison: CatalogComparison) -> [Finding] {
    RepeatedMeaning.all(in: comparison).map { repeated in
      Finding(
        suspecting: repeated.entry,
        "\(repeated.entry.code) says what \(repeated.other.code) says",
        before: repeated.other.key.reported, after: repeated.entry.key.reported,
        quoting: .revision(repeated.entry))
    }
  }
}
