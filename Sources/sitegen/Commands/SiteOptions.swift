import ArgumentParser
import ContentModel
import ContentReading
import Diagnostics

/// Where the site is and how problems are printed: what all commands share.
struct SiteOptions: ParsableArguments {
  @Option(help: "The folder that holds content/ and, if there is one, templates/.")
  var source = "."

  @Option(help: "How problems are printed: text, json, github or sarif.")
  var diagnostics = DiagnosticFormat.text

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false

  func validate() throws {
    if source.isEmpty { throw ValidationError("--source names no folder.") }
  }

  /// The path of something in the source folder, as a user would type it.
  func path(_ name: String) -> String { source.path(of: name) }

  /// What stands behind another command that is to work on this site.
  var argument: String { source == "." ? "" : " --source \(ShellWord.of(source))" }

  /// The folder to publish in, without slashes at its end.
  func outputPath(_ output: String?) -> String {
    var path = output ?? path("public")
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Throws for an output folder that cannot change places with another, as it has no name of its own.
  static func validate(output: String?) throws {
    guard let output else { return }
    let name = output.split(separator: "/").last
    if name == nil || name == "." || name == ".." {
      throw ValidationError(
        "--output '\(output)' does not name a folder. It is replaced as a whole by a build, so name it from "
          + "the folder around it.")
    }
  }

  /// Throws for an output folder in what a build reads, or around it.
  func keepApart(output: String) throws(WrongArgument) {
    let around = FolderPlace.around(output)
    for input in [path("content"), path("templates")] {
      guard let place = FolderPlace(input) else { continue }
      if around.contains(place) {
        throw WrongArgument(
          "The output '\(output)' is in '\(input)', and the next build would read it as a part of the site. "
            + "Name a folder outside of it with --output.")
      }
      if let own = FolderPlace(output), FolderPlace.around(input).contains(own) {
        throw WrongArgument(
          "The output '\(output)' holds '\(input)', and a build replaces it as a whole. Name a folder "
            + "beside it with --output.")
      }
    }
  }

  /// The hold on an output folder, for which it may have to wait.
  func publication(in path: String) throws -> Publication {
    try Publication(in: path) { process in
      say("Waiting for the build of process \(process), which is at work in the same folder.")
    }
  }

  /// Everything that the content folder says.
  func readContent() throws -> Diagnosed<SiteContent> {
    ContentReader.read(try DiskFolder(path: path("content")).contentFolder())
  }

  /// Prints problems; throws when they stop the command.
  func report(_ found: [Diagnostic]) throws {
    if diagnostics == .text { return try reportAside(found) }
    try Console.output(diagnostics.print(found))
    try stop(for: found)
  }

  /// Prints problems where they stop the command, and then throws. Others can be reported together with what is
  /// found later, so that all are one document.
  func reportIfStopping(_ found: [Diagnostic]) throws {
    if worstCount(of: found) > 0 { try report(found) }
  }

  /// Prints problems to standard error, for a command whose own output goes to standard output.
  func reportAside(_ found: [Diagnostic]) throws {
    if !found.isEmpty { Console.error(diagnostics.print(found, colored: Console.isColored)) }
    try stop(for: found)
  }

  private func stop(for found: [Diagnostic]) throws {
    let worst = worstCount(of: found)
    guard worst > 0 else { return }
    if diagnostics == .text {
      let rest = found.count - worst
      let warnings = rest == 0 ? "" : rest == 1 ? ", and 1 warning" : ", and \(rest) warnings"
      Console.error("\(worst == 1 ? "1 problem" : "\(worst) problems")\(warnings).\n")
    }
    throw ExitCode.failure
  }

  /// How many of them stop a command.
  private func worstCount(of found: [Diagnostic]) -> Int {
    let limit = strict ? Severity.warning : .error
    return found.count { $0.severity >= limit }
  }

  /// Prints a line about what was done, unless that is not wanted.
  func say(_ line: String) {
    if !quiet { Console.error(line + "\n") }
  }
}

extension DiagnosticFormat: ExpressibleByArgument {}
