import CatalogDiffing
import CatalogModel
import ContentModel

extension PageRenderer {
  /// What happened to a code, the newest first; empty where it is in the first version already and
  /// nothing has happened since.
  func history(of entry: Entry, _ vendor: SiteVendor, on route: Route) -> [LifeStepView] {
    guard !vendor.history.older.isEmpty, let life = vendor.timeline.facts.life(of: entry.key) else {
      return []
    }
    let story = vendor.timeline.story(of: life)
    guard story.count > 1 || story.contains(where: { $0.base != nil }) else { return [] }
    return story.reversed().map { step in
      LifeStepView(
        version: step.event.version, href: route.link(to: target(of: step, vendor)),
        summary: step.summary.parts.map(SentencePartView.init),
        changes: step.details.map { change in
          let version = change.side == .base ? step.base : step.event.version
          return self.change(change, rule: change.rule, version: version, vendor, route)
        })
    }
  }

  /// The report of the step, or the page of the first version.
  private func target(of step: LifeStep, _ vendor: SiteVendor) -> Route {
    guard let base = step.base else { return vendor.route(of: vendor.history.catalogs[0]) }
    return .changes(vendor.id, base: base, revision: step.event.version)
  }

  /// What a code meant before, the newest first.
  func formerMeanings(
    of entry: Entry, _ vendor: SiteVendor, on route: Route
  ) -> [FormerMeaningView] {
    vendor.timeline.facts.formerMeanings(of: entry.key).reversed().map { meaning in
      let successor = meaning.successor.flatMap(vendor.page).flatMap(vendor.entry)
      return FormerMeaningView(
        lastVersion: meaning.lastVersion, text: meaning.entry.meaning,
        successor: successor.flatMap { $0.key == entry.key ? nil : $0 }.map {
          standIn($0, vendor, route)
        })
    }
  }

  /// An entry that stands for another one, be it there or gone.
  func standIn(_ entry: Entry, _ vendor: SiteVendor, _ route: Route) -> StandInView {
    StandInView(
      title: entry.code.text, href: route.link(to: vendor.route(of: entry.key)),
      isGone: vendor.departure(of: entry.key) != nil)
  }
}

extension LifeStep {
  /// The changes that say more than the summary does.
  fileprivate var details: [Change] {
    switch event.kind {
    case .appeared: changes.filter(\.isAboutGrouping)
    case .left: changes.filter { $0.isAboutGrouping || $0.isAboutSuccession }
    case .changed: changes
    case .returned: changes.filter { $0.rule != "code-added" }
    }
  }
}

extension Change {
  fileprivate var isAboutGrouping: Bool {
    rule == "code-regrouped" || rule == "regrouped-code-changed"
  }

  /// Whether it says which code stands for one that left.
  fileprivate var isAboutSuccession: Bool {
    rule == "code-renumbered" || rule == "code-renamed" || rule == "code-moved"
  }
}

extension SentencePartView {
  fileprivate init(_ part: Sentence.Part) {
    switch part {
    case .words(let text): self.init(text: text, isVerbatim: false, href: nil)
    case .verbatim(let text): self.init(text: text, isVerbatim: true, href: nil)
    }
  }
}
