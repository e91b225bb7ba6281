import Foundation
import SiteRendering
import Testing

@testable import sitegen

struct ResultFileTests {
  @Test func eachResultComesBackAndNothingIsLeftInTheFolder() async throws {
    let folder = try EmptyFolder()
    let file = ResultFile(at: folder.url("results").path)
    let results: [[UInt8]] = [[1, 2, 3], [], Array(repeating: 7, count: 100_000), [4]]
    var kept: [UnitResult] = []
    for result in results { kept.append(await file.keep(result)) }
    #expect(kept.map(\.bytes) == results)
    #expect(kept.map(\.count) == results.map(\.count))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.folder.path).isEmpty)
  }

  @Test func resultsOutliveTheirFile() async throws {
    let folder = try EmptyFolder()
    let results = [
      await ResultFile(at: folder.url("results").path).keep([1, 2]),
      await ResultFile(at: folder.url("none/results").path).keep([3]),
    ]
    #expect(results.map(\.bytes) == [[1, 2], [3]])
  }
}
