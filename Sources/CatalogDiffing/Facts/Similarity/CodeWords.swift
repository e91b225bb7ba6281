/// The words of a symbolic code or name, whichever way they are written together.
enum CodeWords {
  /// In lower case and in order: `auth` and `failed` of `AUTH_FAILED`, `AuthFailed` and
  /// `auth.failed`; `http` and `error` of `HTTPError`. Digits belong to the word before them.
  static func of(_ symbol: String) -> [String] {
    let bytes = Array(symbol.utf8)
    var words: [String] = []
    var start = 0
    for index in bytes.indices {
      if kind(bytes[index]) == .mark {
        append(bytes[start..<index], to: &words)
        start = index + 1
      } else if index > start, isStart(index, of: bytes) {
        append(bytes[start..<index], to: &words)
        start = index
      }
    }
    append(bytes[start...], to: &words)
    return words
  }

  /// The letters and digits in lower case, and a full stop where marks keep two digits apart: the
  /// same for all ways to write the same words. `nil` where there is no letter.
  static func spelling(_ symbol: String) -> String? {
    var bytes: [UInt8] = []
    var isApart = false
    for byte in symbol.lowercased().utf8 {
      let kind = kind(byte)
      if kind != .mark {
        if isApart, kind == .digit, bytes.last.map(Self.kind) == .digit { bytes.append(fullStop) }
        bytes.append(byte)
      }
      isApart = kind == .mark
    }
    return bytes.contains { kind($0) == .lower } ? String(decoding: bytes, as: UTF8.self) : nil
  }

  private static let fullStop = UInt8(ascii: ".")

  private enum Kind {
    case upper, lower, digit, mark
  }

  /// Letters beyond ASCII are taken for lower case: scripts without case do not join words by it.
  private static func kind(_ byte: UInt8) -> Kind {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: .lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    default: .mark
    }
  }

  /// Whether a capital starts a word: after a small letter or a digit, and as the last of several
  /// before a small letter.
  private static func isStart(_ index: Int, of bytes: [UInt8]) -> Bool {
    guard kind(bytes[index]) == .upper else { return false }
    if kind(bytes[index - 1]) != .upper { return true }
    return index + 1 < bytes.count && kind(bytes[index + 1]) == .lower
  }

  private static func append(_ bytes: ArraySlice<UInt8>, to words: inout [String]) {
    if !bytes.isEmpty { words.append(String(decoding: bytes, as: UTF8.self).lowercased()) }
  }
}
