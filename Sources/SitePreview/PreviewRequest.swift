/// What a browser asks for: the head of an HTTP/1.1 request (RFC 9112), as far as a preview needs it.
package struct PreviewRequest: Equatable {
  package enum Method: String { case get = "GET", head = "HEAD" }

  let method: Method
  /// Without percent-encoding, from the root on, such as `/acme/errors/`. Bytes that are not UTF-8 are replaced,
  /// so that it is the path of nothing.
  let path: String
  /// As it was sent: what follows the question mark.
  let query: String
  /// The name by which the browser knows the server, in lower case and without the port.
  let host: String

  /// Why there is no request for a page.
  package enum Refusal: Error {
    /// It is not HTTP/1.1, or not about a path of this server.
    case malformed
    /// Nothing here can be changed.
    case wrongMethod
  }

  /// `head` ends before the empty line. Throws where it is no request for a page.
  package init(head: String) throws(Refusal) {
    let lines = head.split(separator: "\r\n")
    let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), !words[0].isEmpty else {
      throw .malformed
    }
    guard let method = Method(rawValue: String(words[0])) else { throw .wrongMethod }
    guard words[1].hasPrefix("/") else { throw .malformed }
    let target = words[1].split(separator: "?", maxSplits: 1)
    guard let path = target[0].percentDecoded else { throw .malformed }
    self.method = method
    self.path = path
    query = target.count == 2 ? String(target[1]) : ""
    host = Self.host(in: lines.dropFirst())
  }

  /// Empty where there is none.
  private static func host(in lines: some Sequence<Substring>) -> String {
    let line = lines.first { $0.lowercased().hasPrefix("host:") }
    let value = (line?.dropFirst("host:".count).filter { $0 != " " && $0 != "\t" } ?? "")
      .lowercased()
    if value.hasPrefix("[") { return String(value.prefix { $0 != "]" }) + "]" }
    return String(value.prefix { $0 != ":" })
  }
}

extension Substring {
  /// `nil` where a percent sign has no two hexadecimal digits after it.
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
    return String(decoding: bytes, as: UTF8.self)
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
