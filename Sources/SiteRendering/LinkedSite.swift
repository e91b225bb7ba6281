import ContentModel
import Diagnostics

/// A site with its pages planned, and with the links of everything that its authors wrote followed.
struct LinkedSite: Sendable {
  let site: Site
  private let plan: SitePlan
  private let data: DataFiles
  private let links: AuthoredLinks
  private let texts: Diagnosed<AuthoredTexts>
  private let navigation: Diagnosed<[SiteSettings.NavigationItem]>

  /// On `jobs` tasks, 1 or more.
  static func make(
    _ site: Site, assets: [(path: String, bytes: [UInt8])], jobs: Int
  ) async -> LinkedSite {
    let plan = SitePlan(site)
    let data = DataFiles(site: site, plan: plan, assets: assets)
    let links = await plan.links(files: { data.paths }, jobs: jobs)
    return LinkedSite(
      site: site, plan: plan, data: data, links: links,
      texts: AuthoredTexts.render(site.content, links),
      navigation: links.followed(site.settings.navigation))
  }

  /// What is wrong with it; `templates` is what is wrong with its templates.
  func problems(templates: [Diagnostic]) -> [Diagnostic] {
    let review = site.content.ledger.map { _ in LedgerReview(of: site, plan).diagnostics } ?? []
    return plan.diagnostics + review + templates + texts.diagnostics + navigation.diagnostics
  }

  /// `common` is what all files of the site depend on; `nil` where that is not known. `kept` gives what an earlier
  /// build left of a unit.
  func units(
    _ common: InputDigest?, jobs: Int, keeping kept: (OutputUnit) -> KeptUnit?
  ) async -> SiteUnits {
    await SiteUnits.of(site, plan, texts.value, common, jobs: jobs, keeping: kept)
  }

  /// The jobs that make every file but those of the search: of the site's own units, and of these vendors.
  func jobs(
    for vendors: [(SiteVendor, VendorUnits)], _ units: SiteUnits, _ templates: SiteTemplates,
    jobs: Int
  ) async -> [OutputJob] {
    let renderer = PageRenderer(
      site: site, navigation: navigation.value, texts: texts.value, links: links,
      templates: templates,
      mentions: await CodeMentions.all(in: vendors.map(\.0.newest), jobs: jobs))
    return data.jobs(units) + renderer.jobs(for: plan, vendors: vendors, units)
      + vendors.map { data.catalogs(of: $0, $1.vendor) }
  }
}
