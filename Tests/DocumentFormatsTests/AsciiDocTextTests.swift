import DocumentFormats
import Testing

@Suite("AsciiDoc as its reader sees it")
struct AsciiDocTextTests {
  @Test(
    "Blocks",
    arguments: [
      MarkupCase(
        "headings and texts",
        """
        = Title
        :product: Acme

        // comment
        [[errors]]
        == Errors of {product}

        Send `Bearer <token>` and *bold*; see <<x,the page>> or https://acme.example[site^].
        E_FOO_BAR, `+a*b+` and {unknown}.

        WARNING: Hot.

        [NOTE]
        ====
        Careful.
        ====
        """,
        [
          "1 h1 Title", "6 h2 Errors of Acme",
          "8 Send `Bearer <token>` and bold; see the page or site.",
          "9 E_FOO_BAR, `a*b` and {unknown}.", "11 Hot.", "15 Careful.",
        ]),
      MarkupCase(
        "lists and blocks",
        """
        E1:: First
        goes on
        E2::
          Second
        +
        more

        Text.

        * one
        ** two
        * three

        ----
        code
          more
        ----
        """,
        [
          "1 E1", "1 +4 First", "2 +4 goes on", "3 E2", "4 +4 Second", "6 +4 more", "8 Text.",
          "10 • one", "11 +4 • two", "12 • three", "15 code", "16 +2 more",
        ]),
      MarkupCase(
        "above and below the line",
        """
        E10^1^ and E11^[2]^: 10^-3^ of H~2~O, the 1^st^ one, note^a^; \\^2^
        a ^ b ^ c, ~/one and ~/two
        """,
        [
          "1 E10¹ and E11⁽²⁾: 10⁻³ of H₂O, the 1st one, noteᵃ; ^2^",
          "2 a ^ b ^ c, ~/one and ~/two",
        ]),
      MarkupCase(
        "footnotes: at the end of their text, of that below a term or of a line below a heading",
        #"""
        == E1 footnote:[Sent by *doors*.]

        The key is bentfootnote:k[See https://a.example[the page], [0\], `a`.] now.
        It footnote:[x] is. footnoteref:[r,One, two]
        E2footnote:[Old]:: No key
        E3 footnote:k[]::
        * 7footnote:[a
        b]: c footnoteref:[r] footnote:gone[]
        E4footnote:[Last]::
        """#,
        [
          "1 h2 E1", "1 Sent by doors.", "3 The key is bent now.",
          "4 It is. (See the page, [0], `a`.) (x) (One, two)", "5 E2", "5 +4 No key (Old)", "6 E3",
          "6 +4 See the page, [0], `a`.", "7-8 +4 • 7: c footnote:gone[] (a b) (One, two)", "9 E4",
          "9 +4 Last",
        ]),
    ])
  func blocks(_ test: MarkupCase) { test.check(.asciiDoc) }

  @Test(
    "Tables",
    arguments: [
      MarkupCase(
        "with spans, and cells on lines of their own",
        """
        .Title
        [cols="1,2a",options="header"]
        |===
        | Code | Text

        | 1
        | first

        * x

        .2+| 2 | b \\| c
        | d
        2+| both
        |===
        """,
        [
          "1 Title", "4 first head Code | Text", "6-9 row 1 | first / - / • x", "11 row 2 | b | c",
          "12 row 2 | d", "13 row both | both",
        ]),
      MarkupCase(
        "without options: the first line says how many columns there are",
        """
        |===
        |Code |Meaning

        |`A` |one
        two
        m|B |three
        |===
        """,
        ["2 first head Code | Meaning", "4-5 row `A` | one / two", "6 row `B` | three"]),
      MarkupCase(
        "footnotes of codes and names of columns stand with texts",
        """
        |===
        |Code footnote:[Decimal] |Meaning

        |1001footnote:[Old] |The key is bentfootnote:[Or lost]
        |1002footnote:[New] |Rust
        |1003 |footnote:[Unused]
        |===
        """,
        [
          "2 Decimal", "2 first head Code | Meaning",
          "4 row 1001 | The key is bent (Old) (Or lost)", "5 row 1002 | Rust (New)",
          "6 row 1003 | (Unused)",
        ]),
      MarkupCase(
        "of separated values",
        "[format=csv,options=header]\n|===\nCode,Text\n1,\"a, b\"\n|===",
        ["3 first head Code | Text", "4 row 1 | a, b"]),
    ])
  func tables(_ test: MarkupCase) { test.check(.asciiDoc) }
}
