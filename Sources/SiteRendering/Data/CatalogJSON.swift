import CatalogDiffing
import CatalogModel
import ContentModel
import OrderedJSON

/// Writes catalogs and entries in the form that other tools rely on, see `/schema/catalog.json`.
struct CatalogJSON {
  let site: Site
  let vendor: SiteVendor

  /// `catalog.json` of a version, for each place that it stands at: the same bytes, but for the way
  /// to the schema, which comes first.
  func catalog(_ catalog: Catalog, at routes: [Route]) -> [[UInt8]] {
    guard let first = routes.first else { return [] }
    let whole = file { json in
      schema("catalog", from: first, to: &json)
      write(catalog, to: &json)
    }
    let rest = whole.dropFirst(beginning(at: first).count)
    return [whole] + routes.dropFirst().map { Array(beginning(at: $0) + rest) }
  }

  /// `entry.json` beside an entry's page, which names the same code elsewhere and where its document is published, too: in
  /// a catalog, whoever reads it sees all of them. `description` is the entry's, as Markdown.
  func entry(_ entry: Entry, description: String, at route: Route) -> [UInt8] {
    file { json in
      schema("entry", from: route, to: &json)
      write(entry, description: description, to: &json)
      json.member("sameCode", vendor.sameCode(as: entry).first.map { vendor.reference(to: $0).id })
      json.member("sourceUrl", vendor.publishedAddress(of: entry))
    }
  }

  /// A catalog up to the end of its first member.
  private func beginning(at route: Route) -> ArraySlice<UInt8> {
    file { schema("catalog", from: route, to: &$0) }.dropLast("\n}\n".utf8.count)
  }

  private func file(_ members: (inout JSONText) -> Void) -> [UInt8] {
    var json = JSONText(.indented)
    json.object(members)
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func schema(_ name: String, from route: Route, to json: inout JSONText) {
    json.member("$schema", route.link(to: .schema(name)))
  }

  private func write(_ catalog: Catalog, to json: inout JSONText) {
    let counts = catalog.entries.reduce(into: [:]) { $0[$1.category, default: 0] += 1 }
    json.key("vendor")
    json.object { write(catalog.vendor, to: &$0) }
    json.member("version", catalog.version)
    json.member("introduction", catalog.introduction.markdown.unlessEmpty)
    json.key("categories")
    json.array { json in
      for category in catalog.categories {
        json.object { write(category, entryCount: counts[category.id] ?? 0, to: &$0) }
      }
    }
    json.key("entries")
    json.array { json in
      for entry in catalog.entries {
        json.object { write(entry, description: entry.description.markdown, to: &$0) }
      }
    }
  }

  private func write(_ vendor: Vendor, to json: inout JSONText) {
    json.member("id", vendor.id)
    json.member("name", vendor.name)
    json.member("product", vendor.product)
    json.member("homepage", vendor.homepage)
  }

  private func write(
    _ category: CatalogModel.Category, entryCount: Int, to json: inout JSONText
  ) {
    json.member("id", category.id)
    json.member("title", category.title)
    json.member("description", category.description.markdown.unlessEmpty)
    json.member("entryCount", entryCount)
    if let source = category.source { write(source, to: &json) }
  }

  private func write(_ entry: Entry, description: String, to json: inout JSONText) {
    let reference = vendor.reference(to: entry)
    let id = reference.id
    json.member("id", id)
    json.member("code", entry.code.text)
    json.member("number", entry.code.number)
    entry.writeRange(to: &json)
    json.member("name", entry.name)
    json.member("aliases", entry.aliases)
    json.member("label", entry.label)
    json.member("category", entry.category)
    json.member("status", array: { for status in entry.status { $0.integer(status) } })
    json.member("summary", entry.summary)
    json.member("description", description.unlessEmpty)
    entry.writeStatements(to: &json)
    entry.writeFields(to: &json)
    json.member("lifecycle", object: { writeLifecycle(of: entry, to: &$0) })
    json.member("url", address(of: reference, id).path)
    write(entry.source, to: &json)
    entry.writeOrigins(to: &json)
    json.member("related", site.related(to: reference).map(\.id))
    json.member("concepts", site.concepts(of: reference).map(\.slug))
  }

  /// The page that the entry has now. One without a page, because its address differs from a living
  /// code's in upper and lower case only, has its category's.
  private func address(of entry: EntryReference, _ id: String) -> Route {
    guard let key = vendor.page(of: entry.key) else {
      return vendor.route(ofCategory: entry.key.category)
    }
    return key == entry.key ? .entry(id: id) : vendor.route(of: key)
  }

  private func writeLifecycle(of entry: Entry, to json: inout JSONText) {
    let departure = vendor.page(of: entry.key).flatMap(vendor.departure)
    let lifecycle =
      departure.flatMap { vendor.timeline.facts.lifecycle(ofDeparted: $0.key) }
      ?? vendor.lifecycle(of: entry.key)
    json.member("since", lifecycle?.since)
    json.member("changed", lifecycle?.changed)
    json.member("deprecated", lifecycle?.deprecated)
    json.member("removed", departure?.removed)
    json.member("declaredSince", entry.declaredSince)
    json.member("declaredDeprecated", entry.deprecation)
    json.member("declaredRemoved", entry.declaredRemoved)
    json.member(
      "replacedBy",
      array: { json in
        for code in entry.replacedBy { json.object { writeReplacement(code, of: entry, to: &$0) } }
      })
  }

  /// The code as the vendor names it, and its entry where the newest catalog has it.
  private func writeReplacement(_ code: String, of entry: Entry, to json: inout JSONText) {
    let target = vendor.replacements.target(of: code, from: entry.key)
    let reference = target.map { vendor.reference(to: $0) }
    json.member("code", code)
    json.member("id", reference?.id)
    json.member("url", reference.map { Route.entry($0).path })
  }

  private func write(_ source: EntrySource, to json: inout JSONText) {
    json.member(
      "source",
      object: { json in
        json.member("document", source.document)
        json.member("line", source.line)
        json.member("endLine", source.endLine)
      })
  }
}

extension String {
  fileprivate var unlessEmpty: String? { isEmpty ? nil : self }
}
