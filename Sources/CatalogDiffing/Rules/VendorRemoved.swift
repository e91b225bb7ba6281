import CatalogModel
import OrderedJSON

/// The site no longer has a vendor: one finding for all of its codes. It is found by
/// `VendorChanges(removed:policy:)`, because there are no two catalogs to compare.
struct VendorRemoved: ChangeKind {
  let id = "vendor-removed"
  let impact = Impact.breaking
  let meaning = """
    The vendor was taken out of the site, and all of its codes with it: nobody can look them up any \
    more, and what links to them leads nowhere.
    """
  let advice = """
    Put the vendor's folder back unless this is intended. Of a vendor that only has another name, \
    write '/former-name/ moved /new-name/' into content/urls.lock, and its codes are compared with what \
    they were; of one that is gone for good, 'moved' or 'given-up' behind its address there says what \
    becomes of its pages.
    """
  let kindsOf = ["code-removed"]

  func finding(on catalog: Catalog) -> Finding {
    Finding(
      catalogOn: .base,
      "\(sentence: catalog.vendor.inWords) was removed\(sentence: catalog.codesInWords)",
      before: catalog.identities, after: nil)
  }
}

extension Vendor {
  /// Such as `the vendor 'Acme', '/acme/',`: names need not differ, and addresses stand in `urls.lock`.
  var inWords: Sentence { "the vendor \(name), \("/\(id)/")," }
}

extension Catalog {
  /// Such as ` with its 2 codes: '7', '8'`, behind what became of the vendor.
  var codesInWords: Sentence {
    let codes = entries.map(\.code.text)
    return switch codes.count {
    case 0: " without any code"
    case 1: " with its only code, \(codes[0])"
    default: " with its \(count: codes.count) codes: \(firstOf: codes)"
    }
  }

  /// Of all entries; `nil` where there are none.
  var identities: JSONValue? { JSONValue.array(entries.map(\.key.reported)).unlessEmpty }
}
