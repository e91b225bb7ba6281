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
        Send <code>Bearer <token></code><ref name="a">{{cite web|title=not
        this}}</ref> or <nowiki>''x'' [[y]]</nowiki> &amp; 1 < 2 &lt;b&gt; &z.
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
        "footnotes at the end of their text, and no references to sources",
        """
        == E1<ref>Sent by ''doors''.</ref> ==
        Bent<ref name="k">See [[a|b]] || ! c
        d</ref> key.
        A source<ref>[https://a.example A], {{Citation|b}}.</ref><ref>https://a.example/x</ref> here.
        A lone <ref>tag<ref name=z>is</ref> no loss.
        ; E2<ref name='l'/> : No key
        ; E3{{efn|Bad}}
        : The key<ref name="k" />
        * 7<ref>Seven</ref>: a
        ; E4<ref>Last</ref>
        <references><ref name=l>Late</ref></references>
        """,
        [
          "1 h2 E1", "1 Sent by doors.", "2 Bent (See b || ! c d)", "3 key.", "4 A source here.",
          "5 A lone tag no loss. (is)", "6 E2", "6 +4 No key (Late)", "7 E3",
          "8 +4 The key (See b || ! c d) (Bad)", "9 • 7: a (Seven)", "10 E4", "11 Last",
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
        "footnotes of codes and names of columns stand with texts",
        """
        {|
        |+ Codes<ref>All</ref>
        ! Code<ref>Decimal</ref> !! Meaning
        |-
        | 1001<ref>Old</ref> || No key<ref>Or {{code|two}}</ref>
        |-
        ! 1002<ref>New</ref>
        | Rust
        |}
        <table><tr><td>1</td><td>One<ref>First</ref></td></tr></table>
        """,
        [
          "2 Codes", "3 first head Code | Meaning", "5 row 1001 | No key (Old) (Or `two`)",
          "7-8 row 1002 | Rust (New)", "9 All", "9 Decimal", "10 first row 1 | One (First)",
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
