package import OrderedJSON

/// A log of one run in SARIF 2.1.0 (OASIS standard).
package struct SARIFLog {
  /// What a rule is about.
  package struct Rule {
    let id: String
    let summary: String?
    let help: String?

    package init(id: String, summary: String? = nil, help: String? = nil) {
      self.id = id
      self.summary = summary
      self.help = help
    }
  }

  private let rules: [Rule]
  private let results: [JSONValue]

  package init(rules: [Rule], results: [JSONValue]) {
    self.rules = rules
    self.results = results
  }

  /// The whole file.
  package var text: String {
    let driver = JSONValue.object([
      "name": .string("sitegen"), "rules": .array(rules.map(\.json)),
    ])
    let run = JSONValue.object([
      "tool": .object(["driver": driver]),
      "columnKind": .string("unicodeCodePoints"),
      "results": .array(results),
    ])
    let log = JSONValue.object([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([run]),
    ])
    return log.indentedText
  }

  /// A `message` object.
  package static func message(_ text: String) -> JSONValue { .object(["text": .string(text)]) }

  /// A `physicalLocation` object.
  package static func place(_ path: String, region: JSONValue?) -> JSONValue {
    .object([
      "artifactLocation": .object(["uri": .string(uri(path))]),
      "region": region,
    ])
  }

  /// A path as a URI reference (RFC 3986): all but unreserved characters and slashes are escaped.
  package static func uri(_ path: String) -> String {
    let kept = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    return path.utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return kept.contains(byte)
        ? String(Unicode.Scalar(byte)) : (byte < 16 ? "%0" : "%") + digits
    }.joined()
  }
}

extension SARIFLog.Rule {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id),
      "shortDescription": summary.map(SARIFLog.message),
      "help": help.map(SARIFLog.message),
    ])
  }
}
