import DocumentFormats
import Testing

@Suite("Wikitext as its reader sees it")
struct MediaWikiTextTests {
  @Test(
    "Blocks",
    arguments: [
      MarkupCase(
        "headings, texts and what nobody sees",
        """
        __NOTOC__
        = Title =
        Some '''bold''' and ''slanted'' '''''words''' and more''; don't, ''''quoted'''.
        <!-- a
        b -->
        == Errors <!-- c --> of doors ==
        Send <code>Bearer <token></code><ref name="a">not
        this</ref> or <nowiki>''x'' [[y]]</nowiki> &amp; 1 < 2 &lt;b&gt; &z.
        ----
        [[Category:Errors]]
        a__NOTOC__b __init__ _x_
        """,
        [
          "2 h1 Title", "3 Some bold and slanted words and more; don't, 'quoted.",
          "6 h2 Errors of doors", "7 Send `Bearer <token>`",
          "8 or ''x'' [[y]] & 1 < 2 <b> &z.", "11 ab __init__ _x_",
        ]),
      MarkupCase(
        "links and templates",
        """
        See [[Keys]], [[Keys#old|old keys]], [[:Category:Doors]], [https://a.example/x the ''site''].
        [https://a.example/y] [1001] a[0] [[File:a.png|thumb|A door]]https://a.example/z
        {{code|KEY_<x>}} {{mono|1=b}} {{yes}} {{n/a}} a{{!}}b {{color|red|c}} {{anchor|d}}{{cite web|url=e}}.
        {{Deprecated|since=2.0|use [[Keys]]}} {{a {{code|b}}
        """,
        [
          "1 See Keys, old keys, Category:Doors, the site.",
          "2 https://a.example/y [1001] a[0] https://a.example/z",
          "3 `KEY_<x>` `b` Yes N/A a|b c .", "4 {{Deprecated|since=2.0|use [[Keys]]}} {{a `b`",
        ]),
      MarkupCase(
        "lists",
        """
        * '''1001''' – one
        ** two
        *: more
        * three
        # first
        ; door.open : It is open, see https://a.example
        ; door:shut : It is shut
        ; [[a:b]]
        : It is lost
        : and gone
        ;Note:x
        Text
        """,
        [
          "1 • 1001 – one", "2 +4 • two", "3 +8 more", "4 • three", "5 • first", "6 door.open",
          "6 +4 It is open, see https://a.example", "7 door:shut", "7 +4 It is shut", "8 a:b",
          "9 +4 It is lost", "10 +4 and gone", "11 Note", "11 +4 x", "12 Text",
        ]),
      MarkupCase(
        "texts that stay as they are",
        """
        <pre>
        '''a'''  <b>
          | c
        </pre>d ''e''
         enum { F = 1 } ''g''
        <syntaxhighlight lang="c">int h;</syntaxhighlight>
        <source>
        * i
        """,
        [
          "2 '''a'''  <b>", "3 +2 | c", "4 d e", "5 enum { F = 1 } g", "6 int h;", "8 * i",
        ]),
    ])
  func blocks(_ test: MarkupCase) { test.check(.mediaWiki) }

  @Test(
    "Tables",
    arguments: [
      MarkupCase(
        "cells on a line and on lines of their own",
        """
        Above
        {| class="wikitable" style="a"
        |+ style="b" | Codes of doors
        ! Code !! scope="col" | HTTP
        ! Meaning || Note
        |-
        | 1001 || 401 || [[Keys|No key]] || {{code|a|b}}
        |- style="c"
        | class="d" | 1002
        | 403
        | Old key
        more of it
        | Ask:
        * by mail
        * by phone
        |-
        |
        ||
        | || e = f
        |}
        Below
        """,
        [
          "1 Above", "3 Codes of doors", "4-5 first head Code | HTTP | Meaning | Note",
          "7 row 1001 | 401 | No key | `a`",
          "9-15 row 1002 | 403 | Old key / more of it | Ask: / - / • by mail / • by phone",
          "19 row  |  |  | e = f", "21 Below",
        ]),
      MarkupCase(
        "cells that span others, and headers of rows",
        """
        :{|
        ! A !! B !! C
        |-
        ! rowspan="2" | 1
        | b || <nowiki>x || y</nowiki>
        |-
        | colspan='2' | both
        |}
        """,
        ["2 first head A | B | C", "4-5 row 1 | b | x || y", "7 row 1 | both | both"]),
      MarkupCase(
        "one that does not end", "{|\n| 1\n| a\n|-\n| 2", ["2-3 first row 1 | a", "5 row 2"]),
    ])
  func tables(_ test: MarkupCase) { test.check(.mediaWiki) }

  @Test(
    "Marks of tables outside of tables are text",
    arguments: ["|}", "|-", "! a", "|+ b", "{{|}}", "|a||b", "[[a", "{{a", "'' a", "<ref>"])
  func strays(_ text: String) {
    let seen = ["'' a": "a", "<ref>": nil][text, default: text]
    MarkupCase(text, text, [seen.map { "1 \($0)" }].compactMap(\.self)).check(.mediaWiki)
  }
}
