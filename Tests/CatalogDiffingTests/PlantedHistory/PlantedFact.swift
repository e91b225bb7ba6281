/// What is planted in a generated history: each happens to one code, or to a few that belong
/// together.
enum PlantedFact: CaseIterable {
  case added
  case removed
  case deprecated
  case deprecatedWithReplacement
  case removedAfterDeprecation
  /// A symbolic code becomes another one and keeps its text.
  case renamed
  /// A symbolic code becomes another one, and a word of its text does, too.
  case renamedAndReworded
  /// A symbolic code keeps its words, in small letters between other marks, and gets another text.
  case respelled
  /// A symbolic code gets a word in front, and its text two others for one.
  case lengthened
  case recased
  case renumbered
  case movedToOtherCategory
  /// Texts go one number up, the last to a number that was not there, below a new text.
  case shiftedUp
  /// Texts go one number down; the first is lost, the last number leaves, and the others stand for what
  /// the next one meant.
  case shiftedDown
  /// Two numbers exchange their texts.
  case swapped
  /// A code that left comes back for something else.
  case reusedAfterGap
  /// A code that was renamed comes back for something else.
  case reusedAfterRenaming
  /// An entry gets the number of one that left.
  case renumberedToRetiredNumber
  case restored
  case restoredInOtherTypography
  case broughtBackReworded
  case statusAdded
  case statusRemoved
  case statusClassChanged
  case typographyEdited
  case reworded
  case textReplaced
  case nameChanged
  /// One of several entries with the same text leaves, and another number gets that text.
  case reservedForAnother
}
