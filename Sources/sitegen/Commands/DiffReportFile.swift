import ArgumentParser

/// A further report of the same comparison, and the file that it goes to.
struct DiffReportFile {
  let format: DiffFormat
  let path: String

  /// `format=path`. Throws for anything else.
  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let format = DiffFormat(rawValue: parts[0]) else {
      let formats = DiffFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "Write a format, '=' and a file, such as json=changes.json. The formats are \(formats).")
    }
    self.format = format
    path = parts[1]
  }
}
