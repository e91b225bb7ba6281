/// Where the documents of one side of a report are found.
package struct SidePlaces: Sendable, Equatable {
  /// The content folder as a user would type it, such as `content` or `main:content`; `nil` where
  /// there are no documents, as beside a lone `catalog.json`.
  package let content: String?
  /// The content folder's path within its git repository; `nil` outside of one.
  package let contentInRepository: String?
  /// The address below which the files of the repository are shown, ended by a slash, such as
  /// `https://github.com/acme/codes/blob/1a2b3c/`.
  package let files: String?

  package init(content: String? = nil, contentInRepository: String? = nil, files: String? = nil) {
    self.content = content
    self.contentInRepository = contentInRepository
    self.files = files
  }
}
