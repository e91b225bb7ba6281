import Foundation
import Testing

/// The seeds of the fuzzer, and everything that it ever found, in `Regressions`: a folder for each
/// target, a file for each input.
struct ReplayTests {
  @Test(arguments: FuzzTarget.allCases)
  func everyInputIsRead(_ target: FuzzTarget) async throws {
    let inputs = try Self.inputs(of: target)
    #expect(!inputs.isEmpty)
    for (name, bytes) in inputs {
      #expect(await target.run(bytes) == nil, "\(name)")
    }
  }

  @Test(arguments: FuzzTarget.allCases)
  func seedsThatAreCutOffAreRead(_ target: FuzzTarget) async throws {
    for (name, bytes) in try Self.inputs(of: target) where bytes.count < 4_000 {
      for part in 1..<4 {
        #expect(await target.run(Array(bytes.prefix(bytes.count * part / 4))) == nil, "\(name)")
      }
    }
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  private static func inputs(of target: FuzzTarget) throws -> [(String, [UInt8])] {
    try ["Seeds", "Regressions"].flatMap { kind in
      let folder = folder.appendingPathComponent(kind).appendingPathComponent(target.rawValue)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return try names.sorted().map { name in
        (name, Array(try Data(contentsOf: folder.appendingPathComponent(name))))
      }
    }
  }
}
