import CatalogDiffing
package import CatalogModel
package import CatalogReaders
package import Diagnostics
import YAMLReading

/// How one document is read, as a file of configuration says it or as it was proposed.
package enum DocumentConfiguration {
  /// The instructions for the document of this name in a `vendor.yaml`, or in a file that holds just
  /// one item of its `documents`. Reports what is wrong with the file.
  package static func instructions(
    in file: SourceDocument, for name: String
  ) -> Diagnosed<ReadingInstructions?> {
    let yaml = YAMLParser.parse(file)
    guard let node = yaml.value else { return Diagnosed(nil, yaml.diagnostics) }
    let rules = rules(in: node)
    let problems = yaml.diagnostics + rules.diagnostics
    let rule = rules.value.first { $0.isFor(name, of: nil) } ?? rules.value.only
    if rule == nil, problems.isEmpty { return Diagnosed(nil, [.noRule(name, node.range)]) }
    return Diagnosed(rule?.instructions, problems)
  }

  /// What a `vendor.yaml` accepts of documents; empty for a file that holds just one item of its `documents`.
  package static func accepted(in file: SourceDocument) -> Set<DecodedText.Oddity> {
    guard let node = YAMLParser.parse(file).value else { return [] }
    var keys = YAMLMapping(node)
    return Set(keys.texts("accept").compactMap { keys.choice($0) })
  }

  /// A whole `vendor.yaml` for a vendor with one document.
  package static func vendorFile(
    _ vendor: Vendor, file: String, _ instructions: ReadingInstructions,
    accepting oddities: [DecodedText.Oddity]
  ) -> String {
    var keys = YAMLKeys()
    keys.add("name", vendor.name)
    keys.add("accept", list: oddities.map(\.rawValue))
    let lines = keys.lines + documentLines(file: file, instructions)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lines of a `vendor.yaml` that say how its one document is read.
  package static func documentLines(
    file: String, _ instructions: ReadingInstructions
  ) -> [String] {
    let item = instructions.yamlLines(file: file)
    return ["documents:"] + item.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
  }

  private static func rules(in node: YAMLNode) -> Diagnosed<[DocumentRule]> {
    guard case .mapping(let members) = node.content,
      !members.contains(where: { $0.key.value == "shape" })
    else { return rules(of: [node]) }
    var keys = YAMLMapping(node)
    for key in ["name", "product", "homepage", "accept", "expect"] { _ = keys.node(key) }
    _ = ChangePolicy(&keys)
    let rules = rules(of: keys.list("documents"))
    return Diagnosed(rules.value, rules.diagnostics + keys.finish())
  }

  private static func rules(of nodes: [YAMLNode]) -> Diagnosed<[DocumentRule]> {
    var diagnostics: [Diagnostic] = []
    let rules = nodes.map { node in
      var keys = YAMLMapping(node)
      let rule = DocumentRule(&keys)
      diagnostics += keys.finish()
      return rule
    }
    return Diagnosed(rules, diagnostics)
  }
}

extension Array {
  /// The element, where there is just one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

extension Diagnostic {
  fileprivate static func noRule(_ name: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "no-document-rule", "nothing here says how '\(name)' is read", at: range,
      suggestions: ["Add an item under 'documents' whose 'file' matches that name."])
  }
}
