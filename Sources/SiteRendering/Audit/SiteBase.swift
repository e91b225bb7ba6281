import ContentModel

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

  /// An address as it stands in a file, or a part of it.
  typealias Address = Slice<UnsafeBufferPointer<UInt8>>

  /// Where an address leads.
  enum Target {
    /// The checksum of the path of a file of the site, without `index.html`, and the id behind `#`.
    case file(UInt64, anchor: Address?)
    case elsewhere
    case wrong
  }

  /// Where an address stands.
  struct Place: Sendable {
    fileprivate let path: [UInt8]
    /// How many folders are around it.
    fileprivate let height: Int
    /// Of the path, as that of what links lead to.
    let checksum: UInt64

    /// In the file of this path.
    init(_ path: String) {
      self.path = Array(path.utf8)
      height = self.path.count { $0 == UInt8(ascii: "/") }
      checksum = SiteBase.checksum(of: self.path)
    }

    static let root = Place("")
  }

  /// Follows an address at a place, as a browser does.
  func target(of address: Address, at place: Place) -> Target {
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
      return .file(place.checksum, anchor: address.dropFirst())
    default: break
    }
    if let scheme = Self.scheme(of: address) {
      return Self.schemes.contains(String(decoding: scheme, as: UTF8.self)) ? .elsewhere : .wrong
    }
    return inside(address, from: place)
  }

  private static let schemes: Set = ["http", "https", "mailto", "urn", "tag"]

  private static func scheme(of address: Address) -> Address? {
    guard let end = address.firstIndex(where: endsScheme), address[end] == UInt8(ascii: ":") else {
      return nil
    }
    return address[..<end]
  }

  private static func endsScheme(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: ".")
  }

  /// Walks from the folder of a place. Most links go all the way up to the site's root, and are then
  /// taken as they stand.
  private func inside(_ address: Address, from place: Place) -> Target {
    let end = address.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }
    var left = address[..<(end ?? address.endIndex)]
    let rest = address[left.endIndex...]
    let anchor = rest.firstIndex(of: UInt8(ascii: "#")).map { rest[($0 + 1)...] }
    guard !left.isEmpty || place.path.isEmpty else {
      return .file(place.checksum, anchor: anchor)
    }
    var height = place.height
    while let dots = Self.dots(at: left) {
      height -= dots - 1
      left = left.dropFirst(dots + 1)
    }
    guard height >= 0 else { return .wrong }
    if height == 0, !left.contains(UInt8(ascii: "%")) {
      return .file(Self.checksum(of: left), anchor: anchor)
    }
    let path = Array(Self.folder(of: place.path, height: height)) + Self.decoded(left)
    return .file(Self.checksum(of: path), anchor: anchor)
  }

  /// Of the step that an address begins with: one for `./`, two for `../`; `nil` for another.
  private static func dots(at address: Address) -> Int? {
    var dots = 0
    for byte in address {
      if byte == UInt8(ascii: "/") { break }
      guard byte == UInt8(ascii: "."), dots < 2 else { return nil }
      dots += 1
    }
    return dots > 0 ? dots : nil
  }

  /// The part of a path up to a slash, the first for a height of 1; nothing for a height of 0.
  private static func folder(of page: [UInt8], height: Int) -> ArraySlice<UInt8> {
    var slashes = 0
    return page.prefix { byte in
      defer { if byte == UInt8(ascii: "/") { slashes += 1 } }
      return slashes < height
    }
  }

  private static func checksum(of path: [UInt8]) -> UInt64 {
    path.withUnsafeBufferPointer { checksum(of: $0[...]) }
  }

  /// Of a path as files and links are compared: of `a/` for `a/index.html`.
  private static func checksum(of path: Address) -> UInt64 {
    ContentHash.of(withoutIndex(path))
  }

  private static func withoutIndex(_ path: Address) -> Address {
    guard path.last == UInt8(ascii: "l"), path.suffix(index.count).elementsEqual(index) else {
      return path
    }
    let folder = path.dropLast(index.count)
    return folder.isEmpty || folder.last == UInt8(ascii: "/") ? folder : path
  }

  private static let index = Array("index.html".utf8)

  /// With the bytes that `%41` and the like stand for.
  private static func decoded(_ text: Address) -> [UInt8] {
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
