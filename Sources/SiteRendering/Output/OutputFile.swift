/// One file of a built site.
package struct OutputFile: Sendable {
  /// Below the output folder, with `/` between folders.
  package let path: String
  package let bytes: [UInt8]
  /// What it was made of, in words: the page of an entry, an asset.
  package let origin: String
  /// The name of the template that it was made with, without the ending; `nil` for what is no page.
  package let template: String?

  package init(path: String, bytes: [UInt8], origin: String, template: String? = nil) {
    self.path = path
    self.bytes = bytes
    self.origin = origin
    self.template = template
  }
}
