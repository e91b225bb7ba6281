import DocumentFormats
import Testing

@Suite("Properties as Java reads them")
struct PropertiesTextTests {
  @Test(arguments: [
    MarkupCase(
      "values that go on, and escapes",
      """
      # Keys \\
      key.lost = It is \\
          lost
      key.bent: Verf\\u00e4rbt \\\\
      key.path=C\\:\\\\keys\\tor \\uD83D\\uDD11 \\u12

      ! Doors
      door = \\
      """,
      [
        "1 # Keys \\", "2-3 key.lost = It is lost", "4 key.bent: Verfärbt \\",
        "5 key.path=C:\\keys or 🔑 \\u12", "7 ! Doors", "8 door =",
      ])
  ])
  func lines(_ test: MarkupCase) { test.check(.properties) }
}
