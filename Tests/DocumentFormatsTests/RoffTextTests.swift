import DocumentFormats
import Testing

@Suite("Manual pages as their reader sees them")
struct RoffTextTests {
  @Test(arguments: [
    MarkupCase(
      "the macros of man",
      """
      .\\" comment
      .TH ERRORS 3 2026-01-01
      .SH "EXIT CODES"
      The \\fBsend\\fR call \\(em see
      .BR errno (3),
      .TP
      .B EPERM
      Not permitted \\-1 \\(aqx\\(aq.
      .IP \\(bu 2
      one
      .IP E2
      two
      .nf
      .RS
      code\\e
      .RE
      .fi
      """,
      [
        "2 h1 ERRORS(3)", "3 h2 EXIT CODES", "4 The send call — see", "5 errno(3),", "7 EPERM",
        "8 +4 Not permitted -1 'x'.", "10 • one", "11 E2", "12 +4 two", "15 +4 code\\",
      ]),
    MarkupCase(
      "the macros of mdoc",
      """
      .Dt ERRORS 2
      .Sh ERRORS
      .Fn send
      fails as
      .Xr errno 2
      says:
      .Bl -tag -width Er
      .It Bq Er EPERM
      Not permitted.
      .It Dv ENOENT , Fl x
      No file.
      .It Bo Er EIO Bc , Po a Pc or Bq Er EX Bq Er EY
      None.
      .El
      """,
      [
        "1 h1 ERRORS(2)", "2 h2 ERRORS", "3 send()", "4 fails as", "5 errno(2)", "6 says:",
        "8 [EPERM]", "9 +4 Not permitted.", "10 ENOENT, -x", "11 +4 No file.",
        "12 [EIO], (a) or [EX [EY]]", "13 +4 None.",
      ]),
    MarkupCase(
      "tables",
      ".TS\ntab(:);\nlb lb\nl l.\nCode:Text\n_\n1:T{\n.BR one ,\nmore\nT}\n2:\\f(CWtwo\\fP\n.TE",
      ["5 first head Code | Text", "7-10 row 1 | one, / more", "11 row 2 | `two`"]),
  ])
  func pages(_ test: MarkupCase) { test.check(.roff) }
}
