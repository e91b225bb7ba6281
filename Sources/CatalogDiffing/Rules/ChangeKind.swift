/// A kind of change in words.
package protocol ChangeKind: Sendable {
  /// Lower-case words joined by dashes, such as `code-removed`. Never used for anything else.
  var id: String { get }
  /// Unless a vendor's policy says otherwise.
  var impact: Impact { get }
  /// What happened and what that means to a client, in whole sentences.
  var meaning: String { get }
  /// What a reviewer should do, in whole sentences.
  var advice: String { get }
  /// Whether it is about how a text is worded, on which clients may rely where the vendor promises
  /// stable messages.
  var isAboutWording: Bool { get }
  /// The ids of the rules of whose changes it is a special case, or several at once: an impact that a vendor's
  /// policy gives them holds for it, too, where it is higher and the policy does not name it.
  var kindsOf: [String] { get }
}

extension ChangeKind {
  var isAboutWording: Bool { false }
  var kindsOf: [String] { [] }
}
