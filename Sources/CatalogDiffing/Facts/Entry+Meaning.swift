import CatalogModel

extension Entry {
  /// What it says, its description or else its messages; `nil` where no letter stands in them. Dots and
  /// dashes stand in for a text that is to be written yet, and a number tells no error from another.
  var saidText: String? {
    let plain = description.plainText
    if plain.contains(where: \.isLetter) { return plain }
    let sent = messages.joined(separator: "\n")
    return sent.contains(where: \.isLetter) ? sent : nil
  }

  /// The text by which the meaning is known: what it says, or else its label or a cause; `nil`
  /// where there is none.
  var meaningText: String? {
    saidText ?? summary.flatMap { $0.contains(where: \.isLetter) ? $0 : nil }
  }
}
