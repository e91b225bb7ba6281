extension ForeignEncoding {
  /// The one that a document says at its beginning to be in: by the byte-order mark of UTF-16, or as a page of HTML or
  /// a file of XML.
  package static func declared(in bytes: some Collection<UInt8>) -> ForeignEncoding? {
    if UTF16Mark(of: bytes) != nil { return .utf16 }
    let head = String(decoding: bytes.prefix(lookedAt), as: UTF8.self).lowercased()
    return ["charset=", "encoding="].lazy.compactMap { key in
      guard let place = head.firstRange(of: key) else { return nil }
      let label = head[place.upperBound...].drop { "\"' ".contains($0) }
        .prefix { $0.isASCII && !"\"' ;/>?".contains($0) }
      return ForeignEncoding(label: String(label))
    }.first
  }

  /// As many bytes as browsers look at: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
  private static let lookedAt = 1_024

  /// UTF-16 cannot be declared so: whoever can read the words knows that the text is not.
  private init?(label: String) {
    guard let encoding = Self.labels[label] ?? ForeignEncoding(rawValue: label),
      encoding != .utf16
    else { return nil }
    self = encoding
  }

  /// The words that are in use besides the names: https://encoding.spec.whatwg.org/#names-and-labels
  private static let labels: [String: ForeignEncoding] = [
    "ansi_x3.4-1968": .windows1252, "ascii": .windows1252, "us-ascii": .windows1252,
    "cp1252": .windows1252, "x-cp1252": .windows1252, "iso-8859-1": .windows1252,
    "iso8859-1": .windows1252, "iso_8859-1": .windows1252, "latin1": .windows1252,
    "cp1250": .windows1250, "x-cp1250": .windows1250, "cp1251": .windows1251,
    "x-cp1251": .windows1251, "cp1253": .windows1253, "cp1254": .windows1254,
    "iso-8859-9": .windows1254, "iso8859-9": .windows1254, "latin5": .windows1254,
    "cp1255": .windows1255, "cp1256": .windows1256, "cp1257": .windows1257,
    "cp1258": .windows1258, "tis-620": .windows874, "iso-8859-11": .windows874,
    "iso8859-2": .iso8859part2, "iso_8859-2": .iso8859part2, "latin2": .iso8859part2,
    "iso8859-5": .iso8859part5, "iso_8859-5": .iso8859part5, "cyrillic": .iso8859part5,
    "iso8859-7": .iso8859part7, "iso_8859-7": .iso8859part7, "greek": .iso8859part7,
    "iso8859-15": .iso8859part15, "iso_8859-15": .iso8859part15, "latin9": .iso8859part15,
    "koi": .koi8R, "koi8": .koi8R, "koi8-ru": .koi8U, "cp866": .ibm866, "866": .ibm866,
    "mac": .macintosh, "x-mac-roman": .macintosh, "sjis": .shiftJIS, "x-sjis": .shiftJIS,
    "shift-jis": .shiftJIS, "ms_kanji": .shiftJIS, "windows-31j": .shiftJIS, "ms932": .shiftJIS,
    "x-euc-jp": .eucJP, "ks_c_5601-1987": .eucKR, "ksc5601": .eucKR, "korean": .eucKR,
    "windows-949": .eucKR, "gb2312": .gbk, "gb_2312-80": .gbk, "x-gbk": .gbk, "chinese": .gbk,
    "big5-hkscs": .big5, "x-x-big5": .big5, "cn-big5": .big5,
  ]
}
