import ArgumentParser
import Diagnostics

/// The same build by another process: another number of tasks, another seed for the order of sets, a
/// language with an i of its own, and the time zone that is furthest ahead.
struct RepeatedBuild {
  private let arguments: [String]

  init(_ site: SiteOptions, _ rendering: RenderingOptions) {
    let address = rendering.baseURL.map { ["--base-url", $0] } ?? []
    let jobs = rendering.jobCount == 1 ? 3 : 1
    arguments =
      ["build", "--checksums", "--source", site.source, "--jobs", String(jobs)] + address
  }

  /// Reports every file that differs.
  func differences(from writers: [StagingWriter]) -> [Diagnostic] {
    let environment = ["LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"]
    guard let bytes = Executable.output(arguments, environment: environment) else {
      return [.repetitionFailed]
    }
    let own = writers.flatMap(\.records).map {
      OutputManifest.Line(path: $0.path, hash: $0.hash, origin: $0.origin)
    }
    return Self.differences(OutputManifest(own), OutputManifest(bytes: bytes))
  }

  /// Reports the files that only one of two lists has, or that have other checksums in them.
  static func differences(_ one: OutputManifest, _ other: OutputManifest) -> [Diagnostic] {
    let hashes = Dictionary(other.lines.map { ($0.path, $0.hash) }) { first, _ in first }
    let paths = Set(one.paths)
    let changed = one.lines.filter { hashes[$0.path] != .some($0.hash) }.map(\.path)
    let added = other.paths.filter { !paths.contains($0) }
    return (changed + added).sorted().map { .notRepeatable($0) }
  }
}

extension Diagnostic {
  fileprivate static func notRepeatable(_ path: String) -> Diagnostic {
    Diagnostic(
      id: "not-repeatable", "two builds of the same content made this file differently",
      at: .file(path),
      suggestions: [
        "Did the content change while it was being built? If not, this is a mistake of sitegen."
      ])
  }

  fileprivate static var repetitionFailed: Diagnostic {
    Diagnostic(
      id: "repetition-failed", "the second build, to compare with, did not come to its end",
      at: .file("content"), suggestions: ["Its own messages stand above."])
  }
}
