import CatalogDiffing
import CatalogModel
import ContentModel

/// What is known of the past of a code that is in use.
struct LivingCode: Sendable {
  /// Where it stood before.
  let former: [Route]
  /// Its return, where it came back last.
  let lastReturn: ReturnedCode?
  /// What it meant before it was given to something else, where it was.
  let formerMeaning: FormerMeaning?
  /// Where it stood with that meaning.
  private let formerPlace: Route?

  init(_ entry: Entry, of vendor: SiteVendor) {
    let life = vendor.timeline.facts.life(of: entry.key)
    former = (life?.formerKeys ?? []).map { vendor.route(of: $0) }
    lastReturn = life?.lastReturn
    formerMeaning = vendor.timeline.facts.formerMeanings(of: entry.key).last
    formerPlace = formerMeaning.map { vendor.route(of: $0.entry.key) }
  }

  /// What is recorded of it where nothing else has been yet.
  var state: URLRecord.State {
    formerMeaning.map { .reused(after: $0.lastVersion) } ?? .published
  }

  /// Whether it had left, and is what it was.
  var isBack: Bool { lastReturn.map { $0.meaning != .another } ?? false }

  /// What stood at an address that leads to it now, where that is the meaning that it had before.
  func meaning(at path: String) -> FormerMeaning? {
    formerPlace?.path == path ? formerMeaning : nil
  }

  /// Whether it is what stood at an address that leads to it now.
  func stood(at path: String) -> Bool {
    former.contains { $0.path == path } && (isBack || lastReturn == nil)
  }
}

extension EntryLife {
  fileprivate var lastReturn: ReturnedCode? {
    events.reversed().lazy.compactMap { event -> ReturnedCode? in
      guard case .returned(let code) = event.kind else { return nil }
      return code
    }
    .first
  }
}
