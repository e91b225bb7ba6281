import ContentReading
import Diagnostics

/// What came of fetching a vendor's documents.
enum UpdateOutcome {
  /// Every byte is as it was.
  case same
  /// The documents have other bytes, but their entries say the same.
  case sameEntries
  /// Something else, which is the version of this name.
  case added(AddedVersion, name: String)
  /// Something else that cannot be taken as it is.
  case refused([Diagnostic])
}
