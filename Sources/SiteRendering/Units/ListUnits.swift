import CatalogDiffing
import CatalogModel
import ContentModel

/// The units of lists of all entries: the inventory, and the page of each letter. Each depends on what it says.
///
/// To find their keys takes a look at every entry. Where the site's own unit is kept, nothing in them differs either,
/// so its result holds them.
struct ListUnits: Sendable {
  let inventory: OutputUnit
  /// In the order of the alphabet; none where all terms stand on one page.
  let letters: [OutputUnit]

  /// `common` is what all files of the site depend on; `nil` where that is not known.
  init(_ site: Site, _ alphabet: CodeAlphabet, _ common: InputDigest?, jobs: Int) async {
    let names = await site.vendors.concurrentMap(jobs: jobs) { $0.names }
    inventory = OutputUnit(
      name: Self.inventoryName, key: common.map { site.content.names(of: names, behind: $0) })
    let letters = alphabet.isOnePage ? [] : alphabet.letters
    let links = common.map { digest in
      var digest = digest
      for letter in letters {
        digest.add(letter.title)
        digest.add(UInt64(letter.places.count))
      }
      return digest
    }
    self.letters = await letters.concurrentMap(jobs: jobs) { letter in
      OutputUnit(
        name: "letters/\(letter.title)", key: links.map { letter.key(of: site, behind: $0) })
    }
  }

  /// Those that were made with a site's own unit; `nil` where its result is none of ours.
  init?(beside site: KeptUnit) {
    var reader = PackedReader(site.result.bytes[...])
    inventory = OutputUnit(name: Self.inventoryName, key: reader.checksum())
    letters = reader.list { OutputUnit(name: $0.text(), key: $0.checksum()) }
    guard reader.isWhole else { return nil }
  }

  /// The result of the site's own unit.
  var packed: [UInt8] {
    var packed = PackedBytes()
    packed.add(checksum: inventory.key ?? 0)
    packed.add(letters) { packed, letter in
      packed.add(letter.name)
      packed.add(checksum: letter.key ?? 0)
    }
    return packed.bytes
  }

  private static let inventoryName = "inventory"
}

extension CodeAlphabet.Letter {
  /// The page says how many terms begin with any of the letters, which `digest` knows.
  fileprivate func key(of site: Site, behind digest: InputDigest) -> UInt64 {
    var digest = digest
    for place in places {
      CodeTermView(place.term, of: site.vendors[Int(place.vendor)], on: .codes)?.add(to: &digest)
    }
    return digest.value
  }
}

extension SiteVendor {
  /// What ``SphinxInventory`` says of it.
  fileprivate var names: UInt64 {
    var digest = InputDigest()
    digest.add([id, name])
    for category in newest.categories {
      digest.add(category.id)
      digest.add(category.title)
    }
    for entry in entriesWithPages {
      add(entry.key, to: &digest)
      digest.add(entry.nameOrLabel)
    }
    for (former, key) in addresses.moves {
      add(former, to: &digest)
      add(key, to: &digest)
    }
    return digest.value
  }

  /// What an address is made of.
  private func add(_ key: EntryKey, to digest: inout InputDigest) {
    digest.add(key.category)
    digest.add(key.code.text)
    digest.add(key.code.segment)
  }
}

extension SiteContent {
  /// What the inventory says; `vendors` are the ``SiteVendor/names`` of each.
  fileprivate func names(of vendors: [UInt64], behind digest: InputDigest) -> UInt64 {
    var digest = digest
    for vendor in vendors { digest.add(vendor) }
    for concept in concepts { digest.add([concept.slug, concept.title]) }
    return digest.value
  }
}
