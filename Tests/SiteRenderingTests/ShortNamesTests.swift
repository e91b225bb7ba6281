import ContentModel
import Diagnostics
import SiteRendering
import Testing

/// The search engine as it is published.
struct ShortNamesTests {
  @Test(arguments: [
    (
      "/** @shortened */\nexport const openIndex = (ownName) => ownName.json + ownName.isExact;\n",
      "export let openIndex=(A)=>A.json+A.isExact;"
    ),
    (
      "/** @shortened */\nexport const found = (query) => (query.isExact === false ? query.weight : true);\n",
      "export let found=(A)=>(A.isExact===!1?A.weight:!0);"
    ),
    (
      "/** @shortened */\nconst one = 1;\nlet two = 2;\nconst both = {\n  one, two,\n};\n// All.\nconst more = 4;\n",
      "let one=1,two=2,both={one,two};let more=4;"
    ),
    (
      "export const openIndex = (ownName) => ownName.json;\n",
      "export const openIndex=(ownName)=>ownName.json;"
    ),
  ])
  func onlyAModuleThatBearsThemGetsThem(_ script: String, _ expected: String) async throws {
    var theme = RealSite.theme
    theme.assets.removeAll { $0.path == "search-engine.js" }
    theme.assets.append((path: "search-engine.js", bytes: Array(script.utf8)))
    let history = VendorHistory(newest: MadeUpContent.catalog("acme", [MadeUpContent.entry("1")]))
    let rendered = await SiteRenderer.render(
      MadeUpContent.content([history]), with: theme, jobs: 1)
    let file = rendered.value?.first { $0.path == "assets/search-engine.js" }
    #expect(String(decoding: try #require(file).bytes, as: UTF8.self) == expected)
  }
}
