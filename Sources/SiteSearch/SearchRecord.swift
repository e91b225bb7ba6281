/// One entry as the search shows it and finds it.
package struct SearchRecord: Sendable, Equatable {
  /// The entry's id among all vendors', such as `acme/sign-in/1001`.
  package let id: String
  package let code: String
  package let name: String?
  package let label: String?
  /// The vendor's id.
  package let vendor: String
  package let vendorName: String
  /// The category's title.
  package let category: String
  /// The page's address relative to the site's root, such as `acme/sign-in/1001/`.
  package let url: String
  /// One line; empty where the vendor says nothing.
  package let summary: String
  /// HTTP statuses that carry the error.
  package let status: [Int]
  /// All further searchable plain text: description, notes, fields. It may repeat the summary.
  package let text: String

  package init(
    id: String, code: String, name: String? = nil, label: String? = nil, vendor: String,
    vendorName: String, category: String, url: String, summary: String, status: [Int] = [],
    text: String = ""
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.label = label
    self.vendor = vendor
    self.vendorName = vendorName
    self.category = category
    self.url = url
    self.summary = summary
    self.status = status
    self.text = text
  }
}
