/// The files with which a site begins: its settings and an example vendor.
enum NewSite {
  /// A file and what stands in it.
  struct File {
    /// Below the folder of the site.
    let path: String
    let text: String
  }

  static let settings = File(
    path: "content/site.yaml",
    text: """
      # All keys: docs/content.md of sitegen
      title: Error codes
      description: What the error codes of our APIs mean, and what to do about them.
      language: en
      # Where the site is served; permanent addresses and feeds need it.
      # baseURL: https://errors.example.com/
      navigation:
        - { title: Vendors, path: "" }
        - { title: Search, path: search/ }
        - { title: A–Z, path: codes/ }

      """)

  /// What git should leave alone.
  static let ignoredByGit = File(
    path: ".gitignore",
    text: """
      # Made by sitegen build
      public/

      """)
}
