/// One step of rendering. All names are gone: they became registers and slots.
enum TemplateInstruction: Sendable {
  /// Appends bytes of the program's text.
  case text(start: Int32, end: Int32)
  /// Appends the indentation of the partials and blocks around.
  case indentation
  /// Appends a text, escaped.
  case insertText(ViewPath)
  case insertHTML(ViewPath)
  /// Goes on at `end` unless the value is true.
  case condition(ViewPath, end: Int32)
  /// Goes on at `end` if the value is true.
  case inverted(ViewPath, end: Int32)
  /// Puts the value, or each item of a list in turn, into a register up to the matching
  /// `endSection`; goes on at `end` if there is none.
  case section(ViewPath, register: Int32, end: Int32)
  case endSection
  /// Runs a routine and comes back.
  case call(Int32)
  case back
}
