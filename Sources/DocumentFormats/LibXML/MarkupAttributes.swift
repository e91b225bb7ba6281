/// The attributes of an element, valid only while the handler is told of it.
struct MarkupAttributes {
  /// As the parser of HTML gives them: names and values in turn up to `nil`; a value may be `nil`,
  /// too.
  private let pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  /// As the parser of XML gives them: local name, prefix, name space, and where the value begins and
  /// ends, one behind the other.
  private let parts: UnsafeBufferPointer<UnsafePointer<UInt8>?>

  init(pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    self.pairs = pairs
    parts = UnsafeBufferPointer(start: nil, count: 0)
  }

  init(parts: UnsafeBufferPointer<UnsafePointer<UInt8>?>) {
    pairs = nil
    self.parts = parts
  }

  /// The value of an attribute of HTML: empty where it has none, `nil` where it is not there.
  subscript(name: StaticString) -> String? {
    var pair = pairs
    while let current = pair, let key = current[0] {
      if Self.text(key, is: name) { return current[1].map { String(cString: $0) } ?? "" }
      pair = current + 2
    }
    return nil
  }

  var isEmpty: Bool { pairs?[0] == nil && parts.isEmpty }

  /// All names and values of an element of XML, in order.
  var all: [(name: String, value: String)] {
    stride(from: 0, to: parts.count - 4, by: 5).compactMap { index in
      guard let local = parts[index], let start = parts[index + 3], let end = parts[index + 4]
      else { return nil }
      let value = UnsafeBufferPointer(start: start, count: end - start)
      return (Self.name(local, parts[index + 1]), String(decoding: value, as: UTF8.self))
    }
  }

  /// A name of XML with its prefix, as it is written.
  static func name(_ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?) -> String {
    guard let prefix else { return String(cString: local) }
    return String(cString: prefix) + ":" + String(cString: local)
  }

  private static func text(_ text: UnsafePointer<UInt8>, is name: StaticString) -> Bool {
    for index in 0..<name.utf8CodeUnitCount where text[index] != name.utf8Start[index] {
      return false
    }
    return text[name.utf8CodeUnitCount] == 0
  }
}
