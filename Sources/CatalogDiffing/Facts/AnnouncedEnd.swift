import CatalogModel

/// The day that a vendor announced a code to leave, held against the day of a version.
///
/// Only days are compared: `2024-06-30`, alone or within a sentence. The labels of versions have no
/// order that everybody keeps.
struct AnnouncedEnd {
  let day: Day

  /// The last day that the vendor names, in what it says about the removal or else about the
  /// deprecation.
  init?(of entry: Entry) {
    let texts = entry.statements.compactMap { statement -> String? in
      if case .removed(let text) = statement { text } else { nil }
    }
    let days = (texts.isEmpty ? [entry.deprecation ?? ""] : texts).flatMap(Self.days)
    guard let last = days.max() else { return nil }
    day = last
  }

  private static func days(in text: String) -> [Day] {
    text.split { !$0.isNumber && $0 != "-" }.compactMap { Day($0) }
  }

  /// Whether a version that is labelled with a day is older than the end.
  fileprivate func isAfter(_ version: String) -> Bool {
    Day(version).map { $0 < day } ?? false
  }
}

extension CatalogComparison {
  /// Whether an entry that left had been promised for longer.
  func leftTooEarly(_ entry: Entry) -> Bool {
    AnnouncedEnd(of: entry)?.isAfter(revision.version) ?? false
  }
}
