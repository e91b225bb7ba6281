import ArgumentParser
import CatalogModel
import CatalogReaders
import ContentReading
import Diagnostics

/// The folder of a new vendor in `content/`: the document as it is, and the YAML that reads it.
struct VendorDraft {
  let vendor: Vendor
  let version: String
  /// The document's file name.
  let name: String
  let bytes: [UInt8]
  /// The text of `vendor.yaml`.
  let configuration: String

  /// Throws where a vendor's or a version's folder cannot have this name, because it stands in URLs, or because
  /// something else of a vendor has it.
  static func checkName(_ name: String, isVendor: Bool) throws {
    let owner = isVendor ? TakenName.owner(ofVendor: name) : TakenName.owner(ofVersion: name)
    if let owner {
      throw ValidationError(
        "No \(isVendor ? "vendor" : "version") can be called '\(name)': it would stand in the place of "
          + "\(owner).")
    }
    guard URLSegment.ofCode(name) == name, !name.contains(".."),
      !isVendor || name == name.lowercased()
    else {
      throw ValidationError(
        "'\(name)' cannot stand in a URL. Use letters, digits, dots, dashes and underscores; a vendor "
          + "has lower-case letters only.")
    }
  }

  /// Writes both below a content folder; returns the paths. Throws where one of them is there
  /// already, since nothing is ever replaced, and where the document would not be read.
  func write(below content: String) throws -> [String] {
    let folder = "\(content)/vendors/\(vendor.id)"
    let settings = "\(folder)/vendor.yaml"
    let document = "\(folder)/\(version)/\(name)"
    for path in [settings, document] where DiskFile.kind(path) != nil {
      throw WrongArgument("\(path) is there already; nothing was written.")
    }
    if name.hasPrefix(".") {
      throw WrongArgument(
        "'\(name)' begins with a dot, and such files are left alone in content/; nothing was written. Give it "
          + "another name.")
    }
    try DiskFolder.create("\(folder)/\(version)")
    try DiskFile.write(bytes, to: document)
    try DiskFile.write(Array(configuration.utf8), to: settings)
    return [document, settings]
  }
}
