/// Something that a vendor says about an entry besides its code, names, status and description.
package enum Statement: Sendable, Hashable {
  /// Another code or name of the same error.
  case alias(String)
  /// A text that the API sends with it; its placeholders stand as the vendor wrote them.
  case message(String)
  case cause(Prose)
  case action(Prose)
  /// The vendor's own word: `Error`, `Warning`, `16`.
  case severity(String)
  /// Whether the same request may succeed later.
  case retryable(Bool)
  /// An operation that answers with it: `POST /v1/orders`.
  case endpoint(String)
  /// A product, platform or protocol for which it holds.
  case applicability(String)
  /// The vendor's version or date of its first appearance.
  case since(String)
  /// The vendor's words that say it is no longer in use, or from when on.
  case deprecated(String)
  case removed(String)
  /// The code to be used instead.
  case replacedBy(String)
  /// Nothing is sent with this code: it is a placeholder of a former one, or kept for later use.
  case unused(Unused)

  package enum Unused: String, Sendable {
    case obsolete, reserved
  }
}
