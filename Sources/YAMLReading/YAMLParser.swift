package import Diagnostics

/// Reads YAML by way of libyaml.
package enum YAMLParser {
  /// The most values of one text, aliases counted as often as they are used.
  static let mostNodes = 200_000
  /// How deep values may be nested.
  static let deepest = 64
  /// The most aliases of one text. Few enough that even those which repeat each other cannot
  /// stand for more values than a moment's work: `n` of them multiply to 3^(n/3) at most.
  private static let mostAliases = 32

  /// The value of a document, or of a part of it such as front matter. Reports YAML that cannot be
  /// parsed, and texts of more than 200,000 values, 64 levels or 32 aliases; the value is then
  /// `nil`.
  package static func parse(
    _ document: SourceDocument, _ part: Range<Int>? = nil
  ) -> Diagnosed<YAMLNode?> {
    let offsets = part ?? 0..<document.text.utf8.count
    var converter = YAMLConverter(document: document, start: offsets.lowerBound)
    do {
      // Parsing an alias repeats its value, so they are counted before.
      guard YAMLAliases.count(in: document[offsets]) <= mostAliases else {
        throw YAMLConverter.TooLarge()
      }
      let tree = try YAMLComposer.read(document[offsets], deepest: deepest) {
        try $0.onlyDocument()
      }
      return Diagnosed(try tree.map { try converter.convert($0, depth: 0) } ?? converter.empty)
    } catch let fault as YAMLFault {
      return Diagnosed(nil, [.brokenYAML(fault, converter.place(of: fault, in: offsets))])
    } catch {
      let limits = "\(mostNodes) values, \(deepest) levels or \(mostAliases) aliases"
      return Diagnosed(nil, [.yamlTooLarge(limits, SourceRange(document, line: 1))])
    }
  }
}

extension YAMLParser {
  /// The most values of a document that is data, besides one for each of its bytes. Aliases count
  /// as often as they are used, and only they can make more.
  private static let mostDataNodes = 500_000
  /// The most aliases of a document that is data, where none is part of a key. Those of keys are
  /// gone through while parsing, as often as they are used.
  private static let mostDataAliases = 100_000
  /// How deep the values of data may be nested.
  private static let deepestData = 200
  /// Of data with more mappings that have a key twice no more are reported.
  private static let mostRepeatedKeys = 20

  /// The values of all documents in a text that is data, not configuration: there may be one for each byte and
  /// 500,000 more, 200 levels deep. Reports YAML that cannot be parsed; what stands before it was read. So is all of a
  /// mapping that has a key twice, which is reported, too.
  package static func documents(in document: SourceDocument) -> Diagnosed<[YAMLNode]> {
    let whole = 0..<document.text.utf8.count
    var converter = YAMLConverter(
      document: document, start: 0, mostNodes: mostDataNodes + document.text.utf8.count,
      deepest: deepestData)
    var values: [YAMLNode] = []
    var repeated: [YAMLFault] = []
    do {
      let most = YAMLAliases.mayBeKeys(in: document.text[...]) ? mostAliases : mostDataAliases
      guard YAMLAliases.count(in: document.text[...]) <= most else {
        throw YAMLConverter.TooLarge()
      }
      try YAMLComposer.read(document.text[...], deepest: deepestData) { composer in
        while let tree = try composer.nextDocument() {
          values.append(try converter.convert(tree, depth: 0))
        }
        repeated = Array(composer.repeatedKeys.prefix(mostRepeatedKeys))
      }
      return Diagnosed(values, repeated.map { .brokenYAML($0, converter.place(of: $0, in: whole)) })
    } catch let fault as YAMLFault {
      return Diagnosed(values, [.brokenYAML(fault, converter.place(of: fault, in: whole))])
    } catch {
      let limits = "one value for each byte, \(deepestData) levels or \(mostDataAliases) aliases"
      return Diagnosed(values, [.yamlTooLarge(limits, SourceRange(document, line: 1))])
    }
  }
}

extension Diagnostic {
  fileprivate static func brokenYAML(_ fault: YAMLFault, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "broken-yaml", "this is not valid YAML: \(fault.problem)", at: range,
      suggestions: [fault.help(at: range)])
  }

  fileprivate static func yamlTooLarge(_ limits: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "yaml-too-large", "the file has more than \(limits)", at: range,
      suggestions: ["Split the file, or use fewer aliases."])
  }
}
