import CatalogModel
import Diagnostics
import DocumentFormats

/// Constants of source code that were left out as sizes or limits, though their numbers stand between those of codes.
struct LostNumbers {
  /// Why codes may be missing: a sentence, or none.
  let reasons: [String]

  /// `lines` are those of the document.
  init(_ read: ReadDocument, _ lines: [DocumentLine]) {
    let code = CodeText(lines)
    let codes = Set(read.entries.compactMap { $0.code.text[...].wholeNumber })
    let lost = CodeGroups(code).prefixes.first { member in
      guard case .number(let number, _)? = member.value, !codes.contains(number),
        Int.min < number, number < Int.max
      else { return false }
      return codes.contains(number - 1) && codes.contains(number + 1)
    }
    reasons =
      lost.flatMap { member in member.name.map { (member, $0) } }.map { member, name in
        "The constant \(Quotation.of(String(name))) on line "
          + "\(code.tokens[member.place.lowerBound].line) was taken for none of the codes, "
          + "though its number is between theirs."
      }.map { [$0] } ?? []
  }
}
