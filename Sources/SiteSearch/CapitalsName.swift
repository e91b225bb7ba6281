/// A number behind capitals that others call without them: `ACME50126`.
enum CapitalsName {
  /// The number, of five digits or more behind three capitals or more; `nil` for other texts.
  static func number(in text: String) -> String? {
    let digits = String(Substring(text.utf8.drop { (0x41...0x5A).contains($0) }))
    let letters = text.utf8.count - digits.utf8.count
    return letters > 2 && digits.utf8.count > 4 && NumberKey.isDigits(digits) ? digits : nil
  }
}
