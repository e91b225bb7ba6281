import DocumentFormats
import Testing

@Suite("reStructuredText as its reader sees it")
struct RestructuredTextTests {
  @Test(
    "Blocks",
    arguments: [
      MarkupCase(
        "titles, targets and comments",
        """
        .. _top:

        ======
        Errors
        ======

        .. comment
           more

        Codes
        -----
        Text, see top_, `x <https://acme.example>`_ and :ref:`here <a>`.

        Next
        ----
        *Em* and **strong** \\*not\\*, ``code <x>``, :c:macro:`EPERM`, FOO_BAR_X and |v|.

        .. |v| replace:: 3.2
        """,
        [
          "3-5 h1 Errors", "10-11 h2 Codes", "12 Text, see top, x and here.", "14-15 h2 Next",
          "16 Em and strong *not*, `code <x>`, `EPERM`, FOO_BAR_X and 3.2.",
        ]),
      MarkupCase(
        "above and below the line, and numbers of footnotes",
        """
        E10\\ :sup:`1` has 10\\ :superscript:`-3` of H\\ :sub:`2`\\ O [12]_, [#note]_ and [3].
        """,
        ["1 E10¹ has 10⁻³ of H₂O ⁽¹²⁾, [#note] and [3]."]),
      MarkupCase(
        "lists, definitions, fields and literal blocks",
        """
        - one
          more

          - two
        - three

        ``E1``
          First
          more

          second

        :Cause: It is
           so::

             code
        """,
        [
          "1 • one", "2 +2 more", "4 +4 • two", "5 • three", "7 `E1`", "8 +4 First", "9 +4 more",
          "11 +4 second", "13 Cause: It is", "14 +4 so:", "16 code",
        ]),
      MarkupCase(
        "directives",
        """
        Codes
        =====

        .. data:: EPERM

           Not permitted.

           .. note:: Be
              careful.

           .. deprecated:: 3.2
              Use other.

        .. image:: x.png

        .. code-block:: c

           int x;
        """,
        [
          "1-2 h1 Codes", "4 h2 EPERM", "6 Not permitted.", "8 Be", "9 careful.",
          "11 Deprecated since version 3.2:", "12 Use other.", "18 int x;",
        ]),
    ])
  func blocks(_ test: MarkupCase) { test.check(.restructuredText) }

  @Test(
    "Tables",
    arguments: [
      MarkupCase(
        "drawn, with cells that span rows and columns",
        """
        +------+-------------+
        | Code | Text        |
        +======+======+======+
        | 1    | a    | b    |
        |      | a2   +------+
        |      |      | c    |
        +------+------+------+
        | 値   | * x  | ``y``|
        +------+------+------+
        """,
        [
          "2 first head Code | Text | Text", "4 row 1 | a / a2 | b", "6 row 1 | a / a2 | c",
          "8 row 値 | • x | `y`",
        ]),
      MarkupCase(
        "simple, with cells on several lines",
        """
        ====  =======
        Code  Meaning
        ====  =======
        1     One
              more
        2     Two

        \\     Three
        ====  =======
        """,
        [
          "2 first head Code | Meaning", "4-5 row 1 | One / more", "6-8 row 2 | Two / Three",
        ]),
      MarkupCase(
        "as lists",
        """
        .. list-table:: Title
           :header-rows: 1

           * - Code
             - Text
           * - ``A``
             - first

               - x
        """,
        ["1 Title", "4-5 first head Code | Text", "6-9 row `A` | first / - / • x"]),
      MarkupCase(
        "as separated values",
        """
        .. csv-table::
           :header: "Code", "Text"

           1, "a, ""b\"""
           2, "c
           d"
        """,
        ["2 first head Code | Text", "4 row 1 | a, \"b\"", "5-6 row 2 | c / d"]),
    ])
  func tables(_ test: MarkupCase) { test.check(.restructuredText) }
}
