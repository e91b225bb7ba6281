package import ContentModel
package import Diagnostics

/// What a site is made with besides its content: the templates of its pages and the files beside them.
package struct Theme: Sendable {
  /// By name, without the ending, such as `layout`.
  package var templates: [(name: String, document: SourceDocument)]
  /// By path below `assets/`.
  package var assets: [(path: String, bytes: [UInt8])]

  package init(
    templates: [(name: String, document: SourceDocument)],
    assets: [(path: String, bytes: [UInt8])]
  ) {
    self.templates = templates
    self.assets = assets
  }

  package func add(to digest: inout InputDigest) {
    digest.add(UInt64(templates.count))
    for template in templates {
      digest.add(template.name)
      digest.add(template.document.text)
    }
    for asset in assets {
      digest.add(asset.path)
      digest.add(asset.bytes)
    }
  }
}
