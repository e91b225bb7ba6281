/// Words by which vendors call the same thing: `user`, `account`.
enum SameNames {
  static func areSame(_ word: String, _ other: String) -> Bool {
    guard let sets = all[word] else { return false }
    return all[other].map { !sets.isDisjoint(with: $0) } ?? false
  }

  /// The places in the list of those that have a word, in the singular or plural.
  private static let all: [String: Set<Int>] = {
    (Basis.same + others).enumerated().reduce(into: [:]) { all, set in
      for word in set.element {
        all[word, default: []].insert(set.offset)
        all[word + "s", default: []].insert(set.offset)
      }
    }
  }()

  private static let others: [Set<String>] = [
    ["account", "profile", "user"], ["amount", "quantity", "sum"], ["bank", "issuer"],
    ["buyer", "client", "consumer", "customer", "payer", "purchaser", "shopper"],
    ["cause", "reason"], ["cell", "cellphone", "mobile", "phone", "telephone"],
    ["code", "pin"], ["company", "organisation", "organization"], ["connection", "link"],
    ["content", "entity"], ["data", "details", "info", "information"], ["directory", "folder"],
    ["document", "file"], ["email", "mail"], ["flag", "option", "switch"],
    ["function", "method", "procedure"], ["host", "machine", "server"],
    ["image", "photo", "picture"], ["issue", "problem"], ["limit", "maximum", "quota"],
    ["node", "peer"], ["permission", "privilege", "right"], ["plan", "subscription", "tier"],
    ["process", "task"], ["passcode", "password"], ["seller", "store", "vendor"],
    ["site", "website"], ["transaction", "transfer"],
  ]
}
