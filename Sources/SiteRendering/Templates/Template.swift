import Diagnostics

/// A template bound to its view: every key is known to exist and to fit.
struct Template<Source: View>: Sendable {
  /// That of its file, without the ending.
  let name: String
  let program: TemplateProgram

  /// Appends the page of `view` to `bytes`, as UTF-8.
  ///
  /// `renderer` is working memory, kept from page to page by one thread. Reported is only a partial
  /// that goes on including itself, which is left out from some depth on.
  func render(
    _ view: Source, into bytes: inout [UInt8], with renderer: inout TemplateRenderer
  ) -> [Diagnostic] {
    renderer.run(program, on: Source.fields.values(of: view), into: &bytes)
  }
}
