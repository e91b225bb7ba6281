import Diagnostics

/// Why a document did not come.
struct DownloadFailure: Error, CustomStringConvertible {
  let description: String
  /// What is to be done about it.
  let advice: String

  /// What curl said, without its name and number: `curl: (22) The requested URL returned error: 404`.
  init(curl words: String) {
    let line = words.split(separator: "\n").last ?? "it did not say why"
    description = String(line.split(separator: ") ", maxSplits: 1).last ?? line)
    advice = "See whether a browser shows the document there, and correct the address if not."
  }

  private init(_ description: String, _ advice: String) {
    self.description = description
    self.advice = advice
  }

  static let notInstalled = DownloadFailure("curl could not be run", "Install curl.")

  /// That a document of this name did not come; `place` is where its address is stated.
  func diagnostic(of name: String, at place: Diagnostic.Location) -> Diagnostic {
    Diagnostic(
      id: "document-not-fetched", "'\(name)' could not be fetched: \(self)", at: place,
      suggestions: [advice])
  }
}
