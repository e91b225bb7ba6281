/// Names that no folder of a site can have.
///
/// Windows keeps some for devices, whatever their case and whatever stands behind a dot (Microsoft,
/// "Naming Files, Paths, and Namespaces"): a site with such a folder could be neither unpacked nor
/// served there. And `index.html` is the page of the folder around.
enum ReservedName {
  static func isReserved(_ name: some Collection<UInt8>) -> Bool {
    guard let first = name.first, mayBegin(first) else { return false }
    return isDevice(name.prefix { $0 != UInt8(ascii: ".") })
      || name.count == index.count && name.lazy.map(folded).elementsEqual(index)
  }

  private static func isDevice(_ stem: some Collection<UInt8>) -> Bool {
    guard stem.count == 3 || stem.count == 4 else { return false }
    let lower = stem.map(folded)
    guard let last = lower.last, lower.count == 4 else { return devices.contains(lower) }
    let isPort = ports.contains(Array(lower.dropLast()))
    return isPort && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
  }

  /// Few codes get beyond this.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch folded(byte) {
    case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "i"), UInt8(ascii: "l"),
      UInt8(ascii: "n"), UInt8(ascii: "p"):
      true
    default: false
    }
  }

  /// Letters in lower case; digits and dots stay as they are.
  private static func folded(_ byte: UInt8) -> UInt8 { byte | 0x20 }

  private static let devices = ["con", "prn", "aux", "nul"].map { Array($0.utf8) }
  private static let ports = ["com", "lpt"].map { Array($0.utf8) }
  private static let index = Array("index.html".utf8)
}
