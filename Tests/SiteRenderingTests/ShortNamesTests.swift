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
      "/** @shortened */\nconst alpha = 1;\nlet two = 2;\nconst both = {\n  alpha, two,\n};\n// All.\nconst more = 4;\n",
      "let alpha=1,two=2,both={alpha,two};let more=4;"
    ),
    (
      "/** @shortened */\nconst ownOne = (leftPart) => leftPart;\nconst ownTwo = (rightPart) => ownOne(rightPart);\nexport const found = ownTwo;\n",
      "let A=(B)=>B,C=(B)=>A(B);export let found=C;"
    ),
    (
      "/** @shortened */\nconst ownOne = ({ leftPart }) => leftPart;\nconst ownTwo = (rightPart) => ({ rightPart });\nexport const found = ownTwo;\n",
      "let D=({A})=>A,B=(C)=>({C});export let found=B;"
    ),
    (
      "/** @shortened */\nclass Own {\n  open(leftPart) {\n    return leftPart;\n  }\n  shut(rightPart) {\n    return rightPart;\n  }\n}\nexport const found = Own;\n",
      "class Own{open(A){return A}shut(A){return A}}export let found=Own;"
    ),
    (
      "/** @shortened */\nexport const found = (ownName, rest) => /[/\"]true|ownName|A/.test(`true ${ownName}/ownName${true}`) || rest / 2;\n",
      "export let found=(A,B)=>/[/\"]true|ownName|A/.test(`true ${A}/ownName${!0}`)||B/2;"
    ),
    (
      "/** @shortened */\nexport const found = (number) => {\n  const ownName = typeof number === \"number\" || '\\'number' + number;\n  return /\\/number\\d$/.test(ownName);\n};\n",
      "export let found=(A)=>{let B=typeof A===\"number\"||'\\'number'+A;return/\\/number\\d$/.test(B)};"
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
