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
    /// The path of a file of the site, without `index.html`, and the id behind `#`.
    case file(ArraySlice<UInt8>, anchor: ArraySlice<UInt8>?)
    case elsewhere
    case wrong
  }

  /// Where an address stands.
  struct Place: Sendable {
    fileprivate let path: [UInt8]
    /// How many folders are around it.
    fileprivate let height: Int

    /// In the file of this path.
    init(_ path: String) {
      self.path = Array(path.utf8)
      height = self.path.count { $0 == UInt8(ascii: "/") }
    }

    static let root = Place("")
  }

  /// Follows an address at a place, as a browser does.
  func target(of address: ArraySlice<UInt8>, at place: Place) -> Target {
    if !whole.isEmpty, address.starts(with: whole) {
      return inside(address.dropFirst(whole.count), from: .root)
    }
    switch address.first {
    case UInt8(ascii: "/"):
      guard address.dropFirst().first != UInt8(ascii: "/"), address.starts(with: path) else {
        return .wrong
      }
      return inside(address.dropFirst(path.count), from: .root)
    case UInt8(ascii: "#"):
      return .file(Self.key(of: place.path[...]), anchor: address.dropFirst())
    default: break
    }
    if let scheme = Self.scheme(of: address) {
      return Self.schemes.contains(String(decoding: scheme, as: UTF8.self)) ? .elsewhere : .wrong
    }
    return inside(address, from: place)
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

  /// Walks from the folder of a place. Most links go all the way up to the site's root, and are then
  /// taken as they stand.
  private func inside(_ address: ArraySlice<UInt8>, from place: Place) -> Target {
    let end = address.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    var left = address[..<(end ?? address.endIndex)]
    let rest = address[left.endIndex...]
    let anchor = rest.firstIndex(of: UInt8(ascii: "#")).map { rest[($0 + 1)...] }
    guard !left.isEmpty || place.path.isEmpty else {
      return .file(Self.key(of: place.path[...]), anchor: anchor)
    }
    var height = place.height
    while let dots = Self.dots(at: left) {
      height -= dots - 1
      left = left.dropFirst(dots + 1)
    }
    guard height >= 0 else { return .wrong }
    if left.contains(UInt8(ascii: "%")) { left = Self.decoded(left)[...] }
    if height == 0 { return .file(Self.key(of: left), anchor: anchor) }
    return .file(
      Self.key(of: Self.folder(of: place.path, height: height) + left), anchor: anchor)
  }

  /// Of the step that an address begins with: one for `./`, two for `../`; `nil` for another.
  private static func dots(at address: ArraySlice<UInt8>) -> Int? {
    var dots = 0
    for byte in address {
      if byte == UInt8(ascii: "/") { break }
      guard byte == UInt8(ascii: "."), dots < 2 else { return nil }
      dots += 1
    }
    return dots > 0 ? dots : nil
  }

  /// The part of a path up to a slash, the first for a height of 1.
  private static func folder(of page: [UInt8], height: Int) -> ArraySlice<UInt8> {
    var slashes = 0
    return page.prefix { byte in
      defer { if byte == UInt8(ascii: "/") { slashes += 1 } }
      return slashes < height
    }
  }

  /// The same for a whole path.
  static func key(of path: String.UTF8View) -> ArraySlice<UInt8> { key(of: Array(path)[...]) }

  /// A path as files and links are compared: `a/` for `a/index.html`.
  private static func key(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.last == UInt8(ascii: "l"), bytes.suffix(index.count).elementsEqual(index) else {
      return bytes
    }
    let folder = bytes.dropLast(index.count)
    return folder.isEmpty || folder.last == UInt8(ascii: "/") ? folder : bytes
  }

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
