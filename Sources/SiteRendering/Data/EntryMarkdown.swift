import CatalogDiffing
import CatalogModel
import ContentModel
import Markdown

/// An entry's page as Markdown, for people and tools that read plain text.
struct EntryMarkdown {
  let site: Site
  let vendor: SiteVendor
  let entry: Entry
  /// The entry's, as Markdown.
  let description: String
  let links: AuthoredLinks

  /// UTF-8, ended by a line feed.
  var bytes: [UInt8] {
    let parts =
      [heading, facts, description, messages, section("Cause", entry.causes)]
      + [section("What to do", entry.actions), fields, sameCode, note, related]
    return Array((parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n").utf8)
  }

  private var heading: String {
    let name = entry.nameOrLabel.map { " – " + MarkdownEscaping.headingEnd($0) } ?? ""
    return "# " + MarkdownEscaping.code(entry.code.text) + name
  }

  private var facts: String {
    var facts = [
      ("Vendor", vendor.name), ("Category", vendor.title(ofCategory: entry.category)),
    ]
    if !entry.status.isEmpty {
      facts.append(("HTTP status", entry.status.map(String.init).joined(separator: ", ")))
    }
    facts += stated
    let departure = vendor.departure(of: entry.key)
    facts.append(("Version", departure?.lastVersion ?? vendor.newest.version))
    if let departure { facts.append(("Removed", departure.removed)) }
    let source = entry.source
    facts.append(("Source", "\(source.document), line \(source.line)"))
    let address = vendor.publishedAddress(of: entry).map { "\n- As published: <\($0)>" }
    return list(facts) + (address ?? "")
  }

  private var stated: [(String, String)] {
    var facts: [(String, String)] = []
    if let range = entry.code.range {
      facts.append(("Codes", "\(range.first.text) to \(range.last.text)"))
    }
    if !entry.aliases.isEmpty { facts.append(("Also called", list(entry.aliases))) }
    if let words = entry.deprecation { facts.append(("Deprecated", words)) }
    if !entry.replacedBy.isEmpty { facts.append(("Replaced by", list(entry.replacedBy))) }
    if let unused = entry.unused { facts.append(("Unused", unused.rawValue)) }
    return facts + EntryFacts.all(of: entry).map { ($0.name, list($0.values)) }
  }

  private func list(_ values: [String]) -> String { values.joined(separator: ", ") }

  private var messages: String {
    guard !entry.messages.isEmpty else { return "" }
    let items = entry.messages.map { "- " + MarkdownEscaping.code($0) }
    return "## \(items.count == 1 ? "Message" : "Messages")\n\n" + items.joined(separator: "\n")
  }

  private func section(_ title: String, _ texts: [Prose]) -> String {
    texts.isEmpty
      ? "" : "## \(title)\n\n" + texts.map(\.markdown).joined(separator: "\n\n")
  }

  private var fields: String {
    list(entry.fields.map { ($0.name, $0.value) })
  }

  private var note: String {
    guard let note = site.note(for: vendor.reference(to: entry)) else { return "" }
    let page = vendor.route(of: entry.key)
    let markdown = MarkdownRenderer.commonMark(note.body.text) {
      links.resolve($0.address, on: page)
    }
    return "---\n\n" + markdown.trimmingNewlines
  }

  private var sameCode: String {
    let rows = vendor.sameCode(as: entry).first.map {
      link(to: $0, of: vendor, vendor.title(ofCategory: $0.category))
    }
    return section("The same code in other categories", rows)
  }

  private var related: String {
    let rows = site.related(to: vendor.reference(to: entry)).compactMap { reference in
      site.vendor(reference.vendor).flatMap { vendor in
        vendor.entry(reference.key).map { link(to: $0, of: vendor, vendor.name) }
      }
    }
    return section("The same at other vendors", rows)
  }

  /// An item of a list, behind the name of where the entry is.
  private func link(to other: Entry, of otherVendor: SiteVendor, _ name: String) -> String {
    let page = otherVendor.link(to: other, from: vendor.route(of: entry.key))
    let code = MarkdownEscaping.code(other.code.text)
    return "- \(MarkdownEscaping.block(name + ":")) [\(code)](\(page))"
  }

  private func section(_ title: String, _ rows: [String]) -> String {
    rows.isEmpty ? "" : "## \(title)\n\n" + rows.joined(separator: "\n")
  }

  private func list(_ facts: [(String, String)]) -> String {
    facts.map { "- " + MarkdownEscaping.block($0 + ": " + $1) }.joined(separator: "\n")
  }
}

extension String {
  /// Without the line feeds at its end.
  fileprivate var trimmingNewlines: Substring {
    lastIndex { !$0.isNewline }.map { self[...$0] } ?? ""
  }
}
