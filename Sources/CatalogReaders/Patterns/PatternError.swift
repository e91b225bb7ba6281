/// Why a text is no pattern.
package struct PatternError: Error, Equatable {
  /// A sentence without a full stop.
  package let message: String
  /// The part that is wrong, in UTF-8 offsets of the pattern's source. Never outside of it, and
  /// empty only at its end.
  package let offset: Range<Int>
}
