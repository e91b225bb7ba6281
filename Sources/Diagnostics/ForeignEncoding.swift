/// An encoding besides UTF-8 in which vendors publish texts, by its name in the Encoding Standard:
/// https://encoding.spec.whatwg.org/#names-and-labels
package enum ForeignEncoding: String, Sendable, CaseIterable {
  /// Told by a byte-order mark, whatever is stated.
  case utf16 = "utf-16"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  /// What browsers take for ISO 8859-1, too.
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case windows874 = "windows-874"
  case iso8859part2 = "iso-8859-2"
  case iso8859part5 = "iso-8859-5"
  case iso8859part7 = "iso-8859-7"
  case iso8859part15 = "iso-8859-15"
  case koi8R = "koi8-r"
  case koi8U = "koi8-u"
  case ibm866 = "ibm866"
  case macintosh = "macintosh"
  case shiftJIS = "shift_jis"
  case eucJP = "euc-jp"
  case eucKR = "euc-kr"
  case gbk = "gbk"
  case gb18030 = "gb18030"
  case big5 = "big5"

  /// The one that bytes are in if they are in that which is `stated` where they are no UTF-8. `nil` for UTF-8, and for
  /// what is no text.
  static func of(_ bytes: borrowing [UInt8], stated: ForeignEncoding?) -> ForeignEncoding? {
    if UTF16Mark(of: bytes[...]) != nil { return .utf16 }
    guard let stated, stated != .utf16, !bytes.contains(0) else { return nil }
    return TextDecoding.firstInvalidOffset(bytes[...]) == nil ? nil : stated
  }

  /// The same text in UTF-8, without a byte-order mark. What is no text in the encoding becomes a byte that is none in
  /// UTF-8 either. `nil` where the system does not know the encoding.
  func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    if let mark = UTF16Mark(of: bytes) { return mark.utf8(bytes.dropFirst(2)) }
    return SystemConversion.utf8(bytes, from: systemName)
  }

  /// Its name for the system. Browsers read more than the standards of these names allow, as vendors write it.
  private var systemName: String {
    switch self {
    case .shiftJIS: "CP932"
    case .eucKR: "CP949"
    case .gbk: "GB18030"
    case .big5: "BIG5-HKSCS"
    default: rawValue.replacing("windows-", with: "cp").uppercased()
    }
  }
}
