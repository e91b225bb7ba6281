import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Pages whose other lines look much like their entries")
struct NoisyPagesTests {
  @Test(arguments: [
    DetectedPage(
      "a title in capitals, and a number in letters in its text",
      text(
        "DOORCODES", "The door may close for reasons that a code tells.", "7000", "No key",
        "The key was not found.", "7001", "Old key", "The key is worn.", "7002", "No lock",
        "There is no lock.", "7003", "Rust", "The lock has rust.", "7004", "Dark",
        "Nobody sees the lock."),
      [
        "DOORCODES: 7000 = The key was not found.", "DOORCODES: 7001 = The key is worn.",
        "DOORCODES: 7002 = There is no lock.", "DOORCODES: 7003 = The lock has rust.",
        "DOORCODES: 7004 = Nobody sees the lock.",
      ]),
    DetectedPage(
      "names of columns that are glued and look like a name",
      text(
        "Skip to the doors", "", "Door Handling", "", "Common Door Codes", "",
        "CodeMeaningSolution",
        "401LockedUse the key", "403ShutKnock", "429Too many guestsWait", "500FellLift it", "",
        "Full Door Reference"),
      [
        "Common Door Codes: 401 = LockedUse the key", "Common Door Codes: 403 = ShutKnock",
        "Common Door Codes: 429 = Too many guestsWait", "Common Door Codes: 500 = FellLift it",
      ]),
    DetectedPage(
      "several codes before one text",
      text(
        "Door codes", "", "Code", "", "Text", "", "200 OK", "", "Come in.", "", "401 Who", "",
        "Say who you are.", "", "403 Not you", "", "Go away.", "", "404 No door", "",
        "There is a wall.", "", "429 Too many", "", "Wait.", "", "500, 502, 503 House", "",
        "The house fell."),
      [
        "Door codes: 200 = OK/Come in.", "Door codes: 401 = Who/Say who you are.",
        "Door codes: 403 = Not you/Go away.", "Door codes: 404 = No door/There is a wall.",
        "Door codes: 429 = Too many/Wait.", "Door codes: 500 = House/The house fell.",
        "Door codes: 502 = House/The house fell.", "Door codes: 503 = House/The house fell.",
      ]),
    DetectedPage(
      "an item about a field above the items of codes",
      text(
        "Form", "", "  • note: what is wrong", "  • door_id: which door it is", "", "By status", "",
        "  • 400: No key", "  • 401: Old key", "  • 403: Bent key", "  • 404: No door",
        "  • 429: Too many keys"),
      [
        "By status: 400 = No key", "By status: 401 = Old key", "By status: 403 = Bent key",
        "By status: 404 = No door", "By status: 429 = Too many keys",
      ]),
    DetectedPage(
      "a page's number above negative codes",
      text(
        "41", "Appendix 1 Messages", "-100", "Door error", "The door is wrong", "-102", "Key error",
        "The key is wrong", "-103", "Lock error", "The lock is wrong", "-108", "Hinge error",
        "The hinge is", "wrong", "-109", "Frame error", "The frame is wrong"),
      [
        "Appendix 1 Messages: -100 = Door error The door is wrong",
        "Appendix 1 Messages: -102 = Key error The key is wrong",
        "Appendix 1 Messages: -103 = Lock error The lock is wrong",
        "Appendix 1 Messages: -108 = Hinge error The hinge is wrong",
        "Appendix 1 Messages: -109 = Frame error The frame is wrong",
      ]),
    DetectedPage(
      "a count of results above the names of columns",
      text(
        "Doors", "", "All door codes.", "", "24 doors found",
        "Begin Ende Code Bezeichnung Beschreibung", "101 No key There is none.",
        "101.a Lost key It is lost.", "101.c Bent key It is bent.", "101.f Old key It is old.",
        "102 No door There is none."),
      [
        "Doors: 101 = No key There is none.", "Doors: 101.a = Lost key It is lost.",
        "Doors: 101.c = Bent key It is bent.", "Doors: 101.f = Old key It is old.",
        "Doors: 102 = No door There is none.",
      ]),
    DetectedPage(
      "titles of classes of statuses between rows",
      text(
        "Doors", "Errors of the guest (4xx)", "401 Who are you?", "403 Not you.", "404 No door.",
        "Errors of the house (5xx)", "500 It fell.", "503 Come back later."),
      [
        "Errors of the guest (4xx): 401 = Who are you?",
        "Errors of the guest (4xx): 403 = Not you.", "Errors of the guest (4xx): 404 = No door.",
        "Errors of the house (5xx): 500 = It fell.",
        "Errors of the house (5xx): 503 = Come back later.",
      ]),
    DetectedPage(
      "headings that kept the sign of the link to them",
      text(
        "Skip to content", "", "Door codes#", "", "All doors have codes.", "", "Good (>= 0)#", "",
        "Error Code Name Description", "0 Door_Open The door is open.", "",
        "Key errors (-1 to -9)#", "", "Error Code Name Description", "-1 Key_Lost The key is lost.",
        "-2 Key_Bent The key is bent.", "-3 Key_Old The key is old."),
      [
        "Good (>= 0): 0 (Door_Open) = The door is open.",
        "Key errors (-1 to -9): -1 (Key_Lost) = The key is lost.",
        "Key errors (-1 to -9): -2 (Key_Bent) = The key is bent.",
        "Key errors (-1 to -9): -3 (Key_Old) = The key is old.",
      ]),
    DetectedPage(
      "a category that is another one in every row",
      text(
        "Door codes", "Error Code | Category | Where |", "---|---|---|",
        "8000 | NO KEY | at home |",
        "8001 | OLD KEY | at the door |", "8002 | NO LOCK | on the door |",
        "8004 | NO DOOR | in the wall |", "8011 | NO WALL | in the house |"),
      [
        "Door codes: 8000 = at home", "Door codes: 8001 = at the door",
        "Door codes: 8002 = on the door", "Door codes: 8004 = in the wall",
        "Door codes: 8011 = in the house",
      ]),
    DetectedPage(
      "separated values without names, with hexadecimal numbers", in: "page.csv",
      text(
        "Open,0x00000000,\"The door is open.\"", "Shut,0x80000000,\"The door is shut.\"",
        "ShutByKey,0x80010000,\"The key is in the lock.\"",
        "ShutByWind,0x80020000,\"There was a wind.\""),
      [
        "Error codes: 0x00000000 = The door is open.",
        "Error codes: 0x80000000 = The door is shut.",
        "Error codes: 0x80010000 = The key is in the lock.",
        "Error codes: 0x80020000 = There was a wind.",
      ]),
    DetectedPage(
      "a table of XML that is a text", in: "page.xml",
      text(
        "<appendix><title>Doors</title><para>All codes.</para>", "<table><title>Door codes</title>",
        "<tgroup cols='2'><colspec colname='c1'/>", "<thead><row><entry>Code</entry>",
        "<entry>Description</entry></row></thead>", "<tbody>",
        "<row><entry>0001</entry><entry>No <literal>key</literal></entry></row>",
        "<row><entry>0002</entry><entry>Old key</entry></row>",
        "<row><entry>0003-0010</entry><entry>Reserved</entry></row>",
        "</tbody></tgroup></table></appendix>"),
      [
        "Door codes: 0001 = No key", "Door codes: 0002 = Old key",
        "Door codes: 0003-0010 = Reserved",
      ]),
    DetectedPage(
      "XML with a few errors in a few groups", in: "page.xml",
      text(
        "<errors version='3'>", "<group name='Keys'>",
        "<error code='1001'><message>It is lost</message></error>",
        "<error code='1002'><message>It is <b>bent</b> now</message></error>", "</group>",
        "<group name='Doors'>",
        "<error code='2001'><message><![CDATA[It is <shut>]]></message></error>", "</group>",
        "</errors>"),
      [
        "Keys: 1001 = It is lost", "Keys: 1002 = It is bent now", "Doors: 2001 = It is <shut>",
      ]),
    DetectedPage(
      "XML with errors in lists of categories, one of them alone", in: "page.xml",
      text(
        "<errors>", "<house name='Old'>", "<room name='Hall'>",
        "<error value='0x01' const='E_FINE'>All is fine.</error>", "</room>", "<room name='Door'>",
        "<error value='0x11' const='E_KEY'>No key.</error>",
        "<error value='0x12' const='E_LOCK'>No lock.</error>",
        "<error value='0x13' const='E_DOOR'>No door.</error>", "</room>", "</house>",
        "<house name='New'>", "<room name='Roof'>",
        "<error value='0x21' const='E_RAIN'>It rains.</error>",
        "<error value='0x22' const='E_SNOW'>It snows.</error>", "</room>", "<room name='Floor'>",
        "<error value='0x31' const='E_WET'>It is wet.</error>",
        "<error value='0x32' const='E_ICE'>It is ice.</error>",
        "<error value='0x33' const='E_OIL'>It is oil.</error>", "</room>", "</house>", "</errors>"),
      [
        "Hall: 0x01 (E_FINE) = All is fine.", "Door: 0x11 (E_KEY) = No key.",
        "Door: 0x12 (E_LOCK) = No lock.", "Door: 0x13 (E_DOOR) = No door.",
        "Roof: 0x21 (E_RAIN) = It rains.", "Roof: 0x22 (E_SNOW) = It snows.",
        "Floor: 0x31 (E_WET) = It is wet.", "Floor: 0x32 (E_ICE) = It is ice.",
        "Floor: 0x33 (E_OIL) = It is oil.",
      ]),
    DetectedPage(
      "constants of contracts with their meaning behind them", in: "page.sol",
      text(
        "library DoorErrors {", "  string public constant NO_KEY = '1'; // 'There is no key'",
        "  string public constant NO_LOCK = '2'; // 'There is no lock'",
        "  string public constant NO_DOOR = '3'; // 'There is no door'", "}"),
      [
        "DoorErrors: 1 (NO_KEY) = 'There is no key'",
        "DoorErrors: 2 (NO_LOCK) = 'There is no lock'",
        "DoorErrors: 3 (NO_DOOR) = 'There is no door'",
      ]),
    DetectedPage(
      "an enumeration of codes, and constants for what the program says", in: "page.swift",
      text(
        "enum DoorErrorCode: Int {", "  /// There is no key.", "  case noKey = 17",
        "  /// It is shut.",
        "  case shut = 18", "  /// It is gone.", "  case gone = 20", "}",
        "private let kErrorNoKey = \"Look for the key below the mat.\"",
        "private let kErrorShut = \"Knock at the door, and wait.\"",
        "private let kErrorGone = \"Build a new door before night.\""),
      [
        "DoorErrorCode: 17 (noKey) = There is no key.", "DoorErrorCode: 18 (shut) = It is shut.",
        "DoorErrorCode: 20 (gone) = It is gone.",
      ]),
    DetectedPage(
      "the title of an example below the entries in another language",
      text(
        "Errores de la puerta", "Código Descripción", "401 No hay llave.", "403 La llave es vieja.",
        "404 No hay puerta.", "500 La puerta no abre.", "Formato de error",
        "Un objeto dice cual es:",
        "{", "\"codigo\": 401", "}"),
      [
        "Errores de la puerta: 401 = No hay llave.",
        "Errores de la puerta: 403 = La llave es vieja.",
        "Errores de la puerta: 404 = No hay puerta.",
        "Errores de la puerta: 500 = La puerta no abre.",
      ]),
    DetectedPage(
      "codes behind signs of their color",
      text(
        "Error | Meaning |", "---|---|", "🔴 400 | There is no key |", "🟠 401 | The key is old |",
        "🔴 404 | There is no door |"),
      [
        "Error codes: 400 = There is no key", "Error codes: 401 = The key is old",
        "Error codes: 404 = There is no door",
      ]),
    DetectedPage(
      "names of columns in Vietnamese and Turkish",
      text(
        "Cửa", "Mã lỗi | Mô tả | Cách xử lý |", "---|---|---|",
        "D1 | Không có chìa khóa | Tìm nó |",
        "D2 | Khóa cũ | Tra dầu |", "D3 | Không có cửa | Đi về |", "", "Kapı",
        "Hata kodu | Açıklama | Çözüm |", "---|---|---|", "K1 | Anahtar yok | Ara |",
        "K2 | Kilit eski | Yağla |", "K3 | Kapı yok | Git |"),
      [
        "Cửa: D1 = Không có chìa khóa", "Cửa: D2 = Khóa cũ", "Cửa: D3 = Không có cửa",
        "Kapı: K1 = Anahtar yok", "Kapı: K2 = Kilit eski", "Kapı: K3 = Kapı yok",
      ]),
    DetectedPage(
      "numbers whose digits are parted", in: "page.py",
      text(
        "class DoorError(IntEnum):", "    NO_KEY = -1", "    NO_LOCK = -2",
        "    NO_DOOR = -100_000",
        "    NO_WALL = -100_001"),
      [
        "DoorError: -1 (NO_KEY) = ", "DoorError: -2 (NO_LOCK) = ",
        "DoorError: -100000 (NO_DOOR) = ",
        "DoorError: -100001 (NO_WALL) = ",
      ]),
  ])
  func read(page: DetectedPage) {
    let read = page.candidates.first?.read
    #expect(read.map(DetectedPage.outline) == page.entries)
  }

