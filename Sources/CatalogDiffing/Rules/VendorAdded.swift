import CatalogModel

/// The site has a further vendor: one finding for all of its codes. It is found by
/// `VendorChanges(added:policy:)`, because there are no two catalogs to compare.
struct VendorAdded: ChangeKind {
  let id = "vendor-added"
  let impact = Impact.additive
  let meaning = "The site has a further vendor. None of its codes had a page before."
  let advice =
    "See whether its documents are read as they should be: 'sitegen read' shows each entry."
  let kindsOf = ["code-added", "category-added"]

  func finding(on catalog: Catalog) -> Finding {
    Finding(
      catalogOn: .revision,
      "\(sentence: catalog.vendor.inWords) was added\(sentence: catalog.codesInWords)",
      before: nil, after: catalog.identities)
  }
}
