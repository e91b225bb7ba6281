package import Diagnostics

/// What `site.yaml` says.
package struct SiteSettings: Sendable {
  package let title: String
  package let description: String
  /// A BCP 47 tag.
  package let language: String
  /// Where the site will be served, an `http` or `https` address that ends with a slash.
  package var baseURL: String?
  /// Where the files of the content folder are seen, an `http` or `https` address that ends with a
  /// slash.
  package let contentURL: String?
  package let navigation: [NavigationItem]
  /// How many parts the templates of one page may include.
  package let mostIncludes: Int

  /// Many times what any page of ours needs, and few enough to end at once.
  package static let standardIncludes = 500_000

  /// A link of every page's head.
  package struct NavigationItem: Sendable {
    package let title: String
    /// Relative to the site's root, without a leading slash.
    package let path: String
    /// Where the path stands.
    package let place: SourceRange?

    package init(title: String, path: String, place: SourceRange? = nil) {
      self.title = title
      self.path = path
      self.place = place
    }
  }

  package init(
    title: String, description: String = "", language: String = "en", baseURL: String? = nil,
    contentURL: String? = nil, navigation: [NavigationItem] = [],
    mostIncludes: Int = standardIncludes
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.baseURL = baseURL
    self.contentURL = contentURL
    self.navigation = navigation
    self.mostIncludes = mostIncludes
  }
}
