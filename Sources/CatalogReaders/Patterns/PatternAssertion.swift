/// A condition on a place in the text.
enum PatternAssertion: Sendable {
  case startOfText, endOfText, wordBoundary
}
