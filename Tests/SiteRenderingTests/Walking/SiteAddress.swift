/// Where a link of a page leads.
enum SiteAddress: Equatable {
  case file(path: String, anchor: String?)
  /// An address with `http`, `https` or `mailto`.
  case elsewhere
  case wrong(String)

  /// Follows `address` on the page at `page`, as a browser does. An address from the host's root is
  /// only right where a page may be shown at any depth.
  init(_ address: String, on page: String, mayBeAbsolute: Bool) {
    guard address.utf8.allSatisfy(Self.isOfURL) else {
      self = .wrong("a character that no URL has")
      return
    }
    let scheme = address.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    if address.dropFirst(scheme.count).first == ":" {
      self = Self.elsewhere(scheme.lowercased(), address.dropFirst(scheme.count + 1))
    } else {
      self = Self.inside(address, page, mayBeAbsolute: mayBeAbsolute)
    }
  }

  private static func elsewhere(_ scheme: String, _ rest: Substring) -> SiteAddress {
    switch scheme {
    case "http", "https":
      let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
      return rest.hasPrefix("//") && !host.isEmpty ? .elsewhere : .wrong("no host")
    case "mailto": return rest.contains("@") ? .elsewhere : .wrong("no mail address")
    default: return .wrong("the scheme '\(scheme)'")
    }
  }

  private static func inside(
    _ address: String, _ page: String, mayBeAbsolute: Bool
  ) -> SiteAddress {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].prefix { $0 != "?" }
    let anchor = parts.count > 1 ? String(parts[1]) : nil
    let isAbsolute = path.hasPrefix("/")
    if path.hasPrefix("//") { return .wrong("another host") }
    if isAbsolute, !mayBeAbsolute { return .wrong("an address from the host's root") }
    if !isAbsolute, mayBeAbsolute, !path.isEmpty {
      return .wrong("relative, on a page shown at any depth")
    }
    guard !path.isEmpty else { return .file(path: page, anchor: anchor) }
    var folders = isAbsolute ? [] : page.split(separator: "/").dropLast().map(String.init)
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    for segment in segments.dropFirst(isAbsolute ? 1 : 0).dropLast() where segment != "." {
      if segment != ".." {
        folders.append(String(segment))
      } else if folders.popLast() == nil {
        return .wrong("above the site's root")
      }
    }
    let last = segments.last.map(String.init) ?? ""
    let name = last.isEmpty ? "index.html" : last
    return .file(path: (folders + [name]).joined(separator: "/"), anchor: anchor)
  }

  /// RFC 3986, sections 2.2 and 2.3, and the percent sign.
  private static func isOfURL(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:/?#[]@!$&'()*+,;=%".utf8.contains(byte)
    }
  }
}
