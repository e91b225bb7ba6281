import CatalogModel
import Diagnostics
import Testing

@testable import CatalogReaders

@Suite("Pages as vendors publish them")
struct PublishedPagesTests {
  @Test(
    "that are read, surely",
    arguments: [
      DetectedPage(
        "components that are an error each", in: "page.mdx",
        text(
          "# Errors", "", "<ErrorField path=\"key_lost\" type=\"Fault\" toc={true}>", "",
          "- The key is lost.", "- Nobody has it.", "</ErrorField>", "",
          "<ErrorField path=\"key_bent\" type=\"Fault\" toc={true}>", "", "- The key is bent.",
          "</ErrorField>", "", "<ErrorField path=\"door_shut\" type=\"Fault\" toc={true}>", "",
          "- The door is shut.", "</ErrorField>"),
        [
          "Errors: key_lost = The key is lost./Nobody has it.",
          "Errors: key_bent = The key is bent.", "Errors: door_shut = The door is shut.",
        ]),
      DetectedPage(
        "components with their texts on one line", in: "page.mdx",
        text(
          "# Lock errors", "", "<List>", "  <Item code=\"701\">The key is lost.</Item>",
          "  <Item code=\"702\">The key is bent.</Item>",
          "  <Item code=\"705\">The door is shut.</Item>", "</List>"),
        [
          "Lock errors: 701 = The key is lost.", "Lock errors: 702 = The key is bent.",
          "Lock errors: 705 = The door is shut.",
        ]),
      DetectedPage(
        "statuses with what they are called, in capitals", in: "page.md",
        text(
          "# Errors", "", "## 400 - BAD_REQUEST", "", "The key is no key.", "",
          "## 401 - UNAUTHORIZED", "", "The key is of another door.", "",
          "## 429 - TOO MANY REQUESTS", "", "The door was tried too often.", "",
          "## 500 - INTERNAL SERVER ERROR", "", "The lock is broken."),
        [
          "Errors: 400 (BAD_REQUEST) = The key is no key.",
          "Errors: 401 (UNAUTHORIZED) = The key is of another door.",
          "Errors: 429 = The door was tried too often.", "Errors: 500 = The lock is broken.",
        ]),
    ])
  func sure(_ page: DetectedPage) {
    let candidates = page.candidates
    #expect(candidates.first.map { DetectedPage.outline($0.read) } == page.entries)
    #expect(ReadingVerdict(candidates, lost: nil) == .sure)
  }

  @Test(
    "headers in many languages",
    arguments: [
      "کد خطا | نام | شرح", "رمز الخطأ | الاسم | الوصف", "קוד שגיאה | שם | תיאור",
      "त्रुटि कोड | नाम | विवरण", "ত্রুটি কোড | নাম | বিবরণ", "รหัสข้อผิดพลาด | ชื่อ | คำอธิบาย",
      "Mã lỗi | Tên | Mô tả", "Kode kesalahan | Nama | Keterangan", "Kod ralat | Nama | Penerangan",
      "Код помилки | Ім'я | Опис", "Код на грешка | Име | Описание",
      "Κωδικός σφάλματος | Όνομα | Περιγραφή", "کوڈ | نام | تفصیل",
    ])
  func languages(_ header: String) {
    let page = DetectedPage(
      header, in: "page.md",
      text(
        "# Acme", "", "| \(header) |", "|---|---|---|", "| 1 | KEY_LOST | ключ |",
        "| 2 | KEY_BENT | ключ |", "| 3 | DOOR_SHUT | ключ |", "| 4 | DOOR_GONE | ключ |"),
      [
        "Acme: 1 (KEY_LOST) = ключ", "Acme: 2 (KEY_BENT) = ключ", "Acme: 3 (DOOR_SHUT) = ключ",
        "Acme: 4 (DOOR_GONE) = ключ",
      ])
    sure(page)
  }

  @Test(
    "that are doubted",
    arguments: [
      (
        "| Reason | North | South |\n|---|---|---|\n| Key lost | 05 | 12 |\n| Key bent | 06 | 13 |\n"
          + "| Door shut | 07 | 14 |\n| Door gone | 08 | 15 |",
        "The column 'South' holds codes as well as 'North' does."
      ),
      (
        "| North code | South code | Reason |\n|---|---|---|\n| 05 | 12 | Key lost |\n"
          + "| 06 | 13 | Key bent |\n| 07 | 14 | Door shut |\n| 08 | 15 | Door gone |",
        "The column 'South code' holds codes as well as 'North code' does."
      ),
      (
        "| Error code | Rooms | Reason |\n|---|---|---|\n| 05 | 12 | Key lost |\n"
          + "| 06 | 13 | Key bent |\n| 07 | 14 | Door shut |\n| 08 | 15 | Door gone |", nil
      ),
      (
        "| Reply code | Meaning |\n|---|---|\n| 05 | Key lost |\n| 06 | Key bent |\n\nText\n\n"
          + "| Reason code | Meaning |\n|---|---|\n| 07 | Door gone |\n| 06 | Door shut |",
        "'06' stands below 'Reply code' and again below 'Reason code', in one category."
      ),
      (
        "| Reply code | Meaning |\n|---|---|\n| 05 | Key lost |\n| 06 | Key bent |\n\nText\n\n"
          + "| Reason code | Meaning |\n|---|---|\n| 07 | Door gone |\n| 08 | Door shut |", nil
      ),
      (
        "## Codes\n\n- K101: Key lost\n- K102: Key bent\n- K103: Door shut\n\n## 1.2.0\n\n"
          + "- K102: New words\n\n## v1.1\n\n- K101: New\n",
        "'K102' stands again below '1.2.0', as what changed in a release does."
      ),
      (
        "## Codes\n\n- K101: Key lost\n- K102: Key bent\n- K103: Door shut\n\n## Doors\n\n"
          + "- K102: New words\n\n## Locks\n\n- K101: New\n", nil
      ),
    ] as [(String, String?)])
  func doubts(_ text: String, _ doubt: String?) {
    let page = DetectedPage("doubts", in: "page.md", "# Acme\n\n" + text, [])
    #expect(page.candidates.first?.doubts == [doubt].compactMap(\.self))
  }

  @Test("names of other pages are no codes")
  func addresses() {
    let rows = ["lost", "bent", "shut", "gone"].map { "| ./door/\($0) | Says why. |" }
    let page = DetectedPage(
      "addresses", in: "page.md",
      "# Errors\n\n| Name | Use |\n|---|---|\n" + rows.joined(separator: "\n"), [])
    #expect(ReadingVerdict(page.candidates, lost: nil) != .sure)
  }
}

/// The lines as one text.
private func text(_ lines: String...) -> String { lines.joined(separator: "\n") }
