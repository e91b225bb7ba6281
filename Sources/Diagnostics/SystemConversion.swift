import CSystemCalls

/// The conversion of texts by `iconv`, which every system brings along.
enum SystemConversion {
  /// A byte that stands for what is no text, and is none in UTF-8.
  static let invalid: UInt8 = 0xFF

  /// The same text in UTF-8, with `invalid` for each byte that is no text in the encoding. `nil` where the system does
  /// not know it.
  static func utf8(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
    var isKnown = true
    let text = [UInt8](unsafeUninitializedCapacity: mostBytes * bytes.count) { text, count in
      guard let start = text.baseAddress else { return }
      let written = text_to_utf8(encoding, bytes, bytes.count, invalid, start)
      isKnown = written != -1
      count = isKnown ? written : 0
    }
    return isKnown ? text : nil
  }

  /// As many bytes of UTF-8 come of one byte at most.
  private static let mostBytes = 3
}
