/// Addresses on the web, as people write them into settings and commands.
package enum WebAddress {
  /// Whether a text is an `http` or `https` address with a host, without a user's name or password, and nothing in it
  /// would end a link.
  package static func isOne(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, ["http", "https"].contains(parts[0].lowercased()),
      parts[1].hasPrefix("//")
    else { return false }
    let host = parts[1].dropFirst(2).prefix { !"/?#".contains($0) }
    return !host.isEmpty && host.first != ":" && !host.contains("@")
      && !text.unicodeScalars.contains(where: endsLink)
  }

  /// Whether paths can be put behind it: the same, without a query and a fragment.
  package static func isFolder(_ text: String) -> Bool {
    isOne(text) && !text.contains { $0 == "?" || $0 == "#" }
  }

  private static func endsLink(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F
      || scalar == "\"" || scalar == "<"
  }
}
