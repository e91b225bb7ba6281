import ContentModel

extension PageRenderer {
  /// Few enough for all tasks to end together, many enough not to stand in line.
  private static let pagesOfAJob = 32

  /// The pages of letters, of the site's own unit, and of these vendors.
  func jobs(
    for plan: SitePlan, vendors: [(SiteVendor, VendorUnits)], _ units: SiteUnits
  ) -> [OutputJob] {
    zip(plan.alphabet.pages, units.lists.letters).map { job(for: [$0], $1) }
      + jobs(for: plan.ownPages, units.site) + vendors.flatMap { jobs(for: $0, $1) }
      + jobs(for: plan.redirects, units.site)
  }

  /// The pages of a vendor: first the lists, then its entries, then what is no more.
  private func jobs(for vendor: SiteVendor, _ units: VendorUnits) -> [OutputJob] {
    let pages = SitePlan.pages(of: vendor)
    let lists = pages.prefix { !$0.isOfLivingEntry }
    let entries = pages[lists.endIndex...].prefix { $0.isOfLivingEntry }
    let size = VendorUnits.entriesOfAUnit
    let parts = units.entries.enumerated().map { place, unit in
      job(for: entries.dropFirst(place * size).prefix(size), unit)
    }
    return jobs(for: Array(lists), units.vendor) + parts
      + jobs(for: Array(pages[entries.endIndex...]), units.vendor)
  }

  /// The pages of a unit in their order.
  private func jobs(for pages: [Page], _ unit: OutputUnit) -> [OutputJob] {
    pages.indices.stretches(of: Self.pagesOfAJob).map { job(for: pages[$0], unit) }
  }

  private func job(for pages: ArraySlice<Page>, _ unit: OutputUnit) -> OutputJob {
    OutputJob(unit: unit) { renderer, take in
      pages.flatMap { make($0, with: &renderer, take) }
    }
  }
}
