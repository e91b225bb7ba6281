import CatalogDiffing
import CatalogModel
import ContentModel
import OrderedJSON

/// Writes catalogs and entries in the form that other tools rely on, see `/schema/catalog.json`.
struct CatalogJSON {
  let site: Site
  let vendor: SiteVendor

  /// `catalog.json` of a version, for each place that it stands at.
  func catalog(_ catalog: Catalog, at routes: [Route]) -> [JSONValue] {
    let members = members(of: catalog)
    return routes.map { .object([schema("catalog", from: $0)] + members) }
  }

  /// `entry.json` beside an entry's page.
  func entry(_ entry: Entry, at route: Route) -> JSONValue {
    .object([schema("entry", from: route)] + members(of: entry))
  }

  private func schema(_ name: String, from route: Route) -> JSONValue.Member {
    .init("$schema", .string(route.link(to: .schema(name))))
  }

  private func members(of catalog: Catalog) -> [JSONValue.Member] {
    let counts = catalog.entries.reduce(into: [:]) { $0[$1.category, default: 0] += 1 }
    return [
      .init("vendor", vendorObject(catalog.vendor)),
      .init("version", .string(catalog.version)),
    ] + introduction(of: catalog) + [
      .init(
        "categories",
        .array(catalog.categories.map { category($0, entryCount: counts[$0.id] ?? 0) })),
      .init("entries", .array(catalog.entries.map { .object(members(of: $0)) })),
    ]
  }

  private func introduction(of catalog: Catalog) -> [JSONValue.Member] {
    let text = catalog.introduction.markdown
    return text.isEmpty ? [] : [.init("introduction", .string(text))]
  }

  private func vendorObject(_ vendor: Vendor) -> JSONValue {
    .object([
      "id": .string(vendor.id),
      "name": .string(vendor.name),
      "product": vendor.product.map { .string($0) },
      "homepage": vendor.homepage.map { .string($0) },
    ])
  }

  private func category(_ category: CatalogModel.Category, entryCount: Int) -> JSONValue {
    .object([
      "id": .string(category.id),
      "title": .string(category.title),
      "description": JSONValue.string(category.description.markdown).unlessEmpty,
      "entryCount": .integer(entryCount),
      "source": category.source.map(source),
    ])
  }

  private func members(of entry: Entry) -> [JSONValue.Member] {
    let reference = vendor.reference(to: entry)
    let object = JSONValue.object([
      "id": .string(reference.id),
      "code": .string(entry.code.text),
      "number": entry.code.number.map { .integer($0) },
      "range": entry.rangeJSON,
      "name": entry.name.map { .string($0) },
      "aliases": JSONValue.strings(entry.aliases).unlessEmpty,
      "label": entry.label.map { .string($0) },
      "category": .string(entry.category),
      "status": JSONValue.array(entry.status.map { .integer($0) }).unlessEmpty,
      "summary": entry.summary.map { .string($0) },
      "description": JSONValue.string(entry.description.markdown).unlessEmpty,
      "messages": entry.messagesJSON.unlessEmpty,
      "causes": entry.causes.json.unlessEmpty,
      "actions": entry.actions.json.unlessEmpty,
      "severity": entry.severity.map { .string($0) },
      "retryable": entry.isRetryable.map { .bool($0) },
      "endpoints": JSONValue.strings(entry.endpoints).unlessEmpty,
      "appliesTo": JSONValue.strings(entry.applicability).unlessEmpty,
      "unused": entry.unused.map { .string($0.rawValue) },
      "statements": entry.statementsJSON,
      "fields": fields(of: entry).unlessEmpty,
      "fieldList": entry.fieldListJSON,
      "lifecycle": lifecycle(of: entry).unlessEmpty,
      "url": .string(address(of: entry).path),
      "source": source(entry.source),
      "origins": entry.originsJSON.unlessEmpty,
      "related": JSONValue.strings(site.related(to: reference).map(\.id)).unlessEmpty,
      "concepts": JSONValue.strings(site.concepts(of: reference).map(\.slug)).unlessEmpty,
    ])
    guard case .object(let members) = object else { return [] }
    return members
  }

  /// The page that the entry has now. One without a page, because its address differs from a living
  /// code's in upper and lower case only, has its category's.
  private func address(of entry: Entry) -> Route {
    vendor.page(of: entry.key).map { .entry(EntryReference(vendor: vendor.id, key: $0)) }
      ?? vendor.route(ofCategory: entry.category)
  }

  /// Values of columns with the same name stand under it together, a line each.
  private func fields(of entry: Entry) -> JSONValue {
    var members: [JSONValue.Member] = []
    for field in entry.fields {
      if let index = members.firstIndex(where: { $0.key == field.name }) {
        let before = members[index].value.text ?? ""
        members[index] = .init(field.name, .string(before + "\n" + field.value))
      } else {
        members.append(.init(field.name, .string(field.value)))
      }
    }
    return .object(members)
  }

  private func lifecycle(of entry: Entry) -> JSONValue {
    let lifecycle = vendor.lifecycle(of: entry.key)
    let removed = lifecycle == nil ? vendor.departure(of: entry.key)?.removed : nil
    return .object([
      "since": lifecycle?.since.map { .string($0) },
      "changed": lifecycle?.changed.map { .string($0) },
      "deprecated": lifecycle?.deprecated.map { .string($0) },
      "removed": removed.map { .string($0) },
      "declaredSince": entry.declaredSince.map { .string($0) },
      "declaredDeprecated": entry.deprecation.map { .string($0) },
      "declaredRemoved": entry.declaredRemoved.map { .string($0) },
      "replacedBy": JSONValue.array(entry.replacedBy.map { replacement($0, of: entry) })
        .unlessEmpty,
    ])
  }

  /// The code as the vendor names it, and its entry where the newest catalog has it.
  private func replacement(_ code: String, of entry: Entry) -> JSONValue {
    let target = vendor.replacements.target(of: code, from: entry.key)
    let reference = target.map { EntryReference(vendor: vendor.id, key: $0) }
    return .object([
      "code": .string(code),
      "id": reference.map { .string($0.id) },
      "url": reference.map { .string(Route.entry($0).path) },
    ])
  }

  private func source(_ source: EntrySource) -> JSONValue {
    .object([
      "document": .string(source.document),
      "line": .integer(source.line),
      "endLine": .integer(source.endLine),
    ])
  }
}
