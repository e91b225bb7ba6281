import ArgumentParser

/// `sitegen init`.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Begins a site, with an example vendor.",
    usage: "sitegen init [<folder>] [--templates] [--quiet]",
    discussion: """
      Writes content/ with the settings of the site and, where there is no vendor
      yet, a made-up one that shows what a vendor's folder looks like. What is there
      already stays as it is.

      The templates are built in. With --templates they are copied into templates/,
      where you can change them; those that you do not want to change can be deleted
      again.

      EXAMPLES
        sitegen init
        sitegen init errors --templates
      """)

  @Argument(help: "The folder of the site; it is created where it is missing.")
  var folder = "."

  @Flag(help: "Copy the built-in templates and assets into templates/.")
  var templates = false

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  func validate() throws {
    if folder.isEmpty { throw ValidationError("The folder of the site has no name.") }
  }

  func run() async throws {
    try await Console.reportingFailures {
      let site = SiteFounding(folder: folder)
      let written = try site.writeContent() + (templates ? try site.writeTemplates() : [])
      guard !written.isEmpty else {
        Console.error("error: '\(folder)' is a site already; there was nothing to write\n")
        throw ExitCode.failure
      }
      if !quiet { Console.error(report(written)) }
    }
  }

  private static let madeUp = """

    The vendor 'example' is made up: remove its folder before you publish the site.

    """

  private func report(_ written: [String]) -> String {
    let place = folder == "." ? "" : " --source \(ShellWord.of(folder))"
    return """
      Wrote
      \(written.map { "  \($0)\n" }.joined())
      Next:
        sitegen serve\(place)
            shows the site in a browser while you write it
        sitegen build\(place)
            makes the site in public/
        sitegen read errors.html --write acme\(place)
            adds a vendor, from a page that you saved
      \(written.contains { $0.hasSuffix(NewSite.exampleVendor[0].path) } ? Self.madeUp : "")
      """
  }
}
