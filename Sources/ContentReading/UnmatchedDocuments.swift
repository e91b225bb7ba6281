import CatalogReaders
import Diagnostics

/// Documents that no rule of `vendor.yaml` is for, and rules that are for no document.
struct UnmatchedDocuments {
  let folder: ContentFolder
  /// The oldest first.
  let versions: [VersionFolder]

  /// A document is missed in the newest version that its rule is for; the documents there that have none may be what it
  /// is for, so all of this is one report. Others are reported by name, in the newest version that has them.
  var problems: [Diagnostic] {
    var known: Set<String> = []
    let missing = (versions.last?.settings.documents ?? []).compactMap { rule -> Diagnostic? in
      guard let version = versions.last(where: { rule.isFor(version: $0.version) }),
        version.lacks(rule)
      else { return nil }
      let candidates = version.filesWithoutRule
      known.formUnion(candidates.map(\.name))
      return .missingDocument(
        rule, version: version.version, candidates: candidates.map { line($0) },
        suggestions: SpellingSuggestion.sentences(
          for: rule.file.text, among: candidates.map(\.name)),
        last: versions.last { !$0.lacks(rule) }?.version)
    }
    return missing + versions.reversed().flatMap { problems(of: $0, &known) }
  }

  /// Of the documents whose names are not `known` yet.
  private func problems(of version: VersionFolder, _ known: inout Set<String>) -> [Diagnostic] {
    version.filesWithoutRule.filter { known.insert($0.name).inserted }.map { file in
      let count = versions.count { $0.filesWithoutRule.contains { $0.name == file.name } }
      return .documentWithoutRule(line(file), olderVersions: count - 1)
    }
  }

  /// The first line, or the file as a whole where it is no text.
  private func line(_ file: VersionFolder.File) -> Diagnostic.Location {
    guard let document = folder.document(file.file, from: .vendor()).value else {
      return .file(folder.displayPath(file.file.path))
    }
    return .range(SourceRange(document, line: 1))
  }
}

extension Diagnostic {
  fileprivate static func documentWithoutRule(
    _ location: Location, olderVersions count: Int
  ) -> Diagnostic {
    Diagnostic(
      id: "document-without-rule", "nothing says how this document is read", at: location,
      notes: count > 0
        ? [.init("so it is in \(count == 1 ? "an older version" : "\(count) older versions")")]
        : [],
      suggestions: [
        "Add it under 'documents' in vendor.yaml; 'sitegen read FILE' proposes the lines.",
        "A file that is no document of the vendor's stands elsewhere, or has a name that begins with a dot.",
      ])
  }

  /// `last` is the last version that has such a document.
  fileprivate static func missingDocument(
    _ rule: DocumentRule, version: String, candidates: [Location], suggestions: [String],
    last: String?
  ) -> Diagnostic {
    let notes = candidates.map { candidate in
      let text = "nothing says how this document is read"
      return switch candidate {
      case .range(let range): Note(text, at: range)
      case .file(let path): Note("\(path): \(text)")
      }
    }
    let correction = "Put it into the version's folder, or correct its name here."
    let end = last.map { ["If only versions until \($0) have it, say so: 'until: \"\($0)\"'."] }
    return Diagnostic(
      id: "missing-document", "version \(version) has no document '\(rule.file.text)'",
      at: rule.place, notes: notes,
      suggestions: (suggestions.isEmpty ? [correction] : suggestions) + (end ?? []))
  }
}
