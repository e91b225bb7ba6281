import CatalogDiffing
import CatalogModel
import CatalogReaders
import ContentReading
import Diagnostics

/// A document that is put beside the versions of a vendor that is there already, and read as its `vendor.yaml` says.
struct VersionAddition {
  let vendor: String
  let versions: VendorVersions
  /// The version that it is put into.
  let release: String
  /// By the name that the document gets.
  let input: InputDocument
  /// The version before, or else the one behind; `nil` where there is none.
  let base: String?

  /// Throws where the version has the document already, since nothing is ever replaced, where the document is that of
  /// the base, and where it is not clear which one it is or what the version is called.
  init(
    of vendor: String, _ versions: VendorVersions, release named: String?, _ input: InputDocument
  ) throws {
    let release = try named ?? Self.today(versions.names, of: vendor)
    self.vendor = vendor
    self.versions = versions
    self.release = release
    let names = versions.names.filter { $0 != release }
    base = names.last { NaturalOrder.precedes($0, release) } ?? names.first
    let documents = base.map { versions.documents(of: $0) } ?? [:]
    let name = try Self.name(for: input.name, in: release, versions, Array(documents.keys))
    self.input = input.named(name)
    if versions.documents(of: release)[name] != nil {
      throw WrongArgument(
        "Version \(release) of \(vendor) has \(name) already, and nothing is ever replaced; nothing was "
          + "written. Name another version with --release.")
    }
    if let base, documents[name] == input.bytes {
      throw WrongArgument(
        "This is \(name) of version \(base), byte for byte; nothing was written.")
    }
  }

  /// How `vendor.yaml` reads the document; `nil` where nothing there says so.
  var trial: DocumentTrial? {
    versions.instructions(for: input.name, in: release).map {
      DocumentTrial(input.document, named: input.name, $0)
    }
  }

  /// Why that may be wrong, each a sentence; empty where it is sure. `other` is what the document itself suggests.
  func doubts(of trial: DocumentTrial?, besides other: DocumentDetection) -> [String] {
    guard let trial else {
      return ["Nothing in it says how '\(input.name)' is read."]
        + (versions.names.contains(release) ? [anotherDocument] : [])
    }
    if let encoding = input.encoding, versions.encoding(for: input.name, in: release) != encoding {
      return ["It does not say that the document is in \(encoding.rawValue)."]
    }
    let errors = trial.diagnostics.filter { $0.severity == .error }.map { problem in
      (problem.start.map { "Line \($0.line): " } ?? "") + problem.summary + "."
    }
    guard errors.isEmpty else { return Self.first(of: errors) }
    guard case .read(let found) = other, found.read.entries.count > trial.read.entries.count else {
      return []
    }
    return lossOfEntries(trial).map { [$0] } ?? []
  }

  /// Three, and how many more there are.
  private static func first(of errors: [String]) -> [String] {
    let more = errors.count - 3
    guard more > 0 else { return errors }
    return errors.prefix(3)
      + [more == 1 ? "There is one more of these." : "There are \(more) more of these."]
  }

  /// That less than half of the entries of the version before are there, if that is so.
  func lossOfEntries(_ trial: DocumentTrial) -> String? {
    guard let base else { return nil }
    let (count, before) = (trial.read.entries.count, entryCount(of: base))
    guard count * 2 < before else { return nil }
    return "Only \(count) of the entries are read so, and version \(base) has \(before)."
  }

  private var anotherDocument: String {
    "Version \(release) is there already, and this would be another document of it. Name another version with "
      + "--release if it is a new one."
  }

  /// Of this document, as `vendor.yaml` reads it.
  private func entryCount(of version: String) -> Int {
    guard let bytes = versions.documents(of: version)[input.name],
      let instructions = versions.instructions(for: input.name, in: version)
    else { return 0 }
    let encoding = versions.encoding(for: input.name, in: version)
    let document = DecodedText(
      path: input.name, bytes: bytes, from: .vendor(encoding: encoding)
    ).document
    return DocumentTrial(document, named: input.name, instructions).read.entries.count
  }

  /// Today's date, where the versions are days.
  private static func today(_ names: [String], of vendor: String) throws -> String {
    guard let newest = names.last, Day(newest) == nil else { return CalendarDay.today }
    throw WrongArgument(
      "The newest version of \(vendor) is called '\(newest)', which is no day; name this one with --release."
    )
  }

  /// The name itself where the base has a document of that name, or `vendor.yaml` an item for it; else that of the
  /// only one of the base with the same ending.
  private static func name(
    for name: String, in release: String, _ versions: VendorVersions, _ documents: [String]
  ) throws -> String {
    if documents.contains(name) || versions.instructions(for: name, in: release) != nil {
      return name
    }
    let alike = documents.filter { $0.ending == name.ending }
    if alike.count == 1 { return alike[0] }
    if documents.count < 2 { return name }
    let names = documents.sorted().map { "'\($0)'" }.joined(separator: ", ")
    throw WrongArgument(
      "The vendor has \(names), and '\(name)' may be a new version of any; nothing was written. Give the file the "
        + "name of that one.")
  }
}

extension String {
  /// What stands behind the last dot.
  fileprivate var ending: Substring { split(separator: ".").last ?? self[...] }
}
