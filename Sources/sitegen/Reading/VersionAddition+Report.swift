import CatalogModel
import CatalogReaders
import ContentReading
import Diagnostics

extension VersionAddition {
  /// Writes the document below a content folder; returns its path.
  func write(below content: String) throws -> String {
    let folder = "\(content)/vendors/\(vendor)/\(release)"
    let path = "\(folder)/\(input.name)"
    guard DiskFile.kind(path) == nil else {
      throw WrongArgument("\(path) is there already; nothing was written.")
    }
    try FolderTree.createParent(of: path)
    try DiskFile.write(input.bytes, to: path)
    return path
  }

  /// What was written, and what to do next; `place` stands behind the commands.
  func report(_ path: String, entryCounts: [String: Int], place: String) -> String {
    let count = entryCounts[release] ?? 0
    let own = "Version \(release) has \(count) \(count == 1 ? "entry" : "entries")"
    let other = base.map { ", and \($0) has \(entryCounts[$0] ?? 0)" } ?? ""
    let diff = base.map { base in
      let sides = NaturalOrder.precedes(base, release) ? (base, release) : (release, base)
      return """
          sitegen diff --vendor \(vendor) --base \(sides.0) --revision \(sides.1)\(place)
              shows what changed

        """
    }
    return """
      Wrote \(path), which is read as \(versions.settingsPath) says.
      \(own)\(other).\(addressAdvice)

      Next:
      \(diff ?? "")  sitegen build\(place)
            makes the site in public/
      """
  }

  /// That the document could be fetched by itself, if nothing says where it is published.
  private var addressAdvice: String {
    guard let address = input.address,
      !versions.publishedDocuments.contains(where: { $0.name == input.name })
    else { return "" }
    return
      "\nWrite 'address: \(address)' beside its 'file' there, and 'sitegen update' fetches what comes."
  }

  /// That the document needs lines of its own in `vendor.yaml`, or others; `found` is what it suggests itself.
  func otherReading(_ doubts: [String], _ found: DocumentTrial) -> Diagnostic {
    let proposed = lines(found.instructions, input.encoding)
    let encoding = versions.encoding(for: input.name, in: release)
    let there =
      versions.instructions(for: input.name, in: release).map { lines($0, encoding) } ?? []
    let changes = [
      ("vendor.yaml has", there.filter { !proposed.contains($0) }),
      ("the document suggests", proposed.filter { !there.contains($0) }),
    ].filter { !$1.isEmpty && !there.isEmpty }
    let notes = doubts + changes.map { "\($0): \($1.joined(separator: "; "))" }
    return doubtful(notes, advice(isOther: there != proposed))
  }

  /// That the document may be read wrongly, and why, each a sentence.
  func doubtful(_ reasons: [String], _ advice: String) -> Diagnostic {
    Diagnostic(
      id: "other-reading",
      "it is not sure that \(versions.settingsPath) reads this document rightly, and nothing was written",
      at: .file(input.document.path), notes: reasons.map { .init($0) }, suggestions: [advice])
  }

  private func lines(
    _ instructions: ReadingInstructions, _ encoding: ForeignEncoding?
  ) -> [String] {
    DocumentConfiguration.documentLines(
      file: input.name, address: nil, accepting: [], encoding: encoding, instructions
    ).dropFirst().map { String($0.drop { $0 == " " || $0 == "-" }) }
  }

  private func advice(isOther: Bool) -> String {
    guard isOther else { return "Mend how vendor.yaml reads it, and run this again." }
    guard let base else {
      return "Put the lines above under 'documents' there, and run this again."
    }
    return
      "If the lines above read it rightly, put them under 'documents' there, 'until: \(base)' into the item that "
      + "reads the older versions, and run this again."
  }
}
