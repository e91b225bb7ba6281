import ArgumentParser
import ContentModel
import Diagnostics
import SiteRendering

/// How a site is rendered.
struct RenderingOptions: ParsableArguments {
  @Option(help: "Where the site will be served, such as https://example.com/errors/.")
  var baseURL: String?

  @Option(help: "How many pages are rendered at the same time. (default: one for each core)")
  var jobs: Int?

  mutating func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more.") }
    if let baseURL { try Self.validate(baseURL, of: "--base-url") }
  }

  /// Throws for what is no address that paths can be put behind.
  static func validate(_ address: String, of option: String) throws {
    guard !WebAddress.isFolder(address) else { return }
    throw ValidationError(
      "'\(address)' is no address for \(option): it must be http:// or https:// with a host, and without "
        + "spaces, '?' and '#', such as https://example.com/errors/.")
  }

  /// 1 or more.
  var jobCount: Int { jobs ?? Processor.coreCount }

  func inputs(of site: SiteOptions) throws -> SiteInputs {
    try SiteInputs(
      content: site.path("content"), templates: site.path("templates"), baseURL: baseURL)
  }

  /// Everything that is wrong with the content, the templates and the output.
  func problems(_ site: SiteOptions) async throws -> [Diagnostic] {
    var clock = StageClock()
    let source = try await inputs(of: site).read(jobs: jobCount, &clock)
    let rendered = await source.render(jobs: jobCount, &clock) { ChecksumWriter(audit: $0) }
    return Self.problems(rendered.diagnostics, of: rendered.value?.compactMap(\.audit) ?? [])
  }

  /// What was found while a site was made, and where there is no error, what is wrong with the output beside
  /// files that were looked at before.
  static func problems(
    _ found: [Diagnostic], of audits: [OutputAudit], beside kept: [AuditFacts] = []
  ) -> [Diagnostic] {
    found.hasErrors
      ? found : found + OutputAudit.problems(of: audits, beside: kept)
  }
}
