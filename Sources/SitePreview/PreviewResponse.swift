/// An answer to a browser.
package struct PreviewResponse: Equatable {
  package enum Status: Int {
    case found = 200
    case moved = 301
    case malformed = 400
    case refused = 403
    case missing = 404
    case wrongMethod = 405

    fileprivate var phrase: String {
      switch self {
      case .found: "OK"
      case .moved: "Moved Permanently"
      case .malformed: "Bad Request"
      case .refused: "Forbidden"
      case .missing: "Not Found"
      case .wrongMethod: "Method Not Allowed"
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
  package func bytes(for method: PreviewRequest.Method) -> [UInt8] {
    var head = """
      HTTP/1.1 \(status.rawValue) \(status.phrase)\r
      Content-Type: \(mediaType)\r
      Content-Length: \(body.count)\r
      Cache-Control: no-store\r
      X-Content-Type-Options: nosniff\r
      Connection: close\r

      """
    if let location { head += "Location: \(location)\r\n" }
    if status == .wrongMethod { head += "Allow: GET, HEAD\r\n" }
    return Array((head + "\r\n").utf8) + (method == .head ? [] : body)
  }
}

extension PreviewResponse {
  /// What is said instead of a page.
  package init(_ refusal: PreviewRequest.Refusal) {
    self =
      switch refusal {
      case .malformed: .words("This is no request for a page.", .malformed)
      case .wrongMethod: .words("Pages can only be read: GET or HEAD.", .wrongMethod)
      }
  }
}
