import DocumentFormats
import Testing

@Suite("Headings of manual pages that were printed as text")
struct PrintedManualTests {
  @Test(arguments: [
    MarkupCase(
      "sections, and the lines at the top and the foot",
      """
      OPEN(2)      Doors      OPEN(2)

      NAME
             open - open a door
      ERRORS
         Of keys
             EKEY   None.

         Of gates
             EGATE
                    There is one.
      SEE ALSO
             close(2)

      Doors      2026-01-01      open(2)
      """,
      [
        "1 h1 OPEN(2)      Doors      OPEN(2)", "3 h2 NAME", "4 +7 open - open a door",
        "5 h2 ERRORS", "6 h3 Of keys", "7 +7 EKEY   None.", "9 h3 Of gates", "10 +7 EGATE",
        "11 +14 There is one.", "12 h2 SEE ALSO", "13 +7 close(2)",
        "15 h1 Doors      2026-01-01      open(2)",
      ]),
    MarkupCase("one section", "ERRORS\n  EKEY None.", ["1 h2 ERRORS", "2 +2 EKEY None."]),
  ])
  func headings(_ test: MarkupCase) { test.check(.text) }

  @Test(arguments: [
    MarkupCase(
      "codes that are such words, above their texts", "FILES\n  None.\nNO_KEY\n  None.",
      ["1 FILES", "2 +2 None.", "3 NO_KEY", "4 +2 None."]),
    MarkupCase(
      "mostly words that no manual page has", "ERRORS\n  One.\nKEYS\n  Two.\nLOCKS\n  Three.",
      ["1 ERRORS", "2 +2 One.", "3 KEYS", "4 +2 Two.", "5 LOCKS", "6 +2 Three."]),
    MarkupCase("nothing indented", "ERRORS\nEKEY None.", ["1 ERRORS", "2 EKEY None."]),
    MarkupCase(
      "other text at the margin", "Doors\nERRORS\n  EKEY None.",
      ["1 Doors", "2 ERRORS", "3 +2 EKEY None."]),
  ])
  func others(_ test: MarkupCase) { test.check(.text) }
}
