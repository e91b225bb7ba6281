/// The front page.
struct FrontPageView: View {
  let page: PageFrame
  let introduction: HTML?
  let entryCount: Int
  let vendors: [VendorCardView]

  static let fields = ViewFields<Self>([
    .view("page") { $0.page },
    .html("introduction") { $0.introduction },
    .text("entryCount") { String($0.entryCount) },
    .text("vendorCount") { String($0.vendors.count) },
    .list("vendors") { $0.vendors },
  ])
}
