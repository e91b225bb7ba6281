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
    xml.open("author", [:])
    xml.element("name", text: author)
    xml.close("author")
    for entry in entries { entry.write(to: &xml) }
    xml.close("feed")
    return Array(xml.text.utf8)
  }
}

extension AtomFeed.Entry {
  fileprivate func write(to xml: inout XMLText) {
    xml.open("entry", [:])
    xml.element("id", text: address)
    xml.element("title", text: title)
    xml.element("updated", text: updated.text)
    xml.element("link", ["rel": "alternate", "type": "text/html", "href": address])
    xml.element("content", ["type": "text"], text: lines.joined(separator: "\n"))
    xml.close("entry")
  }
}

/// XML while it is written, a line for each element.
private struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<\(name)\(Self.written(attributes))>\n"
  }

  mutating func close(_ name: String) { text += "</\(name)>\n" }

  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<\(name)\(Self.written(attributes))/>\n"
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text content: String
  ) {
    text += "<\(name)\(Self.written(attributes))>\(Self.escaped(content))</\(name)>\n"
  }

  private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
  }

  /// The characters of XML's syntax as references; those that XML 1.0 does not have (section 2.2)
  /// as replacement characters.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in VisibleDirections.text(text).unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n": result.append(scalar)
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
