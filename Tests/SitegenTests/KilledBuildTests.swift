import Foundation
import Testing

/// A build that is ended from outside at any moment leaves the whole old site or the whole new one,
/// and the next build puts the rest in order. `SITEGEN_KILLS` says how often, 24 times if not.
struct KilledBuildTests {
  private static let count = ProcessInfo.processInfo.environment["SITEGEN_KILLS"].flatMap(Int.init)

  @Test(arguments: [SIGKILL, SIGTERM, SIGINT])
  func siteIsWholeWheneverABuildIsEnded(_ signal: Int32) throws {
    let site = try TemporarySite()
    let sites = try (0..<2).map { try Self.build(site, version: $0) }
    let time = try Self.time { _ = try Self.build(site, version: 0) }
    let rounds = (Self.count ?? 24) / (signal == SIGKILL ? 1 : 4)
    for round in 0..<rounds {
      try Self.write(site, version: round % 2 + 1)
      let process = try site.start(SitegenRun.path, ["build", "--quiet"])
      Thread.sleep(forTimeInterval: .random(in: 0...(1.2 * time)))
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      let left = try site.snapshot("public").mapValues(\.bytes)
      #expect(sites.contains(left), "round \(round)")
      guard round % 4 == 3 else { continue }
      #expect(try Self.build(site, version: 0) == sites[0])
      #expect(try Self.leftovers(site) == [])
    }
  }

  private static func leftovers(_ site: TemporarySite) throws -> [String] {
    let expected: Set<String> = [
      ".gitignore", "catalogs", "lock", "memory", "previous", "state",
    ]
    let folder = site.url(".public.sitegen").path
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !expected.contains($0) }
  }

  private static func build(_ site: TemporarySite, version: Int) throws -> [String: Data] {
    try write(site, version: version)
    let run = try site.run("build", "--quiet")
    #expect(run.status == 0, "\(run.errors)")
    return try site.snapshot("public").mapValues(\.bytes)
  }

  /// Two documents that have half of their codes in common.
  private static func write(_ site: TemporarySite, version: Int) throws {
    let codes = (0..<40).map { "code_\($0 + version % 2 * 20) | Number \($0) is wrong.\n" }
    try site.write("Code | Meaning\na.b | Wrong.\n" + codes.joined(), to: TemporarySite.document)
  }

  private static func time(_ body: () throws -> Void) rethrows -> Double {
    let start = Date()
    try body()
    return Date().timeIntervalSince(start)
  }
}