  @Test(
    "What may be an entry and was not read as one is a reason for doubt",
    arguments: [
      DetectedPage(
        "a heading that looks different from those that hold codes", in: "page.rst",
        text(
          "Door codes", "==========", "", "Whether there is a key [no-key]",
          "-------------------------------",
          "", "Look for it.", "", "Whether the key is old [old-key]",
          "--------------------------------", "", "Oil it.", "",
          "Whether it is the wrong door [wrong]",
          "------------------------------------", "", "Go away.", "",
          "Whether the lock is old [old-lock]", "----------------------------------", "", "Oil it."),
        []),
      DetectedPage(
        "codes of another form behind the same label",
        text(
          "Error code: 100", "Name: Lost", "Text: The key is lost.", "", "Error code: 101",
          "Name: Bent", "Text: The key is bent.", "", "Error code: 102-105", "Name: Kept", "",
          "Error code: 106", "Name: Old", "Text: The key is old."), []),
      DetectedPage(
        "records with codes within records", in: "page.json",
        text(
          "[{\"code\": 1001, \"message\": \"Lost\", \"also\": [{\"code\": 1002, \"message\": \"Bent\"}]},",
          "{\"code\": 2001, \"message\": \"Shut\"}, {\"code\": 3001, \"message\": \"Old\"}]"), []),
      DetectedPage(
        "a status without a code",
        text(
          "Door codes", "", "CodeNameText", "401", "Say who you are.",
          "403no_entryYou may not come in", "403no_guestNo guests today",
          "403no_keyThere is no key",
          "403no_doorThere is no door", "404", "There is a wall.", "404no_wallThere is no wall"), []
      ),
    ])
  func doubted(page: DetectedPage) {
    #expect(page.candidates.first?.doubts.isEmpty == false)
  }
}

/// The lines as one text.
private func text(_ lines: String...) -> String { lines.joined(separator: "\n") }
