import DocumentFormats
import Testing

@Suite("Markdown as its reader sees it")
struct MarkdownTextTests {
  @Test(
    "Blocks",
    arguments: [
      MarkupCase(
        "headings and paragraphs",
        """
        # Errors of *Acme* {#errors}

        Send `Bearer <token>` or <token>,
        see [the `list`][1] ![a bird](b.png) &lt;now&gt; a\\*b  
        and <br>~~never~~<sup>2</sup>.

        Below
        -----
        [1]: https://acme.example
        """,
        [
          "1 h1 Errors of Acme", "3 Send `Bearer <token>` or <token>,",
          "4 see the `list` a bird <now> a*b", "5 and", "5 ~~never~~².", "7-8 h2 Below",
        ]),
      MarkupCase(
        "lists",
        """
        - one
          more
          - two

            text
        * `x`: y

        400. bad
        401. denied
        """,
        [
          "1 • one", "2 +2 more", "3 +4 • two", "5 +6 text", "6 • `x`: y", "8 • 400. bad",
          "9 • 401. denied",
        ]),
      MarkupCase(
        "numbers of an ordinary list say nothing",
        "1. one\n2. two", ["1 • one", "2 • two"]),
      MarkupCase(
        "code and quotations",
        """
        > Quoted
        > text

        ```c
        #define A 1 /* <b> */

          B
        ```

            indented
              more
        """,
        [
          "1 Quoted", "2 text", "5 #define A 1 /* <b> */", "7 +2 B", "10 indented", "11 +2 more",
        ]),
      MarkupCase(
        "definitions",
        "E1\n: First\n  more\n\nE2\n\n: Second",
        ["1 E1", "2 +4 First", "3 +4 more", "5 E2", "7 +4 Second"]),
      MarkupCase(
        "a table that libcmark takes for an underlined heading",
        "| A | B |\n|---|---|\n| 1 | 2 |\n---\ntext",
        ["1 first head A | B", "3 row 1 | 2", "5 text"]),
    ])
  func blocks(_ test: MarkupCase) { test.check(.markdown) }

  @Test(
    "Tables",
    arguments: [
      MarkupCase(
        "what a cell may hold",
        """
        | Code | Text |
        |:----:|------|
        | `A|B` | x \\| y<br/>z <code>q</code> |
        | [E1][l] | <ul><li>one</li><li>two *em*</li></ul> |
        | ~~3~~ | ![alt](a.png) &#124; `a\\|b` <missing_token> |
        | 4 |

        [l]: https://acme.example
        """,
        [
          "1 first head Code | Text", "3 row `A|B` | x | y / z `q`", "4 row E1 | • one / • two em",
          "5 row ~~3~~ | alt | `a|b` <missing_token>", "6 row 4 | ",
        ]),
      MarkupCase(
        "below a line of text, in a list and in a quotation",
        """
        Text
        A | B
        --|--
        1 | 2

        - item

          | A |
          |---|
          | 1 |

        > | A |
        > |---|
        > | 1 |
        """,
        [
          "1 Text", "2 first head A | B", "4 row 1 | 2", "6 • item", "8 +2 first head A",
          "10 +2 row 1", "12 first head A", "14 row 1",
        ]),
      MarkupCase(
        "rows without a rule line are text",
        "| A | B |\n| 1 | `2` |\n\nx | y",
        ["1 | A | B |", "2 | 1 | `2` |", "4 x | y"]),
      MarkupCase(
        "of HTML with Markdown in it",
        "<table>\n<tr><td>\n\n**E1** `c`\n\n</td><td>x</td></tr>\n</table>",
        ["4-6 first row E1 `c` | x"]),
    ])
  func tables(_ test: MarkupCase) { test.check(.markdown) }

