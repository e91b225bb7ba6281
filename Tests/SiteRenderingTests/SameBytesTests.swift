import ContentReading
import Diagnostics
import ContentModel
import SiteRendering
import Testing

/// The same input gives the same bytes.
struct SameBytesTests {
  @Test(arguments: [1, 4, 1000])
  func numberOfJobsChangesNothing(_ jobs: Int) async {
    await check(RealSite.content.value, RealSite.theme, jobs: jobs)
  }

  @Test func orderOfFilesChangesNothing() async {
    let theme = Theme(
      templates: RealSite.theme.templates.reversed(), assets: RealSite.theme.assets.reversed())
    let content = ContentReader.read(
      ContentFolder(path: "content", files: RealSite.contentFiles.reversed()))
    await check(content.value, theme, jobs: 2)
  }

  private func check(_ content: SiteContent, _ theme: Theme, jobs: Int) async {
    let files = await SiteRenderer.render(content, with: theme, jobs: jobs).value ?? []
    let expected = await RealSite.files
    #expect(files.map(\.path) == expected.map(\.path))
    let different = zip(files, expected).filter { $0.bytes != $1.bytes }.map(\.0.path)
    #expect(different == [])
  }
}
