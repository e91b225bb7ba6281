import CatalogModel
import ContentModel

/// Catalogs that builds have read, each in a file that is named by a checksum of everything that it
/// was read from, so that the documents need not be read again. It can be removed at any time.
struct CatalogStore: Sendable {
  private let folder: String

  init(in folder: String) { self.folder = folder }

  /// The catalog that a program read from the inputs of this checksum; `nil` where there is none. A
  /// damaged one is removed.
  func catalog(_ inputs: UInt64, program: UInt64) -> Catalog? {
    let path = "\(folder)/\(Self.name(of: inputs, program))"
    guard let bytes = try? DiskFile.read(path) else { return nil }
    let body = bytes.dropLast(8)
    var end = PackedReader(bytes.suffix(8))
    guard end.checksum() == ContentHash.of(body), let catalog = Catalog(packed: body) else {
      try? FolderTree.remove(path)
      return nil
    }
    return catalog
  }

  /// Adds the catalogs that it does not have, and forgets all that are not among these.
  func keep(_ vendors: [VendorHistory], program: UInt64) throws(DiskError) {
    try DiskFolder.create(folder)
    // A link would lead to files of others.
    guard DiskFile.kind(folder) == .folder else { return }
    var old = Set(try DiskFolder(path: folder).unsortedChildren().map(\.name))
    for (inputs, catalog) in vendors.flatMap(\.keyedCatalogs) {
      let name = Self.name(of: inputs, program)
      if old.remove(name) == nil { try write(catalog, to: "\(folder)/\(name)") }
    }
    for name in old { try FolderTree.remove("\(folder)/\(name)") }
  }

  private func write(_ catalog: Catalog, to path: String) throws(DiskError) {
    let bytes = catalog.packed
    var end = PackedBytes()
    end.add(checksum: ContentHash.of(bytes))
    try DiskFile.replace(bytes + end.bytes, at: path)
  }

  private static func name(of inputs: UInt64, _ program: UInt64) -> String {
    var digest = InputDigest()
    digest.add(program)
    digest.add(inputs)
    return digest.value.hexadecimal
  }
}

extension VendorHistory {
  /// The catalogs that need not be read again, each with the checksum of what it was read from.
  var keyedCatalogs: [(UInt64, Catalog)] {
    keys.compactMap { key in
      catalogs.first { $0.version == key.version }.map { (key.inputs, $0) }
    }
  }
}
