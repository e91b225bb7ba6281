import CatalogReaders
import DocumentFormats

extension ReadingInstructions {
  /// What stands below `file` in the item under `documents` that says the same, a line each, without indentation.
  var yamlLines: [String] {
    var keys = YAMLKeys()
    keys.add("format", format?.rawValue)
    shape.write(to: &keys)
    keys.add("category", category)
    if sections.allSatisfy({ $0.level == nil && $0.status == nil }) {
      keys.add("sections", list: sections.compactMap { $0.heading?.source })
    } else {
      keys.add("sections", mappings: sections.map(\.yaml))
    }
    keys.add("ignore", mappings: ignored.map(\.yaml))
    keys.add("literals", list: repairs.literals)
    keys.add("paragraphs", list: repairs.paragraphs)
    keys.add("deprecated", list: deprecation)
    keys.add("repeatedCodes", repeatedCodes == .keep ? nil : repeatedCodes.rawValue)
    return keys.lines
  }
}

extension SectionRule {
  fileprivate var yaml: [(key: String, value: String)] {
    var items: [(key: String, value: String)] = []
    if let heading { items.append(("heading", heading.source)) }
    if let level { items.append(("level", String(level))) }
    switch status {
    case .code: items.append(("status", "code"))
    case .fixed(let status): items.append(("status", String(status)))
    case nil: break
    }
    return items
  }
}

extension IgnoreRule {
  fileprivate var yaml: [(key: String, value: String)] {
    switch lines {
    case .matching(let pattern): [("rule", name), ("line", pattern.source)]
    case .from(let pattern): [("rule", name), ("from", pattern.source)]
    case .section(let pattern): [("rule", name), ("section", pattern.source)]
    }
  }
}