  @Test(
    "What site generators add vanishes",
    arguments: [
      MarkupCase(
        "front matter, module code and comments",
        """
        ---
        title: x
        ---
        import Tabs from '@acme/Tabs'
        import {
          a,
        } from "b"

        export const x = 1

        One {/* no */}two <!-- three
        four --> five.
        import the key from a file
        """,
        ["11 One two", "12 five.", "13 import the key from a file"]),
      MarkupCase(
        "front matter of a page about one code",
        """
        ---
        code: E_KEY_001
        title: "The key *is* lost"
        layout: error
        http_status: 404
        empty:
        related:
          - E_KEY_002
          - E_KEY_003
        note: >-
          One
          two
        ---

        # `E_KEY_001` - The key

        It is not here.

        # More
        """,
        [
          "1 h1 The key *is* lost", "2 Code: E_KEY_001", "5 h2 http_status", "5 404",
          "7-9 h2 related", "7-9 E_KEY_002, E_KEY_003", "10-12 h2 note", "10-12 One two",
          "15 h2 Description", "17 It is not here.", "19 h2 More",
        ]),
      MarkupCase(
        "front matter with what YAML has besides",
        """
        ---
        # Which one
        errorCode: 'E1' # the first
        title: "The \\"key\\""
        reply: { status: 404, retry: [no, never] }
        ---
        Look.
        """,
        [
          "1 h1 The \"key\"", "3 Code: E1", "5 h2 reply", "5 status: 404, retry: no, never",
          "6 h2 Description", "7 Look.",
        ]),
      MarkupCase(
        "front matter that is no YAML", "---\ncode: E1\ntitle: A: B\n---\nLook.", ["5 Look."]),
      MarkupCase(
        "front matter with a key of another meaning",
        "---\ncode: true\ntitle: Code of conduct\n---\n# Be kind\n---\ncode: E1",
        ["5 h1 Be kind", "7 code: E1"]),
      MarkupCase(
        "components",
        """
        <Tabs groupId={x > 1 ? "a" : "b"}>
          <Tab title="First">
            | A | B |
            |---|---|
            | 1 | <Badge text="x" />y |

            - one
              - two
          </Tab>
        </Tabs>
        Use <API_KEY> and <Name>.
        """,
        [
          "2 First", "3 first head A | B", "5 row 1 | y", "7 • one", "8 +4 • two",
          "11 Use <API_KEY> and <Name>.",
        ]),
      MarkupCase(
        "shortcodes and admonitions",
        """
        {{< note >}}
        a {% x %}b `{% kept %}` {{name}}
        {{< /note >}}
        [text]({{ site.url }}/x)
        {: .class}

        :::tip[Title]
        in
        :::

        !!! warning "Careful"
            here

            - one

        > [!NOTE]
        > quoted
        """,
        [
          "2 a b `{% kept %}` {{name}}", "4 text", "7 Title", "8 in", "11 Careful", "12 here",
          "14 • one", "17 quoted",
        ]),
      MarkupCase(
        "rules below rows, and below headings with a pipe",
        "A | B\n---\n`1` | x\n---\n2 | y\n  z\n---\n3 | w\n\nC | D\n---\ntext\n\nE | F\n---\nG\n---\nH | I\n---",
        [
          "1-2 first head A | B", "3-4 row `1` | x", "5-7 row 2 | y z", "8 row 3 | w",
          "10-11 h2 C | D", "12 text", "14-15 h2 E | F", "16-17 h2 G", "18-19 h2 H | I",
        ]),
      MarkupCase(
        "a table of contents, and links within a text",
        "# A\n\n* [A](#a)\n  * [`B`](#b-c)\n  1. [C [x]](#c)\n\nSee\n\n- [A](#a)\n- [B](#b)\n\n- [A](#a)\n- [B](b.md#b)\n- [C](#c) it",
        ["1 h1 A", "7 See", "9 • A", "10 • B", "12 • A", "13 • B", "14 • C it"]),
      MarkupCase(
        "code keeps all of it",
        "```\nimport a from 'b'\n{{< x >}} <Tab a=\"b\">\n:::\n```",
        ["2 import a from 'b'", "3 {{< x >}} <Tab a=\"b\">", "4 :::"]),
    ])
  func generators(_ test: MarkupCase) { test.check(.markdown) }
}
