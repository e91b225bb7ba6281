import CatalogDiffing
package import CatalogModel
package import CatalogReaders
package import Diagnostics
import YAMLReading

/// How one document is read, as a file of configuration says it or as it was proposed.
package enum DocumentConfiguration {
  /// The instructions for the document at a path in a `vendor.yaml`, or in a file that holds just one item of its
  /// `documents`. A document that lies in a folder beside the file is of the version that the folder is called like, any
  /// other of one that comes. Reports what is wrong with the file.
  package static func instructions(
    in file: SourceDocument, for path: String
  ) -> Diagnosed<ReadingInstructions?> {
    let rule = rule(in: file, for: path)
    return Diagnosed(rule.value?.instructions, rule.diagnostics)
  }

  /// What the same says that the document is in where it is no UTF-8.
  package static func encoding(in file: SourceDocument, for path: String) -> ForeignEncoding? {
    rule(in: file, for: path).value?.encoding
  }

  /// A whole `vendor.yaml` for a vendor with one document.
  package static func vendorFile(_ vendor: Vendor, _ documentLines: [String]) -> String {
    var keys = YAMLKeys()
    keys.add("name", vendor.name)
    return (keys.lines + documentLines).joined(separator: "\n") + "\n"
  }

  /// The lines of a `vendor.yaml` that say how its one document is read, and where it is published if that is known.
  package static func documentLines(
    file: String, address: String?, accepting oddities: [DecodedText.Oddity],
    encoding: ForeignEncoding?,
    _ instructions: ReadingInstructions
  ) -> [String] {
    var vendor = YAMLKeys()
    vendor.add("accept", list: oddities.map(\.rawValue))
    var document = YAMLKeys()
    document.add("file", file)
    document.add("address", address)
    document.add("encoding", encoding?.rawValue)
    let item = document.lines + instructions.yamlLines
    return vendor.lines + ["documents:"]
      + item.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
  }

  private static func rule(
    in file: SourceDocument, for path: String
  ) -> Diagnosed<DocumentRule?> {
    let yaml = YAMLParser.parse(file)
    guard let node = yaml.value else { return Diagnosed(nil, yaml.diagnostics) }
    let rules = rules(in: node)
    let problems = yaml.diagnostics + rules.diagnostics
    let parts = path.split(separator: "/").map(String.init)
    let name = parts.last ?? path
    let isBeside = parts.dropLast(2).elementsEqual(
      file.path.split(separator: "/").dropLast().map(String.init))
    let version = isBeside ? parts.dropLast().last { $0 != "." && $0 != ".." } : nil
    let rule = rules.value.first { $0.isFor(name, of: version) } ?? rules.value.only
    if rule == nil, problems.isEmpty { return Diagnosed(nil, [.noRule(name, node.range)]) }
    return Diagnosed(rule, problems)
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
