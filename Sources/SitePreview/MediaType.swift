/// The media types of the files that sites have (RFC 6838), by the ending of the name.
enum MediaType {
  /// `application/octet-stream` for endings that are not known.
  static func of(_ path: String) -> String {
    let ending = path.split(separator: ".").last.map(String.init) ?? ""
    return known[ending.lowercased()] ?? "application/octet-stream"
  }

  private static let known = [
    "atom": "application/atom+xml; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "gif": "image/gif",
    "html": "text/html; charset=utf-8",
    "ico": "image/x-icon",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "png": "image/png",
    "svg": "image/svg+xml; charset=utf-8",
    "txt": "text/plain; charset=utf-8",
    "webp": "image/webp",
    "woff2": "font/woff2",
    "xml": "application/xml; charset=utf-8",
  ]
}
