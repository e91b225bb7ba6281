/// A concept in the list of all.
struct ConceptRowView: View {
  let link: LinkView
  let entryCount: Int
  let vendors: String

  static let fields = ViewFields<Self>([
    .view("link") { $0.link },
    .text("entryCount") { Counted.text($0.entryCount, "code", "codes") },
    .text("vendors") { $0.vendors },
  ])
}
