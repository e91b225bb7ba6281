import Diagnostics

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
