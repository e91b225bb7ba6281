import DocumentFormats
import Testing

@testable import CatalogReaders

@Suite("What a cell of codes holds")
struct CodeCellTests {
  /// Cells, their lines parted by `⏎`, and their codes: `code name=… label=… status=… deprecated=…`
  /// parted by ` ; `.
  static let cells: [(String, String)] = [
    ("1001", "1001"), ("-1", "-1"), ("−20", "-20"), ("–7", "-7"), ("08006", "08006"),
    ("0x80070005", "0x80070005"), ("auth.otp.invalid", "auth.otp.invalid"),
    ("NOT_FOUND", "NOT_FOUND"),
    ("1001, 1002", "1001 ; 1002"), ("1001 / 1002", "1001 ; 1002"), ("1001/1002", "1001 ; 1002"),
    ("1001⏎1002", "1001 ; 1002"), ("1001,⏎1002", "1001 ; 1002"), ("1, 2 or 3", "1 ; 2 ; 3"),
    ("TR-7, -8, -10", "TR-7 ; TR-8 ; TR-10"), ("TR-7, X-8", "TR-7 ; X-8"),
    ("100, 200 and 300", "100 ; 200 ; 300"), ("A_B, C_D", "A_B ; C_D"), ("a.b; c.d", "a.b ; c.d"),
    ("`a_b`, `c_d`", "a_b ; c_d"), ("1,001", "1,001"), ("1/2", "1/2"),
    ("card/expired", "card/expired"), ("N/A", "N/A"), ("invalid, missing", "invalid, missing"),
    ("1001 NOT_FOUND", "1001 name=NOT_FOUND"), ("1001⏎NOT_FOUND", "1001 name=NOT_FOUND"),
    ("NOT_FOUND⏎1001", "1001 name=NOT_FOUND"), ("NOT_FOUND (1001)", "1001 name=NOT_FOUND"),
    ("OTP_BAD = 7", "7 name=OTP_BAD"), ("5: NOT_FOUND", "5 name=NOT_FOUND"),
    ("1001 - NOT_FOUND", "1001 name=NOT_FOUND"), ("1001 (NOT_FOUND)", "1001 name=NOT_FOUND"),
    ("ABORTED (10)", "10 name=ABORTED"), ("invalid_scope (400)", "invalid_scope status=400"),
    ("404 Not Found", "404 label=Not Found"), ("16 - Bad date", "16 label=Bad date"),
    ("16 Bad date", "16 Bad date"), ("3 D Secure", "3 D Secure"), ("ERROR 101", "ERROR 101"),
    ("HTTP 404", "HTTP 404"), ("5xx (LOCK ERROR)", "5xx label=LOCK ERROR"),
    ("E15 (Northwind)", "E15 product=Northwind"), ("E15 (7)", "7 name=E15"),
    ("Bad Request", "Bad Request"), ("4000-4099", "4000-4099"),
    ("4000 – 4099", "4000 – 4099"), ("400, 402-405", "400 ; 402-405"),
    ("1000 to 1999", "1000 to 1999"),
    ("7, 8 - Bad date", "7 label=Bad date ; 8 label=Bad date"),
    ("7,8: Bad date", "7 label=Bad date ; 8 label=Bad date"), ("7, 8 - 9", "7 ; 8 - 9"),
    ("bad, old - Bad date", "bad, old - Bad date"),
    ("~~1001~~", "1001 deprecated=~~1001~~"), ("**1001**", "1001"), ("**`a_b`**", "a_b"),
    ("~~1001~~, 1002", "1001 deprecated=~~1001~~ ; 1002"),
    ("~~1001~~ 2001", "1001 deprecated=~~1001~~ ; 2001"),
    ("2001 ~~1001~~", "2001 ; 1001 deprecated=~~1001~~"),
    ("~~`KEY_LOST`~~ → `KEY_GONE`", "KEY_LOST deprecated=~~`KEY_LOST`~~ ; KEY_GONE"),
    ("~~1001~~ -> -2001", "1001 deprecated=~~1001~~ ; -2001"),
    ("~~1001~~ Gone", "1001 label=Gone deprecated=~~1001~~"),
    ("~~1001~~ NOT_FOUND", "1001 name=NOT_FOUND deprecated=~~1001~~"),
    ("NOT_FOUND ~~1001~~", "1001 name=NOT_FOUND deprecated=~~1001~~"),
    ("~~invalid_scope~~ (400)", "invalid_scope status=400 deprecated=~~invalid_scope~~"),
    ("~~1001~~ 2001 2002", "~~1001~~ 2001 2002"),
    ("1001 (deprecated)", "1001 deprecated=deprecated"),
    ("[1001](#e1001)", "1001"), (#"NOT\_FOUND"#, "NOT_FOUND"), ("*", "*"),
    ("NOT_\u{200B}FOUND", "NOT_FOUND"), ("`'23'`", "23"), (#""a_b""#, "a_b"), ("'a b'", "'a b'"),
    ("NotFound:", "NotFound"), ("1001, 'x'", "1001, 'x'"), ("not found:", "not found:"), ("'", "'"),
    ("VERY_LONG_⏎NAME", "VERY_LONG_NAME"), ("• 1001⏎• 1002", "1001 ; 1002"),
    ("10¹", "10"), ("10ᵃ", "10"), ("10[^1]", "10"), ("A_B [#note]", "A_B"), ("A[0]", "A[0]"),
    ("A_B⁽²⁾", "A_B"), ("x²y", "x²y"), ("two⏎lines", "two lines"), ("", ""),
    ("-", "-"), ("``", "``"),
  ]

  @Test("Codes, names and labels", arguments: cells)
  func check(cell: String, expected: String) {
    let found = CodeCell(Self.lines(cell)).codes.map(Self.outline)
    #expect(found.joined(separator: " ; ") == expected)
  }

  @Test("A pattern says what a code is")
  func pattern() throws {
    let pattern = try Pattern("[A-Z_]+|E 7")
    func codes(_ cell: String) -> [String] {
      CodeCell(Self.lines(cell), pattern: pattern).codes.map(Self.outline)
    }
    #expect(codes("NOT_FOUND (404)") == ["NOT_FOUND status=404"])
    #expect(codes("7 NOT_FOUND") == ["NOT_FOUND alias=7"])
    #expect(codes("E 7") == ["E 7"])
    #expect(codes("none") == [])
  }

  private static func lines(_ cell: String) -> [DocumentLine] {
    cell.split(separator: "⏎").enumerated().map {
      DocumentLine($0.element, at: ($0.offset + 1)...($0.offset + 1))
    }
  }

  private static func outline(_ part: CodeCell.Part) -> String {
    var line = part.code
    if let name = part.name { line += " name=\(name)" }
    if let label = part.label { line += " label=\(label)" }
    if let alias = part.alias { line += " alias=\(alias)" }
    if let status = part.status { line += " status=\(status)" }
    if let product = part.applicability { line += " product=\(product)" }
    if let deprecation = part.deprecation { line += " deprecated=\(deprecation)" }
    return line
  }
}
