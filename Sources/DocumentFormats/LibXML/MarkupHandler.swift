/// What a parser of markup tells, in the order of the document.
protocol MarkupHandler: AnyObject {
  /// An element begins; `line` is that of the end of its tag, 1 or more.
  func start(_ name: String, _ attributes: MarkupAttributes, line: Int)
  /// An element ends. Of elements that were never closed some may end without this being told.
  func end(_ name: String, line: Int)
  /// A part of a text in UTF-8, in pieces of any length that never part a character; `line` is that
  /// of its end.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, line: Int)
  /// Whatever else stands between elements has been passed by: a comment, an instruction.
  func passedBy(line: Int)
  /// The document breaks the rules of its grammar.
  func problem(_ problem: MarkupProblem)
}
