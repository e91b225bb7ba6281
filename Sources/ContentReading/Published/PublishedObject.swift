import CatalogModel
import DocumentFormats

/// An object of a published file, whose values are asked for by their keys. Keys that nobody asks
/// for are of no interest: they say again what others say, or come from a later release.
struct PublishedObject {
  private let value: DataValue

  init(_ value: DataValue) throws(PublishedValueProblem) {
    guard case .object = value.content else {
      throw PublishedValueProblem(words: "an object should stand here", line: value.line)
    }
    self.value = value
  }

  var members: [DataValue.Member] { value.members }

  func textIfAny(_ key: String) -> String? { value[key]?.text }

  func text(_ key: String) throws(PublishedValueProblem) -> String {
    guard let text = textIfAny(key) else { throw lacks(key, "a text") }
    return text
  }

  /// Every text of a list; none where the key is left out.
  func texts(_ key: String) -> [String] { (value[key]?.elements ?? []).compactMap(\.text) }

  /// A Markdown text; empty where the key is left out.
  func prose(_ key: String) -> Prose {
    textIfAny(key).map { Prose(markdown: $0) } ?? Prose()
  }

  func number(_ key: String) throws(PublishedValueProblem) -> Int {
    guard let number = textIfAny(key).flatMap({ Int($0) }) else {
      throw lacks(key, "a whole number")
    }
    return number
  }

  /// The numbers of a list; none where the key is left out.
  func numbers(_ key: String) throws(PublishedValueProblem) -> [Int] {
    try (value[key]?.elements ?? []).map { element throws(PublishedValueProblem) in
      guard let number = element.text.flatMap({ Int($0) }) else {
        throw PublishedValueProblem(words: "'\(key)' has whole numbers only", line: element.line)
      }
      return number
    }
  }

  func object(_ key: String) throws(PublishedValueProblem) -> PublishedObject {
    guard let value = value[key] else { throw lacks(key, "an object") }
    return try PublishedObject(value)
  }

  func objectIfAny(_ key: String) throws(PublishedValueProblem) -> PublishedObject? {
    guard let value = value[key] else { return nil }
    return try PublishedObject(value)
  }

  /// The objects of a list that must be there.
  func objects(_ key: String) throws(PublishedValueProblem) -> [PublishedObject] {
    guard case .list(let elements)? = value[key]?.content else { throw lacks(key, "a list") }
    return try elements.map { element throws(PublishedValueProblem) in
      try PublishedObject(element)
    }
  }

  /// The objects of a list; `nil` where the key is left out.
  func objectsIfAny(_ key: String) throws(PublishedValueProblem) -> [PublishedObject]? {
    value[key] == nil ? nil : try objects(key)
  }

  /// What is wrong with the value of a key.
  func lacks(_ key: String, _ kind: String) -> PublishedValueProblem {
    PublishedValueProblem(words: "'\(key)' should be \(kind)", line: value[key]?.line ?? value.line)
  }
}
