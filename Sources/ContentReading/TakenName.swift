/// Names of folders in `content/vendors/` at whose addresses something else stands.
package enum TakenName {
  /// What has the name that a vendor would have; `nil` for one that is free.
  package static func owner(ofVendor name: String) -> String? {
    let name = name.lowercased()
    return switch name {
    case "codes", "search": "a page of the site"
    case "schema": "the folder of the schemas"
    case "404.html", "feed.xml", "index.json", "llms.txt", "objects.inv": "a file of the site"
    default: name.hasPrefix("sitemap") && name.hasSuffix(".xml") ? "a file of the site" : nil
    }
  }

  /// The same of a version in the folder of its vendor.
  package static func owner(ofVersion name: String) -> String? {
    switch name.lowercased() {
    case "changes": "the page of the vendor's changes"
    case "catalog.json": "the vendor's catalog"
    case "notes": "the folder of the notes"
    case "vendor.yaml": "the vendor's settings"
    default: nil
    }
  }
}
