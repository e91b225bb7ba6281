/// A vendor on the front page.
struct VendorCardView: View {
  let name: String
  let product: String?
  let href: String
  let version: String
  let entryCount: Int
  let categoryCount: Int

  static let fields = ViewFields<Self>([
    .text("name") { $0.name },
    .text("product") { $0.product },
    .text("href") { $0.href },
    .text("version") { $0.version },
    .text("entryCount") { Counted.text($0.entryCount, "code", "codes") },
    .text("categoryCount") { Counted.text($0.categoryCount, "category", "categories") },
  ])
}
