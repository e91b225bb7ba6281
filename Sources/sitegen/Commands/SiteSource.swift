import ContentModel
import Diagnostics
import SiteRendering

/// What a site is made of, once it is read.
struct SiteSource: Sendable {
  let content: SiteContent
  let theme: Theme
  /// What is wrong with it.
  let diagnostics: [Diagnostic]

  /// Makes every file of the site, on `jobs` tasks, but for units that `kept`, which is asked for then, gives.
  func render<Writer: OutputWriter>(
    jobs: Int, _ clock: inout StageClock, storing results: any ResultStore = ResultsInMemory(),
    keeping kept: () async -> (OutputUnit) -> KeptUnit? = { { _ in nil } },
    to writer: @Sendable (_ audit: OutputAudit) -> Writer
  ) async -> Diagnosed<[Writer]?> {
    let audit = OutputAudit(baseURL: content.settings.baseURL)
    let made = await SiteRenderer.render(
      content, with: theme, jobs: jobs, program: SiteInputs.program, keeping: await kept(),
      storing: results
    ) { writer(audit) }
    clock.end("making and writing files")
    return Diagnosed(made.value, diagnostics + made.diagnostics)
  }
}
