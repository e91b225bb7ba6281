/// Resolves character references, of which a page may only use those that it needs.
enum HTMLReferences {
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"",
  ]

  /// The characters that `text` stands for; `wrong` gets every ampersand that begins nothing known.
  static func resolve(_ text: String, wrong: (String) -> Void) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        result.append(scalar)
        continue
      }
      let name = rest.prefix(10).prefix { $0 != ";" }
      if rest.dropFirst(name.count).first == ";", let character = character(of: String(name)) {
        result.append(character)
        rest = rest.dropFirst(name.count + 1)
      } else {
        wrong("the reference '&\(String(name).prefix(8))' is none")
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func character(of name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
  }
}
