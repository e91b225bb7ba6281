import CatalogDiffing
import CatalogModel
import ContentModel

extension PageRenderer {
  func entryPage(_ vendor: SiteVendor, _ entry: Entry, _ index: Int) -> EntryPageView {
    let siblings = vendor.entries(in: entry.category)
    return entryPage(
      vendor, entry, version: vendor.newest.version,
      previous: index > 0 ? siblings[index - 1] : nil,
      next: index + 1 < siblings.count ? siblings[index + 1] : nil, departed: nil)
  }

  /// The tombstone of a code that left: what it last said, and since when it is gone.
  func departedPage(_ vendor: SiteVendor, _ departed: DepartedEntry) -> EntryPageView {
    entryPage(
      vendor, departed.entry, version: departed.lastVersion, previous: nil, next: nil,
      departed: departed)
  }

  private func entryPage(
    _ vendor: SiteVendor, _ entry: Entry, version: String, previous: Entry?, next: Entry?,
    departed: DepartedEntry?
  ) -> EntryPageView {
    let reference = vendor.reference(to: entry)
    let route = Route.entry(reference)
    let category = parent(of: entry, in: vendor)
    let lifecycle = vendor.lifecycle(of: entry.key)
    return EntryPageView(
      page: frame(
        route, title: title(of: entry, vendor), description: entry.summary,
        parents: [vendor.crumb, category], vendor: vendor),
      code: entry.code.text, name: entry.name, label: entry.label,
      vendor: link(to: vendor, from: route),
      category: link(category.0, to: category.1, from: route),
      status: entry.status.map(StatusView.init),
      description: ProseView(
        entry.description, linker(vendor, from: route), in: entry.key),
      statements: statements(of: entry, vendor, on: route),
      fieldRows: entry.fields.map { FieldView(name: $0.name, value: $0.value) },
      deprecation: entry.deprecation, since: lifecycle?.since, changed: lifecycle?.changed,
      departed: departed.map { departure($0, vendor, on: route) },
      formerMeanings: formerMeanings(of: entry, vendor, on: route),
      history: history(of: entry, vendor, on: route),
      note: texts.html(ofNoteFor: reference),
      others: others(than: entry, vendor, on: route),
      previous: previous.map { link(to: $0, of: vendor, from: route) },
      next: next.map { link(to: $0, of: vendor, from: route) },
      source: lines(of: entry.source),
      sourceHref: address(of: entry.source, vendor, version: version),
      publishedHref: vendor.publishedAddress(of: entry), version: version,
      address: (site.settings.baseURL ?? "/") + route.path)
  }

  private func others(
    than entry: Entry, _ vendor: SiteVendor, on route: Route
  ) -> OtherEntriesView {
    let reference = vendor.reference(to: entry)
    let same = vendor.sameCode(as: entry)
    return OtherEntriesView(
      sameCode: same.first.map { EntryRowView($0, of: vendor, from: route) },
      furtherSameCode: same.further > 0
        ? Counted.text(same.further, "further category", "further categories") : nil,
      concepts: site.concepts(of: reference).map {
        link($0.title, to: .concept($0.slug), from: route)
      },
      related: rows(site.related(to: reference), from: route))
  }

  private func departure(
    _ departed: DepartedEntry, _ vendor: SiteVendor, on route: Route
  ) -> DepartureView {
    let others = departed.regrouped.compactMap(vendor.page).compactMap(vendor.entry)
    let successor = departed.successor.flatMap(vendor.page).flatMap(vendor.entry)
    return DepartureView(
      lastVersion: departed.lastVersion, removed: departed.removed,
      successor: successor.map { standIn($0, vendor, route) },
      regrouped: others.prefix(Self.mostRegrouped).map { standIn($0, vendor, route) })
  }

  /// Of a range that stands there code by code now, the first few lead on.
  private static var mostRegrouped: Int { 10 }

  /// The page above an entry's: its category's, or its vendor's where that has none.
  private func parent(of entry: Entry, in vendor: SiteVendor) -> (String, Route) {
    (vendor.title(ofCategory: entry.category), vendor.route(ofCategory: entry.category))
  }

  /// With its category, where there are several: codes are unique within one.
  private func title(of entry: Entry, _ vendor: SiteVendor) -> String {
    let name = entry.nameOrLabel.map { " \($0)" } ?? ""
    let category = vendor.hasCategories ? " – \(parent(of: entry, in: vendor).0)" : ""
    return "\(entry.code.text)\(name)\(category) – \(vendor.name)"
  }

  private func lines(of source: EntrySource) -> String {
    "\(source.document), \(Counted.lines(source.line, to: source.endLine))"
  }
}
