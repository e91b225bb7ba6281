import Diagnostics
import Foundation
import Testing

@testable import sitegen

/// What `serve` shows after a change, without making all of it again.
struct SiteInMemoryTests {
  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func anySequenceOfChangesLeavesWhatIsMadeAnew(_ seed: UInt64) async throws {
    var changing = try ChangingSite(seed: seed)
    let folder = changing.site.folder.path
    var last = SiteInMemory()
    var history: [String] = []
    var shown = 0
    for _ in 0..<30 {
      history.append(try changing.change(sparingOutput: true))
      let inputs = try SiteInputs(content: folder + "/content", templates: folder + "/templates")
      let next = await last.next(inputs, jobs: 2)
      let new = await SiteInMemory().next(inputs, jobs: 1)
      #expect(next.diagnostics.map(\.summary) == new.diagnostics.map(\.summary), "\(history)")
      guard let site = next.value, !next.diagnostics.hasErrors
      else { continue }
      shown += 1
      let expected = try #require(new.value).files
      let wrong = Set(site.files.keys).union(expected.keys).filter {
        site.files[$0] != expected[$0]
      }
      #expect(wrong.isEmpty, "after \(history): \(wrong.sorted().prefix(5))")
      guard wrong.isEmpty else { return }
      last = site
    }
    #expect(shown > 15)
  }
}
