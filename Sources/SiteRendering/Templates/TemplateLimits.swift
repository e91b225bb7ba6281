/// What no sensible template exceeds; beyond it there is a diagnostic instead of a crash.
enum TemplateLimits {
  /// Bytes of one tag, comments excepted.
  static let tagLength = 512
  /// Sections, blocks and parents inside each other in one template.
  static let nesting = 100
  /// Diagnostics of one reading or one check.
  static let problems = 100
  /// Instructions and bytes of text of one compiled template.
  static let instructions = 100_000
  static let textBytes = 32 << 20
  /// Partials, parents and blocks inside each other while a page is rendered.
  static let callDepth = 200
}
