import Diagnostics

@testable import SiteRendering

extension Template {
  /// The page of `view` by itself.
  func render(_ view: Source) -> Diagnosed<[UInt8]> {
    var renderer = TemplateRenderer()
    var bytes: [UInt8] = []
    let diagnostics = render(view, into: &bytes, with: &renderer)
    return Diagnosed(bytes, diagnostics)
  }
}
