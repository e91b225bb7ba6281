import CatalogDiffing
import CatalogModel
import ContentModel

extension PageRenderer {
  func changesPage(_ vendor: SiteVendor) -> ChangesPageView {
    let route = Route.changes(vendor.id)
    let first = vendor.history.catalogs[0]
    let start = ChangeStepView(
      base: nil, revision: first.version, href: route.link(to: vendor.route(of: first)), counts: [],
      whole: nil, entryCount: first.entries.count)
    let steps = vendor.timeline.steps.reversed().map { step($0, vendor) }
    return ChangesPageView(
      page: frame(
        route, title: "Changes – \(vendor.name)", parents: [vendor.crumb],
        vendor: vendor),
      vendor: link(to: vendor, from: route), steps: steps + [start],
      whole: whole(to: vendor.newest.version, vendor),
      others: vendor.keptReports.map { base, revision in
        link(
          "\(base.version) to \(revision.version)",
          to: .changes(vendor.id, base: base.version, revision: revision.version), from: route)
      },
      feed: site.settings.baseURL.map { _ in route.link(to: .feed(vendor.id)) })
  }

  private func step(_ step: VersionStep, _ vendor: SiteVendor) -> ChangeStepView {
    let target = Route.changes(vendor.id, base: step.base, revision: step.revision)
    return ChangeStepView(
      base: step.base, revision: step.revision,
      href: Route.changes(vendor.id).link(to: target), counts: counts(step.changes.counts),
      whole: step.revision == vendor.newest.version ? nil : whole(to: step.revision, vendor),
      entryCount: nil)
  }

  /// The way from the list to the report from the first version to another; `nil` for those of one step.
  private func whole(to version: String, _ vendor: SiteVendor) -> LinkView? {
    let versions = vendor.timeline.facts.versions
    guard let first = versions.first, !versions.prefix(2).contains(version) else { return nil }
    return link(
      "\(first) to \(version)", to: .changes(vendor.id, base: first, revision: version),
      from: .changes(vendor.id))
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
    let step = vendor.step(from: base, to: revision)
    let categories = ChangeCategories(base, revision)
    let groups = Impact.allCases.filter { step.changes.counts[$0] > 0 }.map { impact in
      ImpactGroupView(
        impact: impact.rawValue, meaning: impact.meaning,
        rules: step.changes.groups(of: impact).map {
          view(of: $0, impact, step, categories, vendor, route)
        })
    }
    return ChangeReportPageView(
      page: frame(
        route, title: "\(base.version) to \(revision.version) – \(vendor.name)",
        parents: [vendor.crumb, ("Changes", .changes(vendor.id))],
        vendor: vendor),
      vendor: link(to: vendor, from: route), base: base.version,
      revision: revision.version, counts: counts(step.changes.counts),
      groups: groups)
  }

  /// The longest list that is shown at once of what nobody has to act on.
  private static let mostUnfolded = 20

  private func view(
    of group: RuleGroup, _ impact: Impact, _ step: VersionStep, _ categories: ChangeCategories,
    _ vendor: SiteVendor, _ route: Route
  ) -> RuleGroupView {
    let isUrgent = impact >= .suspect
    return RuleGroupView(
      rule: group.rule, title: group.title, advice: isUrgent ? group.advice : nil,
      isFolded: !isUrgent && group.changes.count > Self.mostUnfolded,
      changes: group.changes.map { change in
        let version = change.side == .base ? step.base : step.revision
        return self.change(
          change, rule: nil, category: categories.title(of: change), version: version, vendor, route
        )
      })
  }

  /// `rule` is the id that is shown, `category` the title that is, `version` the one in whose documents the change is
  /// found.
  func change(
    _ change: Change, rule: String?, category: String? = nil, version: String?,
    _ vendor: SiteVendor, _ route: Route
  ) -> ChangeView {
    let sourceHref = version.flatMap { version in
      change.source.flatMap { address(of: $0, vendor, version: version) }
    }
    return ChangeView(
      rule: rule, category: category, summary: summary(of: change, vendor, route),
      words: change.quotation.map { $0.excerpt().map(WordView.init) } ?? [], source: change.place,
      sourceHref: sourceHref)
  }

  /// The address of lines of a document; `nil` where nobody says where the content is seen.
  func address(of source: EntrySource, _ vendor: SiteVendor, version: String) -> String? {
    SidePlaces(contentInRepository: "", files: site.settings.contentURL)
      .address(of: source, vendor: vendor.id, version: version)
  }

  /// The sentence, in which each code leads to the page that it has now: its own, or its tombstone; but for one that is
  /// several errors.
  private func summary(
    of change: Change, _ vendor: SiteVendor, _ route: Route
  ) -> [SentencePartView] {
    let keys = Dictionary(grouping: change.byEntry.map(\.key)) { $0.code.text }
      .mapValues { Set($0) }
    return change.summary.parts.map { part in
      guard case .verbatim(let text) = part else {
        return SentencePartView(text: part.text, isVerbatim: false, href: nil)
      }
      let key = keys[text].flatMap { $0.count == 1 ? $0.first : nil }
      let page = key.flatMap(vendor.page).map { vendor.route(of: $0) }
      return SentencePartView(
        text: text, isVerbatim: true, isCode: keys[text] != nil || text == change.formerCode,
        href: page.flatMap { $0 == route ? nil : route.link(to: $0) })
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
