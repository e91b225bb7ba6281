/// One entry as the search shows it and finds it.
package struct SearchRecord: Sendable, Equatable {
  /// The entry's id among all vendors', such as `acme/sign-in/1001`.
  package let id: String
  package let code: String
  /// The codes that the code stands for, where it is a range of numbers.
  package let range: ClosedRange<Int>?
  /// Ranges that it stood for once, apart from those that anything stands for now.
  package let formerRanges: [ClosedRange<Int>]
  package let name: String?
  /// Other codes or names of the same error, and codes that it had once.
  package let aliases: [String]
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
  /// All further searchable plain text: description, messages, causes, notes, fields. It may repeat
  /// the summary.
  package let text: String
  /// What the conditions it stands for are called elsewhere: the titles of its concepts.
  package let concepts: String
  /// Whether its vendor documents it no more.
  package let isRemoved: Bool

  /// What it is called by: its code, its name and its aliases.
  var names: [String] { [code, name ?? ""] + aliases }

  /// All but the further texts, which only ``SearchTexts`` needs.
  package var withoutText: SearchRecord {
    SearchRecord(
      id: id, code: code, range: range, formerRanges: formerRanges, name: name, aliases: aliases,
      label: label, vendor: vendor, vendorName: vendorName, category: category, url: url,
      summary: summary, status: status, isRemoved: isRemoved)
  }

  package init(
    id: String, code: String, range: ClosedRange<Int>? = nil,
    formerRanges: [ClosedRange<Int>] = [], name: String? = nil, aliases: [String] = [],
    label: String? = nil, vendor: String, vendorName: String,
    category: String, url: String, summary: String, status: [Int] = [], text: String = "",
    concepts: String = "", isRemoved: Bool = false
  ) {
    self.id = id
    self.code = code
    self.range = range
    self.formerRanges = formerRanges
    self.name = name
    self.aliases = aliases
    self.label = label
    self.vendor = vendor
    self.vendorName = vendorName
    self.category = category
    self.url = url
    self.summary = summary
    self.status = status
    self.text = text
    self.concepts = concepts
    self.isRemoved = isRemoved
  }
}
