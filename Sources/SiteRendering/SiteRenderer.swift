import CSystemCalls
import CatalogModel
package import ContentModel
package import Diagnostics
package import SiteSearch

/// Builds a site: from content and templates to its files.
package enum SiteRenderer {
  /// Renders on `jobs` tasks, 1 or more, and hands every file to the writer of its task at once; the files do not
  /// depend on the number of tasks. Gives the writers back, in no fixed order; `nil` without sound templates. Reports
  /// templates that do not fit, links that lead nowhere and files that would share a place.
  ///
  /// `program` stands for the program that runs, `kept` gives what an earlier build made of a unit
  /// where it has left that; such a unit is not made again. `results` keeps what the next one asks for.
  package static func render<Writer: OutputWriter>(
    _ content: SiteContent, with theme: Theme, jobs: Int, program: UInt64? = nil,
    keeping kept: (OutputUnit) -> KeptUnit? = { _ in nil },
    storing results: any ResultStore = ResultsInMemory(), to writer: @Sendable () -> Writer
  ) async -> Diagnosed<[Writer]?> {
    async let bound = templates(of: theme)
    let common = SiteUnits.common(content.settings, theme, program: program)
    let unrelated = await Site.withoutRelated(of: content, jobs: jobs)
    let search = SearchMaking(
      unrelated, common, program: program, keeping: kept, storing: results, jobs: jobs)
    let related = await RelatedUnit(content, program, jobs: jobs, keeping: kept, storing: results)
    let linked = await LinkedSite.make(
      unrelated.relating(related.table), assets: theme.assets, jobs: jobs)
    let templates = await bound
    let problems = linked.problems(templates: templates.diagnostics)
    guard let templates = templates.value else { return Diagnosed(nil, problems) }
    let units = await linked.units(common, jobs: jobs, keeping: kept)
    let left = units.left(kept)
    let keptFiles = left.merging(search.left) { $1 }.values.map(\.files)
    async let keptNames = PlaceNames(keptFiles)
    let vendors = units.vendors(of: linked.site, besides: left)
    let around = JobsAroundSearch(
      site: units.site, areFew: 4 * vendors.count <= linked.site.vendors.count
    ) {
      let own = await linked.jobs(for: vendors, units, templates, jobs: jobs)
      return (related.jobs + own).filter { left[$0.unit] == nil }
    }
    var workshop = OutputWorkshop(jobs: jobs, mostIncludes: content.settings.mostIncludes, writer)
    let shelves = await make(around, with: search, keeping: kept, in: &workshop)
    let collisions = collisions(
      among: workshop.writers.flatMap(\.taken) + shelves.value, beside: keptFiles,
      await keptNames)
    return Diagnosed(workshop.writers, problems + shelves.diagnostics + collisions)
  }

  /// `names` are those of the files that are kept.
  private static func collisions(
    among made: [FileList], beside kept: [FileList], _ names: consuming PlaceNames
  ) -> [Diagnostic] {
    for list in made { names.add(list) }
    return names.areApart ? [] : OutputCollisions.problems(among: made + kept)
  }

  /// Makes these files, and those of the search that are not kept; gives the files of it that are kept.
  /// What the search is made of and its files take much memory, so it is given back after each.
  private static func make<Writer: OutputWriter>(
    _ pages: JobsAroundSearch, with search: consuming SearchMaking,
    keeping kept: (OutputUnit) -> KeptUnit?, in workshop: inout OutputWorkshop<Writer>
  ) async -> Diagnosed<[FileList]> {
    let before = await workshop.run(await pages.before)
    let (jobs, keptFiles) = await search.files().jobs(keeping: kept)
    allocation_returns_what_is_free()
    let shelves = await workshop.run(consume jobs)
    if !pages.areFew { allocation_returns_what_is_free() }
    return Diagnosed(keptFiles, before + shelves + (await workshop.run(await pages.after)))
  }

  /// Reports templates that do not fit; `nil` where one is not sound.
  private static func templates(of theme: Theme) -> Diagnosed<SiteTemplates?> {
    let library = TemplateLibrary.read(theme.templates)
    let templates = SiteTemplates.bind(library.value)
    return Diagnosed(templates.value, library.diagnostics + templates.diagnostics)
  }

  /// The ledger of the content with every address that the site publishes now. Reports addresses
  /// that would be lost, redirects that lead nowhere, and retired codes that are in use.
  package static func ledger(of content: SiteContent, jobs: Int) async -> Diagnosed<URLLedger> {
    let site = await Site.withoutRelated(of: content, jobs: jobs)
    let plan = SitePlan(site)
    let review = LedgerReview(of: site, plan)
    return Diagnosed(review.updated, plan.diagnostics + review.diagnostics)
  }
}

extension SiteRenderer {
  /// The search of a site's content, as the site itself has it.
  package static func searchIndex(of content: SiteContent, jobs: Int) async -> SearchIndex {
    let site = await Site.withoutRelated(of: content, jobs: jobs)
    let parts = await site.vendors.concurrentMap(jobs: jobs) { vendor in
      let records = SearchRecords.records(of: vendor, site)
      return (records: records.map(\.withoutText), texts: SearchTexts(records))
    }
    return SearchIndex(CodeIndex(parts.flatMap(\.records)), TextIndex(parts.map(\.texts)))
  }
}
