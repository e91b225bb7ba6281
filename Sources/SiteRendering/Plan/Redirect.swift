import CatalogModel

/// An address that was published, and the page that stands for it now.
struct Redirect: Sendable {
  let from: Route
  let target: Route
  /// The entry whose page that is, living or not; `nil` for another page.
  let entry: EntryReference?
  /// What stood there, in words: `the former code '9001' of 'acme'`.
  let origin: String
  /// The code that stood there, where it leads to an entry.
  let code: String?
}
