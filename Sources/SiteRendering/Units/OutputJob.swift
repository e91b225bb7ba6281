import Diagnostics

/// Some files that are made one after the other.
struct OutputJob: Sendable {
  let unit: OutputUnit
  /// What was found out for the unit besides its files.
  var result: UnitResult?
  /// Hands over each file, and reports problems. The renderer is working memory, kept from job to job.
  let make: @Sendable (inout TemplateRenderer, (OutputFile) -> Void) -> [Diagnostic]

  /// A job without any template.
  static func data(
    _ unit: OutputUnit, result: UnitResult? = nil, _ files: @escaping @Sendable () -> [OutputFile]
  ) -> OutputJob {
    OutputJob(unit: unit, result: result) { _, take in
      files().forEach(take)
      return []
    }
  }
}
