import CatalogDiffing
import CatalogModel
import ContentModel

extension PageRenderer {
  func changesPage(_ vendor: SiteVendor) -> ChangesPageView {
    let route = Route.changes(vendor.id)
    let first = vendor.history.catalogs[0]
    let last = vendor.newest.version
    let whole = link(
      "\(first.version) to \(last)",
      to: .changes(vendor.id, base: first.version, revision: last), from: route)
    let start = ChangeStepView(
      base: nil, revision: first.version, href: route.link(to: vendor.route(of: first)), counts: [],
      entryCount: first.entries.count)
    let steps = vendor.timeline.steps.reversed().map { step($0, vendor) }
    return ChangesPageView(
      page: frame(
        route, title: "Changes – \(vendor.name)", parents: [(vendor.name, .vendor(vendor.id))],
        vendor: vendor),
      vendor: link(vendor.name, to: .vendor(vendor.id), from: route), steps: steps + [start],
      whole: steps.count > 1 ? whole : nil,
      feed: site.settings.baseURL.map { _ in route.link(to: .feed(vendor.id)) })
  }

  private func step(_ changes: VendorChanges, _ vendor: SiteVendor) -> ChangeStepView {
    let target = Route.changes(vendor.id, base: changes.base, revision: changes.revision)
    return ChangeStepView(
      base: changes.base, revision: changes.revision,
      href: Route.changes(vendor.id).link(to: target), counts: counts(changes.counts),
      entryCount: nil)
  }

  private func counts(_ counts: ChangeCounts) -> [ImpactCountView] {
    Impact.allCases.filter { counts[$0] > 0 }.map {
      ImpactCountView(impact: $0.rawValue, count: counts[$0])
    }
  }

  func changeReportPage(
    _ vendor: SiteVendor, _ base: Catalog, _ revision: Catalog
  ) -> ChangeReportPageView {
    let route = Route.changes(vendor.id, base: base.version, revision: revision.version)
    let changes = vendor.changes(from: base, to: revision)
    let groups = Impact.allCases.map { impact in
      ImpactGroupView(
        impact: impact.rawValue, meaning: impact.meaning,
        changes: changes.changes(of: impact).map { change($0, vendor, route) })
    }
    return ChangeReportPageView(
      page: frame(
        route, title: "\(base.version) to \(revision.version) – \(vendor.name)",
        parents: [(vendor.name, .vendor(vendor.id)), ("Changes", .changes(vendor.id))],
        vendor: vendor),
      vendor: link(vendor.name, to: .vendor(vendor.id), from: route), base: base.version,
      revision: revision.version, counts: counts(changes.counts),
      groups: groups.filter { !$0.changes.isEmpty })
  }

  func change(_ change: Change, _ vendor: SiteVendor, _ route: Route) -> ChangeView {
    ChangeView(
      rule: change.rule, summary: summary(of: change, vendor, route),
      words: change.words.map { $0.excerpt().map(WordView.init) } ?? [], source: change.place)
  }

  /// The sentence, in which the code leads to the page that it has now: its own, or its tombstone.
  private func summary(
    of change: Change, _ vendor: SiteVendor, _ route: Route
  ) -> [SentencePartView] {
    let page = change.key.flatMap(vendor.page).map { key in
      Route.entry(EntryReference(vendor: vendor.id, key: key))
    }
    return change.summary.parts.map { part in
      switch part {
      case .words(let text): SentencePartView(text: text, isVerbatim: false, href: nil)
      case .verbatim(let text):
        SentencePartView(
          text: text, isVerbatim: true, isCode: text == change.code?.text,
          href: text == change.code?.text && page != route ? page.map(route.link) : nil)
      }
    }
  }
}

extension Impact {
  /// What it means to somebody who uses the API.
  fileprivate var meaning: String {
    switch self {
    case .breaking: "A client that was right may now be wrong."
    case .suspect: "Somebody should look at this."
    case .additive: "Clients can do more; nothing they rely on has changed."
    case .editorial: "Other words only."
    }
  }
}

extension WordView {
  fileprivate init(_ segment: WordDifference.Segment) {
    switch segment {
    case .kept(let text): self.init(kept: text, removed: nil, inserted: nil)
    case .removed(let text): self.init(kept: nil, removed: text, inserted: nil)
    case .inserted(let text): self.init(kept: nil, removed: nil, inserted: text)
    }
  }
}
