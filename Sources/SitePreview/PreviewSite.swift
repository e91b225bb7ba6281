/// A site in memory, and what it answers. It sees no disk, so no path can lead out of it.
package struct PreviewSite: Sendable {
  /// By path below the site's root, such as `acme/index.html`.
  let files: [String: [UInt8]]
  /// Another one for every build, by which a page knows that it is out of date.
  let build: Int

  package init(files: [String: [UInt8]], build: Int) {
    self.files = files
    self.build = build
  }

  /// What a static web server would answer; pages come with the script that reloads them.
  package func response(to request: PreviewRequest) -> PreviewResponse {
    guard Self.hosts.contains(request.host) else {
      return .words("This preview answers to http://localhost only.", .refused)
    }
    if request.path == PreviewReload.scriptPath { return PreviewReload.script }
    let path = String(request.path.dropFirst())
    let page = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if let bytes = files[page] { return file(page, bytes, .found) }
    if !path.isEmpty, !path.hasSuffix("/"), files[path + "/index.html"] != nil {
      return moved(to: path, request.query)
    }
    return file("404.html", files["404.html"] ?? Self.nothing, .missing)
  }

  /// The page of a site that was never built without errors.
  private static let nothing = Array(
    """
    <!doctype html>
    <html lang="en"><meta charset="utf-8"><title>No site yet</title>
    <p>There is no such page.</p>

    """.utf8)

  /// A page of another server that leads a browser here by a name of its own is not answered
  /// (DNS rebinding).
  private static let hosts: Set = ["localhost", "127.0.0.1", "[::1]"]

  private func file(
    _ path: String, _ bytes: [UInt8], _ status: PreviewResponse.Status
  ) -> PreviewResponse {
    let type = MediaType.of(path)
    let body = path.hasSuffix(".html") ? bytes + PreviewReload.element(of: build) : bytes
    return PreviewResponse(status: status, mediaType: type, body: body)
  }

  /// `folder` is the path of one that is there, so that it is no other host's address. `query` is as it was
  /// sent.
  private func moved(to folder: String, _ query: String) -> PreviewResponse {
    var response = PreviewResponse.words("The page stands in the folder of this name.", .moved)
    let rest = query.isEmpty ? "" : "?" + query.utf8.map(Self.keptInQuery).joined()
    response.location = "/" + folder.utf8.map(Self.encoded).joined() + "/" + rest
    return response
  }

  /// What is visible in ASCII stays; nothing else ends the line of a header.
  private static func keptInQuery(_ byte: UInt8) -> String {
    (0x21...0x7E).contains(byte) ? String(UnicodeScalar(byte)) : encoded(byte)
  }

  private static func encoded(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      String(UnicodeScalar(byte))
    default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
}
