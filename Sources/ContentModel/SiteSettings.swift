package import Diagnostics

/// What `site.yaml` says.
package struct SiteSettings: Sendable {
  package let title: String
  package let description: String
  /// A BCP 47 tag.
  package let language: String
  /// Where the site will be served, an `http` or `https` address that ends with a slash.
  package var baseURL: String?
  package let navigation: [NavigationItem]

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
    navigation: [NavigationItem] = []
  ) {
    self.title = title
    self.description = description
    self.language = language
    self.baseURL = baseURL
    self.navigation = navigation
  }
}
