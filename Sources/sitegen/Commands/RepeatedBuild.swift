import ArgumentParser
import Diagnostics
import SiteRendering

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
    var own = FileList()
    for list in writers.flatMap(\.taken) { own.append(list) }
    return Self.differences(OutputManifest(own), OutputManifest(FileList(bytes: bytes)))
  }

  /// Reports the files that only one of two lists has, or that have other checksums in them.
  static func differences(_ one: OutputManifest, _ other: OutputManifest) -> [Diagnostic] {
    let (hashes, others) = (one.hashes, other.hashes)
    let changed = hashes.filter { others[$0] != .some($1) }.keys
    let added = others.keys.filter { hashes[$0] == nil }
    return (changed + added).sorted().map { .notRepeatable($0) }
  }
}

extension OutputManifest {
  /// The checksum of each file.
  fileprivate var hashes: [String: UInt64?] {
    Dictionary(files.indices.map { (files.path($0), files.hash($0)) }) { first, _ in first }
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
