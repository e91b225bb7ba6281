/// The vendors that parts of names in a text name: of a dotted name, `api.acme.com`, but for `com` and other words of
/// logs, or of that of a class of errors, `AcmeAPIError`.
enum VendorHints {
  /// The places of those of a run, which is written as `text`.
  static func vendors(
    of run: QueryRun, _ text: ArraySlice<Unicode.Scalar>, _ words: VendorWords
  ) -> Set<Int> {
    let isDotted = zip(text, text.dropFirst()).contains { sign, next in
      sign == "." && next.isASCIIWord && !next.isASCIIDigit
    }
    let segments = run.word.segments
    guard isDotted || ClassName.isOfErrors(String(String.UnicodeScalarView(text))),
      let last = segments.last
    else { return [] }
    let pieces = IdentifierPieces(of: last).all.map(\.folded)
    let names = segments.map(\.folded) + pieces.prefix(1) + [pieces.prefix(2).joined()]
    return names.filter { !QueryWords.logging.contains($0) }
      .reduce(into: []) { $0.formUnion(words[key: $1] ?? []) }
  }
}
