/// A feed of Atom (RFC 4287).
struct AtomFeed: Sendable {
  /// The absolute address of the feed; also its id.
  let address: String
  let title: String
  /// The page that tells the same.
  let page: String
  /// Who publishes it.
  let author: String
  let language: String
  /// The newest first.
  let entries: [Entry]

  /// One item.
  struct Entry: Sendable {
    /// The absolute address of its page; also its id, which never changes.
    let address: String
    let title: String
    let updated: FeedDate
    let lines: [String]
  }

  var bytes: [UInt8] {
    var xml = XMLText()
    xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language])
    xml.element("id", text: address)
    xml.element("title", text: title)
    xml.element("updated", text: (entries.map(\.updated).max() ?? .unknown).text)
    xml.element("link", ["rel": "self", "type": "application/atom+xml", "href": address])
    xml.element("link", ["rel": "alternate", "type": "text/html", "href": page])
    xml.open("author")
    xml.element("name", text: author)
    xml.close("author")
    for entry in entries { entry.write(to: &xml) }
    xml.close("feed")
    return xml.bytes
  }
}

extension AtomFeed.Entry {
  fileprivate func write(to xml: inout XMLText) {
    xml.open("entry")
    xml.element("id", text: address)
    xml.element("title", text: title)
    xml.element("updated", text: updated.text)
    xml.element("link", ["rel": "alternate", "type": "text/html", "href": address])
    xml.element("content", ["type": "text"], text: lines.joined(separator: "\n"))
    xml.close("entry")
  }
}
