import CatalogReaders
import ContentModel
import Diagnostics
import YAMLReading

/// `limits` in `site.yaml`. What it does not name has its standard value.
struct LimitsSection {
  private(set) var reading = ReadingLimits.standard
  /// The parts that the templates of one page may include.
  private(set) var includes = SiteSettings.standardIncludes

  /// Reports numbers that are no limits.
  static func read(_ keys: inout YAMLMapping) -> LimitsSection {
    var section = LimitsSection()
    guard let node = keys.node("limits") else { return section }
    keys.nested(node) { section.take(&$0) }
    return section
  }

  private mutating func take(_ limits: inout YAMLMapping) {
    limits.size("documentSize").map { reading.documentSize = $0 }
    limits.size("textSize").map { reading.textSize = $0 }
    limits.size("lineLength").map { reading.lineLength = $0 }
    limits.count("lines").map { reading.lines = $0 }
    limits.count("cells").map { reading.cells = $0 }
    limits.count("nesting", most: ReadingLimits.deepestNesting).map { reading.nesting = $0 }
    limits.count("entries").map { reading.entries = $0 }
    limits.count("includes", most: SiteSettings.standardIncludes).map { includes = $0 }
  }
}

extension YAMLMapping {
  /// A whole number, 1 or more. Reports any other value.
  fileprivate mutating func count(_ key: String, most: Int = .max) -> Int? {
    guard let number = integer(key) else { return nil }
    if number.value >= 1, number.value <= most { return number.value }
    let words = most == .max ? "1 or more" : "from 1 to \(most)"
    report(.wrongLimit("'\(key)' must be a number \(words)", number.range))
    return nil
  }

  /// A number of bytes, perhaps as `KB` or `MB`. Reports any other value.
  fileprivate mutating func size(_ key: String) -> Int? {
    guard let text = text(key) else { return nil }
    if let bytes = Self.bytes(text.value), bytes <= ReadingLimits.largestSize { return bytes }
    report(
      .wrongLimit("'\(key)' must be a size such as '500 KB' or '64 MB', 512 MB at most", text.range)
    )
    return nil
  }

  /// Numbers of up to nine digits, which no unit makes too large.
  private static func bytes(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.utf8.count <= 9, let number = Int(digits), number >= 1 else { return nil }
    return switch text[digits.endIndex...].drop(while: { $0 == " " }) {
    case "": number
    case "KB": number << 10
    case "MB": number << 20
    default: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func wrongLimit(_ words: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(
      id: "wrong-limit", words, at: range, suggestions: ["Leave it out for the usual one."])
  }
}
