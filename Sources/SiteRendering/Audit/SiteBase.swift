/// Where a site is served, and where an address on one of its pages therefore leads.
struct SiteBase: Sendable {
  /// `https://example.com/errors/`; empty where that is not known.
  private let whole: [UInt8]
  /// `/errors/`.
  private let path: [UInt8]

  init(_ baseURL: String?) {
    let whole = Array((baseURL ?? "").utf8)
    let host = whole.firstRange(of: Array("://".utf8)).map { whole[$0.upperBound...] } ?? []
    let path = host.drop { $0 != UInt8(ascii: "/") }
    self.whole = whole
    self.path = path.isEmpty ? [UInt8(ascii: "/")] : Array(path)
  }

  /// Where an address leads.
  enum Target {
    /// The path of a file of the site, and the id behind `#`.
    case file([UInt8], anchor: ArraySlice<UInt8>?)
    case elsewhere
    case wrong
  }

  /// Follows an address on the page at `page`, as a browser does.
  func target(of address: ArraySlice<UInt8>, on page: String) -> Target {
    if !whole.isEmpty, address.starts(with: whole) {
      return inside(address.dropFirst(whole.count), from: [])
    }
    switch address.first {
    case UInt8(ascii: "/"):
      guard address.dropFirst().first != UInt8(ascii: "/"), address.starts(with: path) else {
        return .wrong
      }
      return inside(address.dropFirst(path.count), from: [])
    case UInt8(ascii: "#"): return .file(Array(page.utf8), anchor: address.dropFirst())
    default: break
    }
    if let scheme = Self.scheme(of: address) {
      return Self.schemes.contains(String(decoding: scheme, as: UTF8.self)) ? .elsewhere : .wrong
    }
    return inside(address, from: page.utf8)
  }

  private static let schemes: Set = ["http", "https", "mailto", "urn", "tag"]

  private static func scheme(of address: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for offset in address.indices {
      switch address[offset] {
      case UInt8(ascii: ":"): return address[..<offset]
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "."): return nil
      default: continue
      }
    }
    return nil
  }

  /// Walks from the folder of a page. A path that ends in a slash is that of an `index.html`.
  private func inside(_ address: ArraySlice<UInt8>, from page: some Collection<UInt8>) -> Target {
    let bare = address.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    let rest = address[bare.endIndex...]
    let anchor = rest.firstIndex(of: UInt8(ascii: "#")).map { rest[($0 + 1)...] }
    var path = Array(page)
    if !bare.isEmpty || page.isEmpty { path.cutBehindSlash() }
    var left = bare
    while left.first == UInt8(ascii: ".") {
      if left.starts(with: [UInt8(ascii: "."), UInt8(ascii: "/")]) || left.count == 1 {
        left = left.dropFirst(2)
      } else if left.starts(with: Self.parent) || left.elementsEqual(Self.parent.dropLast()) {
        guard !path.isEmpty else { return .wrong }
        path.removeLast()
        path.cutBehindSlash()
        left = left.dropFirst(3)
      } else {
        break
      }
    }
    path += left.contains(UInt8(ascii: "%")) ? Self.decoded(left) : Array(left)
    if path.isEmpty || path.last == UInt8(ascii: "/") { path += Self.index }
    return .file(path, anchor: anchor)
  }

  private static let parent = Array("../".utf8)
  private static let index = Array("index.html".utf8)

  /// With the bytes that `%41` and the like stand for.
  private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}

extension [UInt8] {
  /// Leaves what stands up to the last slash.
  fileprivate mutating func cutBehindSlash() {
    let slash = lastIndex(of: UInt8(ascii: "/")) ?? -1
    removeLast(count - slash - 1)
  }
}
