/// HTML that templates insert as it is.
///
/// Only what our own code produced or made safe becomes one; a vendor's or author's text is a
/// `String`, and is escaped.
struct HTML: Sendable, Equatable {
  let text: String

  init(trusted text: String) { self.text = text }
}
