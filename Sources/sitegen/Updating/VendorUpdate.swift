import CatalogDiffing
import CatalogModel
import ContentReading
import Diagnostics

/// The documents of a vendor as they are published now, beside the newest version that is there.
struct VendorUpdate {
  let vendor: String
  let versions: VendorVersions
  /// What the version is called that comes of it; `nil` for today.
  let release: String?
  /// What was fetched.
  let fetched: [(document: PublishedDocument, bytes: [UInt8])]

  /// What is to be done, and nothing where no entry says anything else.
  func outcome() throws -> UpdateOutcome {
    guard !changed.isEmpty else { return .same }
    let added = versions.adding(documents, to: name)
    if !added.problems.hasErrors, let changes = added.changes, !changes.concernEntries {
      return .sameEntries
    }
    if let problem = nameProblem { return .refused([problem]) }
    let problems = try changed.compactMap { try problem(of: $0.document, $0.bytes) }
    return problems.isEmpty ? .added(added, name: name) : .refused(problems)
  }

  /// All that the version has: what was fetched, and what is not published at an address of its own.
  var documents: [String: [UInt8]] {
    fetched.reduce(into: newest) { $0[$1.document.name] = $1.bytes }
  }

  private var name: String { release ?? CalendarDay.today }

  /// Those of the newest version.
  private var newest: [String: [UInt8]] {
    versions.names.last.map { versions.documents(of: $0) } ?? [:]
  }

  private var changed: [(document: PublishedDocument, bytes: [UInt8])] {
    let newest = newest
    return fetched.filter { newest[$0.document.name] != $0.bytes }
  }

  /// Why the version cannot be called so, if that is so.
  private var nameProblem: Diagnostic? {
    if versions.names.contains(name) {
      return .versionNeedsName(
        versions, "version \(name) is there already, and nothing is ever replaced", vendor)
    }
    guard release == nil, let newest = versions.names.last else { return nil }
    if Day(newest) == nil {
      return .versionNeedsName(
        versions, "the newest one is called '\(newest)', which is no day", vendor)
    }
    guard NaturalOrder.precedes(name, newest) else { return nil }
    return .versionNeedsName(
      versions, "the newest one is called '\(newest)', which comes behind \(name)", vendor)
  }

  /// Why a document cannot be read, or may be read wrongly.
  private func problem(of document: PublishedDocument, _ bytes: [UInt8]) throws -> Diagnostic? {
    let input = InputDocument(
      document.name, from: document.address, bytes,
      encoding: versions.encoding(for: document.name, in: name), keepingBytes: true)
    if let refusal = input.refusal { return refusal }
    let version = try VersionAddition(of: vendor, versions, release: name, input)
    let trial = version.trial
    let doubts = version.doubts(
      of: trial, besides: DocumentTrial.detect(input.document, named: input.name))
    let reasons = doubts.isEmpty ? trial.flatMap(version.lossOfEntries).map { [$0] } ?? [] : doubts
    guard !reasons.isEmpty else { return nil }
    return version.doubtful(
      reasons,
      "Save it as '\(document.name)'; 'sitegen read \(ShellWord.of(document.name)) --write \(vendor)' takes it, or "
        + "says how it can be read.")
  }
}

extension VendorChanges {
  /// Whether any is more than another text around the entries, such as the day of a page.
  fileprivate var concernEntries: Bool {
    changes.contains { $0.impact > .editorial || !$0.byEntry.isEmpty }
  }
}

extension Diagnostic {
  fileprivate static func versionNeedsName(
    _ versions: VendorVersions, _ reason: String, _ vendor: String
  ) -> Diagnostic {
    Diagnostic(
      id: "version-needs-name",
      "a version that says something else was not written, for it needs a name",
      at: .file(versions.settingsPath), notes: [.init(reason)],
      suggestions: ["Name it: sitegen update --vendor \(vendor) --release NAME"])
  }
}
