import ArgumentParser

/// A further report of the same comparison, and the file that it goes to.
struct DiffReportFile: ExpressibleByArgument {
  let format: DiffFormat
  let path: String

  /// `format=path`.
  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="),
      let format = DiffFormat(rawValue: String(argument[..<equals]))
    else { return nil }
    self.format = format
    path = String(argument[argument.index(after: equals)...])
    if path.isEmpty { return nil }
  }
}
