import CatalogModel

/// What happened to the text of an entry.
enum TextChange: Sendable, Equatable {
  /// Base had none.
  case added
  /// Revision has none.
  case removed
  /// Only the white space within its lines is another: a space more or less beside one, or a tab.
  case spacing
  /// It says the same in other marks: quotes, dashes, the first letter's case, the final stop, code
  /// spans, the division into paragraphs.
  case typography
  /// At least half of the words stayed, measured by `WordOverlap` or, where some say the same by
  /// others, by `Paraphrase`; one text goes on where the other ends; or only placeholders have other names.
  case reworded
  /// The same, but one text says the contrary of the other or names other quantities, as
  /// `TurnedMeaning` tells.
  case turned
  /// The same, but one text speaks of fewer situations, or of others, as `Qualifier` tells.
  case narrowed
  /// Fewer did.
  case replaced

  /// `nil` where nothing differs.
  init?(_ delta: Delta<Prose>?, named: @autoclosure () -> Set<String> = []) {
    guard let delta else { return nil }
    self.init(from: delta.base.plainText, to: delta.revision.plainText, named: named())
  }

  /// `named` are words, in lower case, of what both texts are about.
  init(
    from base: String, to revision: String, named: @autoclosure () -> Set<String> = []
  ) {
    if base == revision {
      self = .typography
    } else if Typography.folded(base) == Typography.folded(revision) {
      self = Typography.spaced(base) == Typography.spaced(revision) ? .spacing : .typography
    } else if base.isEmpty {
      self = .added
    } else if revision.isEmpty {
      self = .removed
    } else if Self.areAlike(base, revision) {
      self = TurnedMeaning.change(from: base, to: revision, named: named())
    } else {
      self = .replaced
    }
  }

  private static func areAlike(_ base: String, _ revision: String) -> Bool {
    WordOverlap.share(base, revision) >= WordOverlap.leastForSameMeaning
      || Typography.folded(unfilled(base)) == Typography.folded(unfilled(revision))
      || Continuation.isOneOfTheOther(base, revision)
      || Paraphrase.share(base, revision) >= WordOverlap.leastForSameMeaning
  }

  /// The text with one mark for all placeholders, whatever they are called.
  private static func unfilled(_ text: String) -> String {
    Placeholder.parts(of: text).map { $0.isPlaceholder ? "{}" : $0.text }.joined()
  }

  /// Whether both texts say the same to the letter but for their marks.
  var isOfMarks: Bool { self == .spacing || self == .typography }
}
