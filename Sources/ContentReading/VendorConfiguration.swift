import CatalogDiffing
import CatalogModel
import CatalogReaders
import Diagnostics
import YAMLReading

/// What `vendor.yaml` says.
struct VendorConfiguration {
  let vendor: Vendor
  let documents: [DocumentRule]
  /// Oddities of bytes that its documents may have.
  let accepted: Set<DecodedText.Oddity>
  /// How changes of its catalog are judged.
  let policy: ChangePolicy
  /// How many entries a version must have; without a version, the newest.
  let expected: [(version: Placed<String>?, count: Placed<Int>)]

  /// `nil` for a file that cannot be read at all.
  static func read(
    _ file: ContentFile, vendor id: String, in folder: ContentFolder, _ limits: ReadingLimits
  ) -> Diagnosed<VendorConfiguration?> {
    folder.settings(in: file, limits) { VendorConfiguration(id: id, &$0) }
  }

  private init(id: String, _ keys: inout YAMLMapping) {
    vendor = Vendor(
      id: id, name: keys.requiredTitle("name")?.value ?? id, product: keys.text("product")?.value,
      homepage: keys.webAddress("homepage")?.value)
    accepted = Set(keys.texts("accept").compactMap { keys.choice($0) })
    policy = ChangePolicy(&keys)
    expected = Self.expectations(&keys)
    documents = keys.list("documents").map { node in
      keys.nested(node) { DocumentRule(&$0) }
    }
  }

  /// The documents of which it is known where they are published, each once.
  var publishedDocuments: [PublishedDocument] {
    var known: Set<String> = []
    return documents.compactMap(\.published).filter { known.insert($0.name).inserted }
  }

  /// Where they are published, by their names.
  var documentAddresses: [String: String] {
    Dictionary(publishedDocuments.map { ($0.name, $0.address) }) { first, _ in first }
  }

  /// A number for the newest version, or a mapping from versions to numbers.
  private static func expectations(
    _ keys: inout YAMLMapping
  ) -> [(version: Placed<String>?, count: Placed<Int>)] {
    guard let node = keys.node("expect") else { return [] }
    guard case .mapping(let members) = node.content else {
      return keys.integer(of: node).map { [(nil, $0)] } ?? []
    }
    return keys.nested(node) { versions in
      members.compactMap { member in
        versions.integer(member.key.value).map { (version: member.key, count: $0) }
      }
    }
  }
}
