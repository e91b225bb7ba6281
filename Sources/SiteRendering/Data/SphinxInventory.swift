import CatalogDiffing
import CatalogModel
import ContentModel

/// `objects.inv`: the names by which documentation made with Sphinx or MkDocs can link to codes
/// (`` :external:ref:`acme/keys/1001` ``) and to vendors, categories and concepts (`:external:doc:`).
///
/// The format is version 2 of `sphinx.util.inventory`: four lines, then a line for each thing, as a
/// zlib stream: name, domain and role, priority, address, shown name; `-` for one that is the name.
struct SphinxInventory {
  let site: Site

  /// Of what is shown of a name; a line must fit into a block of the stream.
  private static let mostShown = 1_000
  /// Bytes that hardly any line has more of.
  private static let usualLine = 400

  var file: OutputFile {
    let head = """
      # Sphinx inventory version 2
      # Project: \(Self.line(site.settings.title))
      # Version:\u{20}
      # The remainder of this file is compressed using zlib.

      """
    let count = site.vendors.reduce(0) { $0 + $1.newest.entries.count }
    var stream = StoredStream(after: Array(head.utf8), room: Self.usualLine * count)
    for vendor in site.vendors { add(vendor, to: &stream) }
    for concept in site.content.concepts {
      add("std:doc", .concept(concept.slug), shown: concept.title, to: &stream)
    }
    return OutputFile(
      path: Route.inventory.path, bytes: stream.finished(), origin: "the inventory")
  }

  private func add(_ vendor: SiteVendor, to stream: inout StoredStream) {
    add("std:doc", .vendor(vendor.id), shown: vendor.name, to: &stream)
    for category in vendor.newest.categories {
      add("std:doc", .category(vendor.id, category.id), shown: category.title, to: &stream)
    }
    for entry in vendor.entriesWithPages {
      let code = entry.code.text
      add(
        "std:label", vendor.route(of: entry.key),
        shown: entry.nameOrLabel.map { "\(code) \($0)" } ?? code, to: &stream)
    }
    for (former, key) in vendor.addresses.moves {
      add(
        "std:label", vendor.route(of: key), named: vendor.route(of: former),
        shown: key.code.text, to: &stream)
    }
  }

  /// The name of a page is its address without the slash, or a former one.
  private func add(
    _ role: String, _ page: Route, named former: Route? = nil, shown: String,
    to stream: inout StoredStream
  ) {
    let shown = Self.line(shown)
    stream.add(
      String(Substring((former ?? page).path.utf8.dropLast())), " ", role, " -1 ", page.path, " ",
      shown.isEmpty ? "-" : shown, "\n")
  }

  /// A text in one line, cut where it is too long.
  private static func line(_ text: String) -> String {
    if isLine(text.utf8) { return text }
    return text.prefix(mostShown).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether it is a short line of ASCII already, as most are, with nothing but single spaces between
  /// its words.
  private static func isLine(_ text: String.UTF8View) -> Bool {
    guard text.count <= mostShown else { return false }
    var isBehindSpace = true
    for byte in text {
      guard (0x20...0x7E).contains(byte), !(isBehindSpace && byte == 0x20) else { return false }
      isBehindSpace = byte == 0x20
    }
    return !isBehindSpace
  }
}
