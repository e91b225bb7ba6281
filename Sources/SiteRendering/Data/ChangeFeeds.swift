import CatalogDiffing
import CatalogModel
import ContentModel

/// The feeds of a site: one for each vendor, with every version, and one for all of them.
struct ChangeFeeds {
  let site: Site

  /// More lines than this are not for a feed reader; the page has all.
  private static let mostLines = 50
  /// The items of the feed for all vendors.
  private static let mostItems = 100

  /// None where the site's address is not known, because items are known by absolute addresses.
  var files: [OutputFile] {
    guard let root = site.settings.baseURL else { return [] }
    let items = site.vendors.map { ($0, self.items(of: $0, root)) }
    let feeds = items.map { vendor, items in
      file(
        .feed(vendor.id), "Changes at \(vendor.name)", .changes(vendor.id), items.map(\.entry), root
      )
    }
    let newest = items.flatMap(\.1).sorted(by: Self.precedes).prefix(Self.mostItems)
    return feeds + [
      file(.feed, "Changes – \(site.settings.title)", .front, newest.map(\.entry), root)
    ]
  }

  /// A version of a vendor, with its place in the feed for all of them.
  private struct Item {
    let vendor: String
    /// Counted from the vendor's oldest version.
    let number: Int
    let entry: AtomFeed.Entry
  }

  /// The newest first.
  private static func precedes(_ left: Item, _ right: Item) -> Bool {
    if left.entry.updated != right.entry.updated { return left.entry.updated > right.entry.updated }
    if left.vendor != right.vendor { return left.vendor < right.vendor }
    return left.number > right.number
  }

  private func items(of vendor: SiteVendor, _ root: String) -> [Item] {
    let dates = dates(of: vendor.history.catalogs)
    let steps = vendor.timeline.steps.enumerated().map { number, step in
      Item(
        vendor: vendor.id, number: number + 1,
        entry: entry(step, vendor, root, dates[number + 1], categories(number, vendor)))
    }
    let first = Item(vendor: vendor.id, number: 0, entry: firstEntry(vendor, root, dates[0]))
    return ([first] + steps).reversed()
  }

  /// Of a step and the version before it.
  private func categories(_ step: Int, _ vendor: SiteVendor) -> ChangeCategories {
    ChangeCategories(vendor.history.catalogs[step], vendor.history.catalogs[step + 1])
  }

  /// The day of each version. One whose label is no date has the day of the one before it.
  private func dates(of catalogs: [Catalog]) -> [FeedDate] {
    var last = FeedDate.unknown
    return catalogs.map { catalog in
      last = FeedDate(version: catalog.version) ?? last
      return last
    }
  }

  private func entry(
    _ step: VersionStep, _ vendor: SiteVendor, _ root: String, _ date: FeedDate,
    _ categories: ChangeCategories
  ) -> AtomFeed.Entry {
    let route = Route.changes(vendor.id, base: step.base, revision: step.revision)
    return AtomFeed.Entry(
      address: root + route.path,
      title: "\(vendor.name) \(step.revision): \(summary(of: step.changes.counts))",
      updated: date, lines: lines(of: step, categories))
  }

  private func firstEntry(
    _ vendor: SiteVendor, _ root: String, _ date: FeedDate
  ) -> AtomFeed.Entry {
    let first = vendor.history.catalogs[0]
    let count = Counted.text(first.entries.count, "code", "codes")
    return AtomFeed.Entry(
      address: root + Route.changes(vendor.id).path, title: "\(vendor.name) \(first.version)",
      updated: date, lines: ["The first version known to this site: \(count)."])
  }

  private func summary(of counts: ChangeCounts) -> String {
    let words = Impact.allCases.filter { counts[$0] > 0 }.map { "\(counts[$0]) \($0.rawValue)" }
    return words.isEmpty ? "nothing changed" : words.joined(separator: ", ")
  }

  private func lines(of step: VersionStep, _ categories: ChangeCategories) -> [String] {
    let changes = step.changes.changes
    let shown = changes.prefix(Self.mostLines).map { change in
      let place = categories.title(of: change).map { " (\($0))" } ?? ""
      return "\(change.impact.rawValue): \(change.summary.text)\(place)"
    }
    let rest = changes.count - shown.count
    if shown.isEmpty { return ["Nothing changed since \(step.base)."] }
    return shown + (rest > 0 ? ["and \(rest) more"] : [])
  }

  private func file(
    _ route: Route, _ title: String, _ page: Route, _ entries: [AtomFeed.Entry], _ root: String
  ) -> OutputFile {
    let feed = AtomFeed(
      address: root + route.path, title: title, page: root + page.path, author: site.settings.title,
      language: site.settings.language, entries: entries)
    return OutputFile(path: route.path, bytes: feed.bytes, origin: "the feed '\(title)'")
  }
}
