import Foundation

/// The vectors that the tokenizers in Swift and in JavaScript are both held to.
struct SharedVectors: Decodable {
  struct Terms: Decodable {
    let text: String
    let terms: [String]
  }

  struct Code: Decodable {
    let text: String
    /// Absent where the text is no code.
    let key: String?
  }

  struct Letters: Decodable {
    let folded: String
    let letters: String
  }

  let tokenizer: Int
  let terms: [Terms]
  let codes: [Code]
  let letters: [Letters]

  static func load() throws -> SharedVectors {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "SearchVectors/tokenizer.json")
    return try JSONDecoder().decode(SharedVectors.self, from: Data(contentsOf: file))
  }
}
