import CatalogModel
import Testing

@Suite("Categories that are put together")
struct CategoryListTests {
  @Test(
    "Titles that say the same are one category, others with the same words are not",
    arguments: [
      (["Client errors", "Client Errors"], ["client-errors"]),
      (["Sign in", "Sign-In:", "sign  in"], ["sign-in"]),
      (["400–499", "400-499"], ["400-499"]),
      (
        ["C errors", "C++ errors", "C# errors", "C++ Errors"],
        [
          "c-errors", "c~2B~2B-errors", "c~23-errors",
        ]
      ),
      (["C++ errors", "C errors", "C  errors"], ["c-errors", "c-errors-2"]),
      (["C errors 2", "C++ errors", "C errors"], ["c-errors-2", "c-errors", "c-errors-3"]),
      (["Level 1", "Level -1"], ["level-1", "level--1"]),
      (["5 errors", "-5 errors"], ["5-errors", "-5-errors"]),
      (["Errors 5", "Errors: 5", "Errors - 5"], ["errors-5"]),
      (["x > 5", "x < 5"], ["x-5", "x-~3C-5"]),
      (["Fehler", "Größe"], ["fehler", "gr~C3~B6~C3~9Fe"]),
      (["!!!", "???"], ["~21~21~21", "~3F~3F~3F"]),
    ])
  func titles(_ titles: [String], _ ids: [String]) {
    var list = CategoryList()
    let given = titles.map { list.add($0) }
    #expect(list.categories.map(\.id) == ids)
    #expect(Set(given) == Set(ids))
    #expect(list.categories.first?.title == titles.first)
  }

  @Test("What is said below each heading of a category is kept once")
  func descriptions() {
    var list = CategoryList()
    let source = EntrySource(document: "a.md", line: 3, endLine: 3)
    let later = EntrySource(document: "a.md", line: 9, endLine: 9)
    list.add("Errors", description: Prose(text: "Of the gate."), source: source)
    list.add("Others")
    list.add("Errors", description: Prose(text: "Of the store."), source: later)
    list.add("Errors", description: Prose(text: "Of the gate."), source: later)
    let expected = [
      CatalogModel.Category(
        id: "errors", title: "Errors",
        description: Prose([
          .paragraph([.text("Of the gate.")]), .paragraph([.text("Of the store.")]),
        ]),
        source: source),
      CatalogModel.Category(id: "others", title: "Others"),
    ]
    #expect(list.categories == expected)
  }
}
