// The values of a constructor, a row or an object.
extension CodeMemberParser {
  /// The values between brackets. Those of a list within them are one text; those of an object are each a value under
  /// the keys of both, behind all others.
  func arguments(_ range: Range<Int>, depth: Int = 0) -> [CodeArgument] {
    let parts = code.parts(of: range) { $0.isMark(",") || $0.isMark(";") }
      .prefix(Self.mostArguments).filter { !$0.isEmpty }.map { argument($0, depth) }
    return parts.map(\.own) + parts.flatMap(\.nested)
  }

  private static let mostArguments = 40
  /// What is nested deeper is not read.
  private static let deepest = 8

  private func argument(
    _ range: Range<Int>, _ depth: Int
  ) -> (own: CodeArgument, nested: [CodeArgument]) {
    var key: Substring?
    var range = range
    if range.count > 2, ["=", ":", "=>"].contains(code.tokens[range.lowerBound + 1].text),
      code.tokens[range.lowerBound].kind != .mark
    {
      key = code.tokens[range.lowerBound].text
      range = (range.lowerBound + 2)..<range.upperBound
    }
    range = code.withoutSigils(range)
    if let inner = list(range), depth < Self.deepest {
      return Self.joined(arguments(inner, depth: depth + 1), key: key)
    }
    if key == nil, depth < Self.deepest, let inner = object(range) {
      let values = arguments(inner, depth: depth + 1)
      if values.contains(where: { $0.key.flatMap(CodeKeys.role) != nil }) {
        return Self.joined(values, key: nil)
      }
    }
    let joined = CodeJoinedText(code.tokens[range])
    let value = constants.value(of: code.tokens[range]).map(resolved) ?? status(in: range)
    let own = CodeArgument(
      key: key, value: value ?? text(in: range), beginning: joined.beginning,
      isUnknownCode: value == nil && joined.mayBeCode)
    return (own, [])
  }

  /// What stands between the brackets of a list or an object; `nil` for anything else.
  private func list(_ range: Range<Int>) -> Range<Int>? {
    guard let last = range.last,
      let open = range.prefix(5).first(where: { code.end(of: $0) == last })
    else { return nil }
    let head = code.tokens[range.lowerBound..<open].map { String($0.text) }.joined()
    let isList = head.isEmpty ? !code.tokens[open].isMark("(") : Self.lists.contains(head)
    return isList && open + 1 < last ? (open + 1)..<last : nil
  }

  /// What stands between the brackets of an object of a named type, as in `Fault{Code: 1}`.
  private func object(_ range: Range<Int>) -> Range<Int>? {
    guard let last = range.last,
      let open = range.prefix(5).first(where: { code.end(of: $0) == last }),
      open > range.lowerBound, open + 1 < last,
      code.tokens[range.lowerBound..<open].allSatisfy({ $0.kind == .word || $0.isMark("&") })
    else { return nil }
    return (open + 1)..<last
  }

  /// What stands before the brackets of a list, without the spaces.
  private static let lists: Set<String> = [
    "array", "List.of", "Set.of", "Arrays.asList", "listOf", "setOf", "arrayOf", "Map.of", "new[]",
    "newString[]", "newstring[]", "[]string", "vec!",
  ]

  /// The values of a list as one text, or those of an object under the keys of both.
  private static func joined(
    _ inner: [CodeArgument], key: Substring?
  ) -> (own: CodeArgument, nested: [CodeArgument]) {
    guard inner.contains(where: { $0.key != nil }) else {
      let texts = inner.compactMap(\.value?.text).filter { !$0.isEmpty }
      let isOfSentences = texts.contains { $0.last == "." }
      let text = texts.joined(separator: isOfSentences ? " " : ", ")
      return (CodeArgument(key: key, value: texts.isEmpty ? nil : .string(text)), [])
    }
    let shown = inner.first { $0.key == "en" } ?? inner.first
    let isOfLanguages =
      key != nil && inner.allSatisfy { $0.isText && $0.key?.isLanguage == true }
      && inner.contains { $0.key.map { Self.languages.contains($0.prefix(2)) } == true }
    let nested = inner.compactMap { argument -> CodeArgument? in
      if isOfLanguages, argument.key == shown?.key { return nil }
      let keys = [key, argument.key].compactMap(\.self)
      return CodeArgument(key: keys.joined(separator: ".")[...], value: argument.value)
    }
    return (CodeArgument(key: key, value: isOfLanguages ? shown?.value : nil), nested)
  }

  /// Those of which one is there where texts are of several languages.
  private static let languages: Set<Substring> = [
    "en", "de", "fr", "es", "pt", "it", "nl", "ja", "zh", "ru", "pl", "ko", "tr", "cs",
  ]

  /// The number in a call such as `HttpStatus.valueOf(423)`.
  private func status(in range: Range<Int>) -> CodeValue? {
    let tokens = Array(code.tokens[range])
    guard tokens.count == 4, tokens[0].text.lowercased().contains("status"), tokens[1].isMark("("),
      tokens[2].kind == .number, tokens[3].isMark(")")
    else { return nil }
    return constants.value(of: tokens[2...2])
  }

  /// The text of a constant for its name.
  private func resolved(_ value: CodeValue) -> CodeValue {
    guard case .word(let name) = value, let text = constants.text(of: name[...]) else {
      return value
    }
    return .string(text)
  }

  /// The text in a call such as `format("...")`.
  private func text(in range: Range<Int>) -> CodeValue? {
    let tokens = code.tokens[range].prefix(12)
    guard tokens.first?.kind == .word,
      let open = tokens.firstIndex(where: { "([{".contains($0.text) })
    else { return nil }
    return tokens[open...].first { $0.kind == .string }.map { .string($0.text.unescaped) }
  }
}

extension Substring {
  /// Whether it is the name of a language: `en`, `pt-BR`.
  fileprivate var isLanguage: Bool {
    let parts = split { $0 == "-" || $0 == "_" }
    guard 1...2 ~= parts.count, parts[0].utf8.count == 2, parts[0].allSatisfy(\.isLowercase) else {
      return false
    }
    return parts.count == 1 || parts[1].utf8.count == 2 && parts[1].allSatisfy(\.isLetter)
  }
}
