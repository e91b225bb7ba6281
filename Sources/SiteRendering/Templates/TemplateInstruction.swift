import Diagnostics

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

/// Where a value is found: in a register, or in a slot of the view there, or further down.
struct ViewPath: Sendable {
  let register: Int32
  /// -1 for the register itself.
  let slot: Int32
  /// Further slots of a dotted name, as a range of the program's slots.
  let tailStart: Int32
  let tailEnd: Int32
}

/// A template with everything it includes, as one list of instructions that begins at 0.
struct TemplateProgram: Sendable {
  var instructions: [TemplateInstruction] = []
  var text: [UInt8] = []
  var slots: [Int32] = []
  var registerCount = 0
  var calls: [Call] = []
  /// The first instruction of each routine.
  var entries: [Int] = []
  /// The tag of each call, for messages.
  var callRanges: [SourceRange] = []

  /// The insertion of a partial, parent or overriding block.
  struct Call: Sendable {
    let routine: Int
    /// White space that comes on top of the present indentation, as a range of the text; `nil`
    /// where there is none at all inside.
    let indentation: Range<Int>?
  }
}
