import CatalogModel
import ContentModel
import Diagnostics
import SiteRendering

/// A made-up vendor with four versions: codes and categories that were renamed, left, came back and
/// were used anew.
enum RenamedSite {
  static let history = VendorHistory(
    older: [
      catalog(
        "2024-01-31",
        [
          ("keys", "Keys", "1001", "KeyWrong", "The key is wrong."),
          ("keys", "Keys", "1002", "KeyOld", "The key has expired and must be renewed."),
          ("keys", "Keys", "1004", "KeyLost", "No key of this number is known to the door."),
          ("keys", "Keys", "1005", "KeyLent", "The key was lent to another person."),
          ("doors", "Doors", "2001", "DoorShut", "The door is shut."),
          ("doors", "Doors", "2002", "DoorGone", "There is no such door."),
          ("bells", "Bells", "3001", "BellMute", "The bell is mute."),
        ]),
      catalog(
        "2024-03-31",
        [
          ("keys", "Keys", "1001", "KeyWrong", "The key is not right."),
          ("keys", "Keys", "1102", "KeyOld", "The key has expired and must be renewed."),
          ("doors-and-gates", "Doors and gates", "2001", "DoorShut", "The door is shut."),
          ("doors-and-gates", "Doors and gates", "2002", "DoorGone", "There is no such door."),
        ]),
      catalog(
        "2024-06-30",
        [
          ("keys", "Keys", "1001", "KeyWrong", "The key is not right."),
          ("keys", "Keys", "1202", "KeyOld", "The key has expired and must be renewed."),
          ("keys", "Keys", "1004", "RentDue", "The bank refused the card for the monthly rent."),
          ("doors-and-gates", "Doors and gates", "2001", "DoorShut", "The door is shut."),
          ("doors-and-gates", "Doors and gates", "2002", "DoorGone", "There is no such door."),
        ]),
    ],
    newest: catalog(
      "2025-01-15",
      [
        ("keys", "Keys", "1001", "KeyWrong", "The key is not right for this <door>."),
        ("keys", "Keys", "1202", "KeyOld", "The key has expired and must be renewed."),
        ("keys", "Keys", "1004", "RentDue", "The bank refused the card for the monthly rent."),
        ("keys", "Keys", "1005", "KeyLent", "The key was lent to another person."),
        ("doors-and-gates", "Doors and gates", "2001", "DoorShut", "The door is shut."),
      ]))

  static func content(
    ledger: [URLRecord]? = nil, baseURL: String? = "https://example.com/"
  ) -> SiteContent {
    SiteContent(
      settings: SiteSettings(title: "Codes & more", baseURL: baseURL), vendors: [history],
      notes: [],
      articles: [], concepts: [], ledger: ledger.map { URLLedger(records: $0) })
  }

  static func render(
    ledger: [URLRecord]? = nil, baseURL: String? = "https://example.com/"
  ) async -> Diagnosed<[OutputFile]> {
    await SiteRenderer.render(
      content(ledger: ledger, baseURL: baseURL), with: RealSite.theme, jobs: 2
    ).map { $0 ?? [] }
  }

  private static func catalog(
    _ version: String,
    _ rows: [(category: String, title: String, code: String, name: String, text: String)]
  ) -> Catalog {
    var categories: [CatalogModel.Category] = []
    for row in rows where !categories.contains(where: { $0.id == row.category }) {
      categories.append(CatalogModel.Category(id: row.category, title: row.title))
    }
    return Catalog(
      vendor: Vendor(id: "acme", name: "Acme"), version: version, categories: categories,
      entries: rows.map {
        MadeUpContent.entry($0.code, name: $0.name, $0.text, category: $0.category)
      })
  }
}
