import ContentModel
import Diagnostics
import SiteRendering
import Testing

/// The search engine as it is published.
struct ShortNamesTests {
  @Test(arguments: [
    (
      "/** @shortened */\nexport const openIndex = (ownName) => ownName.json + ownName.isExact;\n",
      "export let openIndex=e=>e.json+e.isExact;"
    ),
    (
      "/** @shortened */\nexport const found = (query) => (query.isExact === false ? query.weight : true);\n",
      "export let found=e=>(e.isExact===!1?e.weight:!0);"
    ),
    (
      "/** @shortened */\nconst alpha = 1;\nlet two = 2;\nconst both = {\n  alpha, two,\n};\n// All.\nconst more = 4;\n",
      "let alpha=1,two=2,e={alpha,two};let t=4;"
    ),
    (
      "/** @shortened */\nconst ownOne = (leftPart) => leftPart;\nconst ownTwo = (rightPart) => ownOne(rightPart);\nexport const found = ownTwo;\n",
      "let t=e=>e,n=e=>t(e);export let found=n;"
    ),
    (
      "/** @shortened */\nconst ownOne = ({ leftPart }) => leftPart;\nconst ownTwo = (rightPart) => ({ rightPart });\nexport const found = ownTwo;\n",
      "let t=({e})=>e,e=t=>({t});export let found=e;"
    ),
    (
      "/** @shortened */\nclass Own {\n  open(leftPart) {\n    return leftPart;\n  }\n  shut(rightPart) {\n    return rightPart;\n  }\n}\nexport const found = Own;\n",
      "class t{e(e){return e}t(e){return e}}export let found=t;"
    ),
    (
      "/** @shortened */\nexport const found = (ownName, rest) => /[/\"]true|ownName|A/.test(`true ${ownName}/ownName${true}`) || rest / 2;\n",
      "export let found=(e,t)=>/[/\"]true|ownName|A/.test(`true ${e}/ownName${!0}`)||t/2;"
    ),
    (
      "/** @shortened */\nexport const found = (number) => {\n  const ownName = typeof number === \"number\" || '\\'number' + number;\n  return /\\/number\\d$/.test(ownName);\n};\n",
      "export let found=e=>{let t=typeof e===\"number\"||'\\'number'+e;return/\\/number\\d$/.test(t)};"
    ),
    (
      "/** @shortened */\nexport const found = (first, gi) => {\n  const { size = 1, ...others } = first;\n  return new Map([[size, { ...others, size, deep: gi ? size : /a/gi }]]);\n};\n",
      "export let found=(t,n)=>{let{e=1,...r}=t;return new Map([[e,{...r,e,t:n?e:/a/gi}]])};"
    ),
    (
      "/** @shortened */\nexport const found = (first) => ({\n  async search(other) {\n    if (other) {\n      const last = 1, size = 2;\n      return last - size;\n    } else {\n      first.size = other;\n    }\n  },\n});\n",
      "export let found=t=>({async search(e){if(e){let n=1,r=2;return n-r} else{t.e=e}}});"
    ),
    (
      "/** @shortened */\nexport const found = (list) => [1, 2].map(async (item) => list(item)).map(() => list).map((item, at) => at);\n",
      "export let found=e=>[1,2].map(async(t)=>e(t)).map(()=>e).map((t,n)=>n);"
    ),
    // What is broken stays as it is.
    ("/** @shortened */\n})];\n", "})];"), ("/** @shortened */\n`a$\n", "`a$"),
    ("/** @shortened */\n)=>e)=>\n", ")=>e)=>"),
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
