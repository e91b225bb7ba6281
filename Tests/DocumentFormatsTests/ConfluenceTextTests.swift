import DocumentFormats
import Testing

@Suite("Wiki markup of Confluence as its reader sees it")
struct ConfluenceTextTests {
  @Test(
    "Blocks",
    arguments: [
      MarkupCase(
        "headings, texts and marks",
        """
        h1. Errors of *doors*
        {toc}
        Send {{Bearer <token>}} to [the page|https://a.example/x] or [https://b.example],
        a_b_c, 2 * 3 * 4, _one_ and +two+; [1001], {door} and \\*no\\* \\{mark}.
        ----
        h9. Text
        bq. Said \\\\ twice
        {info:title=Note}Mind *this*{info} {status:colour=Red|title=OLD}
        """,
        [
          "1 h1 Errors of doors", "3 Send `Bearer <token>` to the page or https://b.example,",
          "4 a_b_c, 2 * 3 * 4, one and two; [1001], {door} and *no* {mark}.", "6 h9. Text",
          "7 Said", "7 twice", "8 NoteMind this OLD",
        ]),
      MarkupCase(
        "lists, and texts that stay as they are",
        """
        * 1001: one
        ** two
        # three
        - four
        -5 is none
        {code:title=a.h}
        enum { *a* = {{b}} };
        {code} end
        {noformat}|x|{noformat}
        """,
        [
          "1 • 1001: one", "2 +4 • two", "3 • three", "4 • four", "5 -5 is none",
          "7 enum { *a* = {{b}} };", "8 end", "9 |x|",
        ]),
    ])
  func blocks(_ test: MarkupCase) { test.check(.confluence) }

  @Test(
    "Tables",
    arguments: [
      MarkupCase(
        "with headers of rows, cells of several lines, and links",
        """
        Above
        ||Code||Meaning||Retry||
        |1001|See [the page|#a], {{b|c}} or \\||(/)|
        ||1002|Bent:
        * one
        * two|(x)|
        Below
        """,
        [
          "1 Above", "2 first head Code | Meaning | Retry",
          "3 row 1001 | See the page, `b|c` or | | ✓",
          "4-6 row 1002 | Bent: / • one / • two | ✗", "7 Below",
        ]),
      MarkupCase(
        "a row that nothing ends", "||A||B||\n|1|a\n\n|2|b|",
        ["1 first head A | B", "2 row 1 | a", "4 first row 2 | b"]),
    ])
  func tables(_ test: MarkupCase) { test.check(.confluence) }
}
