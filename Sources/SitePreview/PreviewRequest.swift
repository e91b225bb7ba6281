/// What a browser asks for: the head of an HTTP/1.1 request (RFC 9112), as far as a preview needs it.
package struct PreviewRequest: Equatable {
  package enum Method: String { case get = "GET", head = "HEAD" }

  package let method: Method
  /// Without percent-encoding, from the root on, such as `/acme/errors/`.
  package let path: String
  /// As it was sent: what follows the question mark.
  package let query: String
  /// The name by which the browser knows the server, without the port.
  package let host: String

  /// `head` ends before the empty line. `nil` where it is no request for a page.
  package init?(head: String) {
    let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
    let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/"),
      let method = Method(rawValue: String(words[0]))
    else { return nil }
    let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = target[0].percentDecoded else { return nil }
    self.method = method
    self.path = path
    query = target.count == 2 ? String(target[1]) : ""
    host = Self.host(in: lines.dropFirst())
  }

  /// Empty where there is none.
  private static func host(in lines: some Sequence<Substring>) -> String {
    let line = lines.first { $0.lowercased().hasPrefix("host:") }
    let value = line?.dropFirst("host:".count).filter { $0 != " " && $0 != "\t" } ?? ""
    if value.hasPrefix("[") { return String(value.prefix { $0 != "]" }) + "]" }
    return String(value.prefix { $0 != ":" })
  }
}

extension Substring {
  /// `nil` where a percent sign has no two hexadecimal digits after it, or the bytes are no UTF-8.
  fileprivate var percentDecoded: String? {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst()?.hexadecimalValue,
        let low = rest.popFirst()?.hexadecimalValue
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
