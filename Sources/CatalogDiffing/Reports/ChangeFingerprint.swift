import CatalogModel
import OrderedJSON

extension Change {
  /// Sixteen hexadecimal digits that stand for what changed: the rule, the vendor, the category, the
  /// code, before and after. Neither places in documents, versions, words of ours nor the impact
  /// count, so that the same change has the same fingerprint wherever it is found.
  ///
  /// FNV-1a of 64 bits (G. Fowler, L. C. Noll, K.-P. Vo and D. Eastlake, RFC 9923) over compact
  /// JSON. It tells changes apart and keeps no secret.
  package var fingerprint: String { fingerprint(underVendor: vendor) }

  /// The one that it had where the vendor was called so.
  func fingerprint(underVendor vendor: String) -> String {
    let value = JSONValue.object([
      "rule": .string(rule),
      "vendor": .string(vendor),
      "category": category.map { .string($0) },
      "code": (code?.text).map { .string($0) },
      "before": before,
      "after": after,
    ])
    let hash = value.compact().reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
