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

  var file: OutputFile {
    let head = """
      # Sphinx inventory version 2
      # Project: \(Self.line(site.settings.title))
      # Version:\u{20}
      # The remainder of this file is compressed using zlib.

      """
    var stream = StoredStream(after: Array(head.utf8))
    for vendor in site.vendors { add(vendor, to: &stream) }
    for concept in site.content.concepts {
      stream.add(Self.line("std:doc", .concept(concept.slug), shown: concept.title))
    }
    return OutputFile(
      path: Route.inventory.path, bytes: stream.finished(), origin: "the inventory")
  }

  private func add(_ vendor: SiteVendor, to stream: inout StoredStream) {
    stream.add(Self.line("std:doc", .vendor(vendor.id), shown: vendor.name))
    for category in vendor.newest.categories {
      stream.add(
        Self.line("std:doc", .category(vendor.id, category.id), shown: category.title))
    }
    let entries = vendor.newest.entries + vendor.tombstones.map(\.entry)
    for entry in entries {
      let words = [entry.code.text] + [entry.name ?? entry.label].compactMap { $0 }
      stream.add(
        Self.line(
          "std:label", .entry(vendor.reference(to: entry)), shown: words.joined(separator: " ")))
    }
  }

  private static func line(_ role: String, _ route: Route, shown: String) -> String {
    let shown = line(shown)
    let path = route.path
    var line = ""
    line.reserveCapacity(2 * path.utf8.count + shown.utf8.count + 24)
    line += Substring(path.utf8.dropLast())
    for part in [" ", role, " -1 ", path, " ", shown.isEmpty ? "-" : shown, "\n"] { line += part }
    return line
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
