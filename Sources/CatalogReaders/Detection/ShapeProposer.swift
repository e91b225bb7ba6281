import DocumentFormats

/// Looks at a document and proposes how it may be read, if it could have a certain shape.
///
/// A proposal is a guess from a glance: whether it holds is seen by reading the document with it.
/// So a proposer is generous, but never slow: its time grows with the document's size at most.
protocol ShapeProposer: Sendable {
  /// Proposals, the likeliest first; none for a document that cannot have this shape.
  static func proposals(for lines: [DocumentLine]) -> [ReadingInstructions]
}
