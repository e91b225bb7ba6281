/// An answer to a browser.
package struct PreviewResponse: Equatable {
  package enum Status: Int {
    case found = 200
    case moved = 301
    case refused = 403
    case missing = 404

    fileprivate var phrase: String {
      switch self {
      case .found: "OK"
      case .moved: "Moved Permanently"
      case .refused: "Forbidden"
      case .missing: "Not Found"
      }
    }
  }

  package let status: Status
  /// Such as `text/html; charset=utf-8`.
  package let mediaType: String
  /// Where a moved page is now.
  package var location: String?
  package let body: [UInt8]

  /// A plain sentence.
  static func words(_ text: String, _ status: Status) -> PreviewResponse {
    PreviewResponse(
      status: status, mediaType: MediaType.of("words.txt"), body: Array((text + "\n").utf8))
  }

  /// As it travels. The connection is closed after it, and nothing may be kept.
  func bytes(for method: PreviewRequest.Method) -> [UInt8] {
    var head = """
      HTTP/1.1 \(status.rawValue) \(status.phrase)\r
      Content-Type: \(mediaType)\r
      Content-Length: \(body.count)\r
      Cache-Control: no-store\r
      X-Content-Type-Options: nosniff\r
      Connection: close\r

      """
    if let location { head += "Location: \(location)\r\n" }
    return Array((head + "\r\n").utf8) + (method == .head ? [] : body)
  }
}
